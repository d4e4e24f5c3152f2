import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { ConfigDocument } from '../../../src/config/config-document.js'
import { wholeFile } from '../../../src/formats/reader.js'
import { codeOf, dataOf, keyOf } from '../../../src/run/cache/key.js'
import { folder } from '../../support/folders.js'
import { ruleFor } from '../../support/rules.js'

describe('the key of a part', () => {
  const part = wholeFile('a.txt', 'text')

  test('has 43 characters, and is always the same', () => {
    expect(keyOf(part, 'text', 'rules')).toMatch(/^[\w-]{43}$/u)
    expect(keyOf({ ...part }, 'text', 'rules')).toBe(keyOf(part, 'text', 'rules'))
  })

  test.each([
    ['text', { ...part, text: 'texts' }, 'text', 'rules'],
    ['name', { ...part, name: 'b.txt' }, 'text', 'rules'],
    ['place', { ...part, start: { line: 2, column: 1, offset: 5 } }, 'text', 'rules'],
    ['number of stories before it', { ...part, before: 1 }, 'text', 'rules'],
    ['end', { ...part, last: false }, 'text', 'rules'],
    ['format', part, 'html', 'rules'],
    ['options', part, 'text', 'other rules'],
  ] as const)('changes with its %s', (_, other, format, checkedWith) => {
    expect(keyOf(other, format, checkedWith)).not.toBe(keyOf(part, 'text', 'rules'))
  })
})

test('options are data: rules by their ids, maps, sets and patterns by what is in them, and no code', () => {
  const options = {
    rules: [ruleFor('bad'), ruleFor('poor')],
    levels: new Map([['finds-bad', 'off' as const]]),
    tagger: () => [],
    lexicon: { names: new Set(['Kesh']), pattern: /a+/gu },
  }
  expect(dataOf(options as unknown as Parameters<typeof dataOf>[0])).toBe(
    '[["finds-bad","finds-poor"],{"levels":[["finds-bad","off"]],"lexicon":{"names":["Kesh"],"pattern":"/a+/gu"}}]',
  )
})

test('the code of a configuration counts where it brings rules of its own', () => {
  const { path } = folder({ 'rules.js': 'one' })
  const file = join(path, 'rules.js')
  const config = (ownRules: readonly unknown[]): ConfigDocument => ({ files: [file], ownRules }) as never
  expect(codeOf(null)).toBe('')
  expect(codeOf(config([]))).toBe('')
  const before = codeOf(config([{}]))
  expect(before).toMatch(/^[\w-]{43}$/u)
  writeFileSync(file, 'two')
  expect(codeOf(config([{}]))).not.toBe(before)
})

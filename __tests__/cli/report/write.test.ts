import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { isClosedPipe, openDestination, write } from '../../../src/cli/report/write.js'
import { folder } from '../../support/folders.js'
import { stream } from '../../support/runs.js'

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a file', () => {
  test('gets the chunks in place of what was in it', async () => {
    const path = join(folder({ out: 'a longer text than the new one' }).path, 'out')
    await write(stream('one ', 'two'), path)
    expect(readFileSync(path, 'utf8')).toBe('one two')
  })

  test('keeps what is in it until it is written', async () => {
    const path = join(folder({ out: 'before' }).path, 'out')
    const take = await openDestination(path)
    expect(readFileSync(path, 'utf8')).toBe('before')
    await take(stream())
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  test('that cannot be opened is a usage error', async () => {
    const { path } = folder()
    mkdirSync(join(path, 'out'))
    await expect(openDestination(join(path, 'out'))).rejects.toThrow(
      `Cannot write ${join(path, 'out')}: it is a folder.`,
    )
    await expect(openDestination(join(path, 'gone', 'out'))).rejects.toThrow('no such file or folder.')
  })

  const onLinux = existsSync('/dev/full') ? test : test.skip
  onLinux('that takes no more is a usage error at its end, when all chunks were made', async () => {
    let made = 0
    async function* chunks(): AsyncIterable<string> {
      for (; made < 5; made++) yield 'x'.repeat(1 << 20)
    }
    const take = await openDestination('/dev/full')
    await expect(take(chunks())).rejects.toThrow('Cannot write /dev/full: no space is left on the device.')
    expect(made).toBe(5)
  })
})

test('standard output gets the chunks where no file is named', async () => {
  const chunks: unknown[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    chunks.push(chunk)
    return true
  })
  await write(stream('one', 'two'), undefined)
  expect(chunks).toEqual(['one', 'two'])
})

test('a closed pipe is an error of its own', () => {
  expect(isClosedPipe(Object.assign(new Error('closed'), { code: 'EPIPE' }))).toBe(true)
  expect(isClosedPipe(Object.assign(new Error('full'), { code: 'ENOSPC' }))).toBe(false)
})

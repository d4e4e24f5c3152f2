import { linkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { refuseClashes, withoutOwnFiles } from '../../../src/cli/report/refuse-clashes.js'
import type { Folder } from '../../support/command.js'
import { folder } from '../../support/folders.js'

describe('a report', () => {
  const refusal = (file: string): string =>
    `A report cannot go to ${file}: the run needs this file, or another report uses it.`

  test('may go where nothing else is needed', () => {
    const { path } = folder({ 'a.txt': '' })
    const outputs = [{ file: join(path, 'out') }, { file: undefined }, { file: '/dev/null' }, { file: '/dev/null' }]
    expect(() => {
      refuseClashes(outputs, [join(path, 'a.txt')])
    }).not.toThrow()
  })

  test('goes into no file of the run, by whatever name', () => {
    const { path } = folder({ 'a.txt': '' })
    const file = join(path, 'a.txt')
    symlinkSync('a.txt', join(path, 'link'))
    linkSync(file, join(path, 'twin'))
    symlinkSync(path, join(path, 'here'))
    for (const name of ['a.txt', './a.txt', 'link', 'twin', 'here/a.txt'])
      expect(() => {
        refuseClashes([{ file: `${path}/${name}` }], [file])
      }).toThrow(refusal(`${path}/${name}`))
  })

  test('goes into no file of another report, also where none is there yet', () => {
    const { path } = folder()
    symlinkSync('out', join(path, 'link'))
    expect(() => {
      refuseClashes([{ file: join(path, 'out') }, { file: join(path, 'link') }], [])
    }).toThrow(refusal(join(path, 'link')))
  })
})

/** Returns what is left of a folder's files, with reports that go there. */
async function left(here: Folder, outputs: readonly string[], { needed = [], ignored = [] }: Rest = {}) {
  const at = (name: string): string => join(here.path, name)
  const inputs = await withoutOwnFiles(
    ['a.txt', 'b.json'].map(name => ({ path: at(name) })),
    {
      outputs: outputs.map(name => ({ file: at(name) })),
      needed: needed.map(at),
      isIgnored: async path => ignored.map(at).includes(path),
    },
  )
  return inputs.map(({ path }) => path.slice(here.path.length + 1))
}
interface Rest {
  readonly needed?: readonly string[]
  readonly ignored?: readonly string[]
}

describe('what is checked', () => {
  test('is what the run does not need for itself', async () => {
    const here = folder({ 'a.txt': 'A story.', 'b.json': '{}' })
    expect(await left(here, [])).toEqual(['a.txt', 'b.json'])
    expect(await left(here, ['out'], { needed: ['b.json'] })).toEqual(['a.txt'])
  })

  test('is not an earlier report over which this one goes', async () => {
    expect(await left(folder({ 'a.txt': 'A story.', 'b.json': '' }), ['b.json'])).toEqual(['a.txt'])
  })

  test('is no story that a report would overwrite', async () => {
    const here = folder({ 'a.txt': 'A story about wirelint.', 'b.json': '{}' })
    const file = join(here.path, 'a.txt')
    await expect(left(here, ['a.txt'])).rejects.toThrow(
      `A report cannot go to ${file}: this file is checked. Use another name for the report, or ignore the file in the configuration.`,
    )
    expect(await left(here, ['a.txt'], { ignored: ['a.txt'] })).toEqual(['b.json'])
  })
})

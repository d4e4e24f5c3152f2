import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Folder } from './support/command.js'

/*
 * In the pages named here each heading's code is tried: a block whose first line names a file after its language is that file, and one of
 * `console` holds commands, each behind a $, with what they print.
 */
const pages = ['docs/configuration.md', 'docs/writing-rules.md']

interface Section {
  readonly title: string
  readonly files: Readonly<Record<string, string>>
  readonly console: string
}

const sectionsOf = (page: string): readonly Section[] =>
  readFileSync(page, 'utf8').split(/^(?=##)/gmu).flatMap(part => {
    // Fences open and close by turns.
    const blocks = part.split(/^```/gmu).filter((_, index) => index % 2 === 1).map(block => {
      const [head = '', ...lines] = block.split('\n')
      const [language = '', name = ''] = head.split(' ')
      return { language, name, text: lines.join('\n') }
    })
    if (blocks.length === 0) return []
    return [{ title: `${page}: ${part.split('\n')[0] ?? ''}`, files: Object.fromEntries(blocks.filter(({ name }) => name !== '').map(({ name, text }) => [name, text])), console: blocks.filter(({ language }) => language === 'console').map(({ text }) => text).join('') }]
  })

const commandsIn = (console: string): readonly { args: readonly string[]; prints: string }[] =>
  console.split(/^\$ /gmu).slice(1).map(each => ({ args: (each.split('\n')[0] ?? '').split(' '), prints: each.split('\n').slice(1).join('\n') }))

describe('the pages show what is so', () => {
  test.each(pages.flatMap(sectionsOf).map(section => ({ ...section })))('$title', ({ files, console }) => {
    using folder = new Folder({ 'node_modules/.keep': '', 'any.txt': '', ...files })
    symlinkSync(resolve('.'), join(folder.path, 'node_modules/wirelint'))
    expect(folder.run(['--print-config', 'any.txt'])).toMatchObject({ code: 0, err: '' })
    for (const { args: [program, ...args], prints } of commandsIn(console)) {
      const out = program === 'wirelint' ? folder.run(args).out : spawnSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' }).stdout
      expect(out).toBe(prints)
    }
  })

  test('and there is something to try', () => {
    expect(pages.flatMap(sectionsOf).filter(({ console }) => console !== '').length).toBeGreaterThanOrEqual(4)
  })
})

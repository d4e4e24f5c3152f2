import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildProgram } from '../../src/cli/program.js'

/* The duties of every command. A test that fails names the command that lacks something. */

const program = buildProgram()
const commands = program.commands.filter(command => command.name() !== 'help')
const names = commands.map(command => command.name())
const read = (path: string): string => readFileSync(path, 'utf8')

/** The section of docs/command-line.md on a command. */
const sectionOf = (name: string): string =>
  read('docs/command-line.md').split(`\n## wirelint ${name}\n`)[1]?.split('\n## ')[0] ?? ''

test('every command is in the help, with what it does', () => {
  const help = program.helpInformation()
  expect(names.filter(name => !new RegExp(`^ {2}${name} .*\\w`, 'mu').test(help))).toEqual([])
  expect(commands.filter(command => command.description() === '').map(command => command.name())).toEqual([])
})

test('every option of every command has its help', () => {
  const silent = [program, ...commands].flatMap(command =>
    command.options.filter(({ description }) => description === '').map(({ flags }) => `${command.name()} ${flags}`),
  )
  expect(silent).toEqual([])
})

test('docs/command-line.md has every command with its options (else it is stale: run npm run docs)', () => {
  const missing = commands.flatMap(command =>
    command.options
      .filter(({ hidden, flags }) => !hidden && !sectionOf(command.name()).includes(`\n  ${flags} `))
      .map(({ flags }) => `${command.name()} ${flags}`),
  )
  expect([...names.filter(name => sectionOf(name) === ''), ...missing]).toEqual([])
})

test('README.md or a page of the documentation says what each command is for', () => {
  const pages = readdirSync('docs').filter(name => name.endsWith('.md') && name !== 'command-line.md')
  const text = ['README.md', ...pages.map(name => `docs/${name}`)].map(read).join('\n')
  // The bare command is lint.
  expect(names.filter(name => name !== 'lint' && !text.includes(`wirelint ${name}`))).toEqual([])
})

test('every command is defined and done in files of its name', () => {
  const paths = names.flatMap(name => ['definitions', 'commands'].map(folder => `src/cli/${folder}/${name}.ts`))
  expect(paths.filter(path => !existsSync(path))).toEqual([])
})

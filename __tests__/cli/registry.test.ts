import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript'
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

/** Collects the names that code reads from objects: `flags.fix`, and `fix` in `const { fix } = flags`. */
function collectReadNames(node: ts.Node, names: Set<string>): void {
  if (ts.isPropertyAccessExpression(node)) names.add(node.name.text)
  if (ts.isBindingElement(node) && node.dotDotDotToken === undefined)
    names.add((node.propertyName ?? node.name).getText())
  ts.forEachChild(node, child => {
    collectReadNames(child, names)
  })
}

const readNamesIn = (code: string): ReadonlySet<string> => {
  const names = new Set<string>()
  collectReadNames(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true), names)
  return names
}

test('every option is read somewhere (else it does nothing: a flag that is named here needs code that uses it)', () => {
  const files = ['src/cli', 'src/run', 'src/input', 'src/lsp'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
  )
  const readNames = readNamesIn(
    files
      .filter(file => file.endsWith('.ts'))
      .map(read)
      .join('\n'),
  )
  const idle = [program, ...commands].flatMap(command =>
    command.options
      // The parser prints the version itself. Hidden options are accepted for editors, which give them to every server.
      .filter(({ long, hidden }) => long !== '--version' && !hidden)
      .filter(option => !readNames.has(option.attributeName()))
      .map(({ flags }) => `${command.name()} ${flags}`),
  )
  expect(idle).toEqual([])
  // Writing a name is not reading it.
  expect([...readNamesIn('const { a, b: c, ...d } = flags; use(flags.e, { f: 1, g })')]).toEqual(['a', 'b', 'e'])
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

import { expect, test } from '@jest/globals'
import { buildProgram } from '../../src/cli/program.js'

/** The flags that a command line sets. */
function flagsOf(name: string | null, ...args: readonly string[]): unknown {
  const program = buildProgram()
  const command = name === null ? program : program.commands.find(each => each.name() === name)
  command?.parseOptions([...args])
  return command?.opts()
}

const always = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

test('the bare command and lint have the same options', () => {
  const program = buildProgram()
  const namesOf = ({ options }: typeof program): readonly string[] => options.map(({ flags }) => flags)
  const [lint = program] = program.commands
  expect([lint.name(), ...namesOf(lint), '--version']).toEqual(['lint', ...namesOf(program)])
})

test.each<[string | null, readonly string[], object]>([
  [null, [], { ...always, progress: true }],
  [
    'lint',
    ['-f', 'json,unix', '--rule', 'a:off,b:info:c=d,e=f', '--no-progress', '-q', '--fail-on', 'never'],
    {
      ...always,
      format: ['json', 'unix'],
      rule: ['a:off', 'b:info:c=d,e=f'],
      progress: false,
      quiet: true,
      failOn: 'never',
    },
  ],
  ['inspect', ['-f', 'json'], { ...always, format: 'json' }],
  ['compare', ['--no-config', '--fail-on-new'], { ...always, format: 'pretty', config: false, failOnNew: true }],
  ['rules', ['--config', 'a.yaml'], { format: 'pretty', config: 'a.yaml' }],
  ['explain', [], {}],
  ['test-rules', ['--no-config'], { config: false }],
  ['init', ['-y', '--formats', 'rss,nitf', '--force'], { yes: true, formats: ['rss', 'nitf'], force: true }],
  ['evaluate', ['--unmarked', '--docs', 'docs'], { unmarked: true, docs: 'docs' }],
  ['triage', ['--accept', 'a,b', '--accept', 'c', '--list'], { accept: ['a', 'b', 'c'], list: true }],
  ['lsp', ['--stdio', '--clientProcessId', '7'], { stdio: true, clientProcessId: '7' }],
])('wirelint %s with %j', (name, args, flags) => {
  expect(flagsOf(name, ...args)).toEqual(flags)
})

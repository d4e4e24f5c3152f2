import { describe, expect, test } from '@jest/globals'
import { Command } from 'commander'
import { addOptions, type OptionsFor } from '../../../src/cli/options/options-for.js'
import { readCount, readList } from '../../../src/cli/options/read-values.js'

interface Flags {
  readonly stdinName: string
  readonly level?: 'error' | 'info'
  readonly failOnNew?: 'error' | true
  readonly mostWarnings?: number
  readonly only?: readonly string[]
  readonly config?: string | false
  readonly progress?: boolean
  readonly quiet?: true
}

const options: OptionsFor<Flags> = {
  stdinName: { value: '<name>', help: 'its name', default: 'stdin.txt' },
  level: { short: '-l', value: '<level>', help: 'lowest level', choices: ['error', 'info'] },
  failOnNew: { value: '[level]', help: 'what fails', choices: ['error'] },
  mostWarnings: { value: '<count>', help: 'most warnings', read: readCount },
  only: { value: '<rules>', help: 'these alone', read: readList },
  config: { value: '<file>', help: 'a file', negated: 'no file' },
  progress: { negated: 'no progress' },
  quiet: { short: '-q', help: 'less' },
}

function flagsOf(...args: readonly string[]): unknown {
  const command = new Command('test').exitOverride().configureOutput({ writeErr: () => undefined })
  addOptions(command, options)
  return command.parse(args, { from: 'user' }).opts()
}

describe('flags are set by the options of their keys', () => {
  const always = { stdinName: 'stdin.txt', progress: true }
  test.each<[readonly string[], object]>([
    [[], always],
    [['--stdin-name', 'a.md'], { ...always, stdinName: 'a.md' }],
    [['-l', 'info'], { ...always, level: 'info' }],
    [['--fail-on-new'], { ...always, failOnNew: true }],
    [['--fail-on-new', 'error'], { ...always, failOnNew: 'error' }],
    [['--most-warnings', '3'], { ...always, mostWarnings: 3 }],
    [['--only', 'a,b', '--only', 'c'], { ...always, only: ['a', 'b', 'c'] }],
    [['--config', 'a.yaml'], { ...always, config: 'a.yaml' }],
    [['--no-config'], { ...always, config: false }],
    [['--no-progress'], { ...always, progress: false }],
    [['-q'], { ...always, quiet: true }],
  ])('%j', (args, flags) => {
    expect(flagsOf(...args)).toEqual(flags)
  })

  test.each([
    [['--level', 'warning'], 'Allowed choices are error, info.'],
    [['--most-warnings', 'x'], 'Use a whole number.'],
    [['--progress'], "unknown option '--progress'"],
  ])('%j is refused', (args, message) => {
    expect(() => flagsOf(...args)).toThrow(message)
  })
})

test('the help has the options in their order', () => {
  const command = new Command('test')
  addOptions(command, options)
  expect(command.helpInformation()).toBe(`Usage: test [options]

Options:
  --stdin-name <name>      its name (default: "stdin.txt")
  -l, --level <level>      lowest level (choices: "error", "info")
  --fail-on-new [level]    what fails (choices: "error")
  --most-warnings <count>  most warnings
  --only <rules>           these alone
  --config <file>          a file
  --no-config              no file
  --no-progress            no progress
  -q, --quiet              less
  -h, --help               display help for command
`)
})

// The type checker runs these: each line fails if the compiler accepts it.
test('the compiler refuses options that do not fit the flags', () => {
  const { quiet, only, ...others } = options
  const unfit: readonly OptionsFor<Flags>[] = [
    // @ts-expect-error -- a key that no flag has
    { ...options, quite: { help: 'less' } },
    // @ts-expect-error -- a flag without its option
    { ...others, quiet },
    // @ts-expect-error -- a list that is read as a number
    { ...others, quiet, only: { ...only, read: readCount } },
    // @ts-expect-error -- a choice that the flag does not know
    { ...options, level: { value: '<level>', help: 'lowest level', choices: ['fatal'] } },
    // @ts-expect-error -- a flag that is always there, without a default
    { ...options, stdinName: { value: '<name>', help: 'its name' } },
    // @ts-expect-error -- a flag that may be absent, with a default
    { ...options, quiet: { help: 'less', default: true } },
    // @ts-expect-error -- a switch that takes a value
    { ...options, quiet: { value: '<level>', help: 'less' } },
  ]
  expect(unfit).toHaveLength(7)
})

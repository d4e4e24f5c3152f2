import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { standardInput } from '../input/standard-input.js'
import type { CompareFlags } from './commands/compare.js'
import { EarlyEnd, failed, traceOf } from './early-end.js'
import type { EvaluateFlags } from './commands/evaluate.js'
import { cannotWrite } from '../files/file-problems.js'
import type { InitFlags } from './commands/init.js'
import type { InspectFlags } from './commands/inspect.js'
import type { LintFlags } from '../run/lint-flags.js'
import { say } from '../terminal/say.js'
import { isClosedPipe } from './report/write.js'
import type { RuleSource } from './commands/rules.js'
import type { TriageFlags } from './commands/triage.js'
import { UsageError } from '../terminal/usage-error.js'

/** Collects an option that may be given several times, or several at once with commas. */
const listed = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(',').filter(each => each !== ''),
]

/** Collects rules' settings; a comma before OPTION=VALUE goes on with the rule before it. */
const settings = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value.split(/,(?![^,:=]*=)/u).filter(each => each !== ''),
]

function count(value: string): number {
  if (!/^\d+$/u.test(value)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(value)
}

function positive(value: string): number {
  if (!(Number(value) > 0)) throw new InvalidArgumentError('It takes a number above 0.')
  return Number(value)
}

function threads(value: string): number | 'auto' {
  if (value === 'auto') return value
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError('It takes a number from 1, or auto.')
  return Number(value)
}

/** What is read, and how: for every command that reads stories. */
const withInputs = (command: Command): Command =>
  command
    .option('--stdin-filename <name>', 'what standard input is, for its format and its name in reports', 'stdin.txt')
    .option('--input-format <name>', 'read every file in this format, whatever its name and contents say')
    .option('--max-story-size <millions>', 'longest story that is read, in millions of characters', positive, 5)

/** The options of checking, which the bare command and `lint` share. */
const withLintOptions = (command: Command): Command =>
  withInputs(command.argument('[paths...]', 'files, folders or globs; - is standard input'))
    .option(
      '-f, --format <name>',
      'how to print: pretty (default), json, jsonl, unix, compact, sarif, junit, checkstyle, github, gitlab, rdjson, rdjsonl, tap, markdown, html; repeatable with a file, as in sarif:out.sarif',
      listed,
    )
    .option('-o, --output-file <file>', 'print into this file what would go to standard output')
    .option(
      '--config <file>',
      'use this configuration for all files; without it each file’s own is searched for upward',
    )
    .option('--no-config', 'use no configuration')
    .option('--print-config <file>', 'print what a file would be checked with, and check nothing')
    .option('--baseline <file>', 'report only what this file does not know')
    .option(
      '--update-baseline',
      'write what is found now into the baseline, and report nothing; stories that are not in the run stay known',
    )
    .option('--prune-baseline', 'drop from the baseline what is not found any more, and report what is new')
    .option('--suppressions <file>', 'leave out what this file suppresses, by story and fingerprint')
    .option(
      '--preset <name>',
      'style to start from: recommended (default), strict, translationese, ap, reuters, xinhua, kyodo, uk; repeatable',
      listed,
    )
    .option(
      '--rule <rule:level>',
      'set a rule to error, warning, info or off, and its options: RULE:LEVEL:OPTION=VALUE,OPTION=VALUE; repeatable',
      settings,
    )
    .option('--only <rules>', 'run these rules alone; repeatable, or with commas', listed)
    .addOption(
      new Option('--fail-on <level>', 'lowest severity that makes the exit code 1 (default: error)').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .addOption(
      new Option('--gate <verdict>', 'make the exit code 1 for a story that looks so, and for nothing else').choices([
        'suspect',
        'damaged',
      ]),
    )
    .option('--max-warnings <count>', 'more warnings than this make the exit code 1', count)
    .option('-q, --quiet', 'print errors only')
    .option('--fix', 'write the safe suggestions into the files')
    .option('--fix-unsafe', 'make the suggestions too that need a reader’s eye')
    .option('--fix-dry-run', 'print what --fix or --fix-unsafe would change as a unified diff')
    .option(
      '--concurrency <threads>',
      'threads that check: a number, or auto (default), as many as there are processors where the input is long enough for that to pay',
      threads,
    )
    .option('--cache', 'keep what is found in .wirelint-cache, and check only what has changed since')
    .option('--cache-file <file>', 'keep it there')
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .option('--no-progress', 'show no progress; it is shown in a terminal alone, on runs of over a second')
    .option('--stats', 'print on standard error how much was read, and what each step and each rule took')
    .action(async (paths: readonly string[], flags: LintFlags, running: Command) => {
      const piped = paths.length === 0 && flags.printConfig === undefined && (await isPiped())
      if (paths.length === 0 && !piped && flags.printConfig === undefined) running.help({ error: true })
      const { lintCommand } = await import('./commands/lint.js')
      process.exitCode = await lintCommand(piped ? [standardInput] : paths, flags, packageJson.version)
    })

/** Where the rules of one's own are that a command speaks of. */
const withRuleSource = (command: Command): Command =>
  command
    .option('--config <file>', 'the configuration whose rules count too; without it that of this folder')
    .option('--no-config', 'use no configuration')

/** Whether something is fed into standard input: a pipe or a file with a byte in it, not a terminal or /dev/null. */
async function isPiped(): Promise<boolean> {
  try {
    const input = fstatSync(0)
    if (!input.isFIFO() && !input.isFile() && !input.isSocket()) return false
  } catch {
    return false // closed
  }
  await once(process.stdin, 'readable')
  const first = process.stdin.read() as Buffer | null
  if (first === null) return false
  process.stdin.unshift(first)
  return true
}

function build(): Command {
  const program = withLintOptions(new Command('wirelint'))
    .description('Finds what machine translation does to news copy.')
    .version(packageJson.version, '--version')
    .enablePositionalOptions()
    .showHelpAfterError('(wirelint --help lists what can be asked for)')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing at or over the failing level, 1 something, 2 bad usage or a file that could not be read.',
    )
  withLintOptions(program.command('lint').description('the same as wirelint with no command'))
  withInputs(
    program
      .command('inspect')
      .description('show each story as it was read, by fields; nothing is checked')
      .argument('<files...>', 'files, folders or globs; - is standard input'),
  )
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .action(async (paths: readonly string[], flags: InspectFlags) => {
      const { inspectCommand } = await import('./commands/inspect.js')
      process.exitCode = await inspectCommand(paths, flags)
    })
  const compare = withInputs(
    program
      .command('compare')
      .description('show what became of the faults from one version of a story to the next, beside a word diff')
      .argument('<old>', 'a file or a folder; - is standard input')
      .argument('<new>', 'its next version, in any format'),
  )
  // What decides about the rules is the same as in lint, by the same words.
  for (const option of program.options)
    if (['--config', '--no-config', '--preset', '--rule', '--only', '--output-file'].includes(option.long ?? ''))
      compare.addOption(option)
  compare
    .addOption(
      new Option('-f, --format <name>', 'how to print').choices(['pretty', 'json', 'markdown']).default('pretty'),
    )
    .addOption(
      new Option(
        '--fail-on-new [level]',
        'make the exit code 1 where NEW brings in faults of this level or a higher one (error, unless you say otherwise); it stands behind OLD and NEW',
      ).choices(['error', 'warning', 'info']),
    )
    .action(async (old: string, now: string, flags: CompareFlags) => {
      const { compareCommand } = await import('./commands/compare.js')
      process.exitCode = await compareCommand(old, now, flags, packageJson.version)
    })
  withRuleSource(program.command('rules').description('list the rules, those of one’s own too'))
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .action(async (flags: RuleSource & { format: 'pretty' | 'json' }) => {
      const { rulesCommand } = await import('./commands/rules.js')
      process.exitCode = await rulesCommand(flags)
    })
  withRuleSource(program.command('explain').description('show the page of a rule').argument('<rule>', 'its id')).action(
    async (id: string, flags: RuleSource) => {
      const { explainCommand } = await import('./commands/explain.js')
      await explainCommand(id, flags)
    },
  )
  withRuleSource(program.command('test-rules').description('check the examples of rules of one’s own')).action(
    async (flags: RuleSource) => {
      const { testRulesCommand } = await import('./commands/test-rules.js')
      process.exitCode = await testRulesCommand(flags)
    },
  )
  program
    .command('init')
    .description('write a configuration with comments, by asking or from flags')
    .option('-y, --yes', 'ask nothing: the preset recommended, unless flags say otherwise')
    .addOption(
      new Option('-f, --format <name>', 'how to write it (default: yaml)').choices(['yaml', 'json', 'js', 'ts']),
    )
    .option('--file <file>', 'where to write it (default: wirelint.config with the format’s ending)')
    .option('--preset <name>', 'style to start from; repeatable', listed)
    .option('--formats <names>', 'wire formats that come in; repeatable, or with commas', listed)
    .addOption(
      new Option('--fail-on <level>', 'lowest severity that is to fail a check').choices([
        'error',
        'warning',
        'info',
        'never',
      ]),
    )
    .option('--baseline', 'keep what is found now in a baseline')
    .option('--force', 'write over a file that is there')
    .action(async (flags: InitFlags) => {
      const { initCommand } = await import('./commands/init.js')
      process.exitCode = await initCommand(flags, process.stdin, process.stdout)
    })
  program
    .command('evaluate')
    .description('measure the rules on copy that people marked, and on clean copy')
    .argument(
      '<files...>',
      'JSONL, a story or segment a line: {text, gold} or {target, spans} for marked copy, {text} for clean copy',
    )
    .option('--against <run>', 'a saved run: print which alarms are new, gone or moved')
    .option('--save <run>', 'save this run for a later one to be held against')
    .option('--answers <file>', 'answers of triage, which count as marks')
    .option('--unmarked', 'print the hits on marked copy that no one marked, to be read')
    .option('--docs <folder>', 'write evaluation.md, evaluation.json and the rules’ pages with these figures there')
    .action(async (paths: readonly string[], flags: EvaluateFlags) => {
      const { evaluateCommand } = await import('./commands/evaluate.js')
      process.exitCode = await evaluateCommand(paths, flags)
    })
  program
    .command('triage')
    .description('walk the alarms of a run and say which are right; evaluate reads the answers')
    .argument('<run>', 'what wirelint --format jsonl printed')
    .option('--answers <file>', 'where answers are kept (default: beside the run, RUN.answers.jsonl)')
    .option('--accept <fingerprints>', 'these alarms are right; repeatable, or with commas', listed)
    .option('--reject <fingerprints>', 'these alarms are false; repeatable, or with commas', listed)
    .option('--list', 'print all alarms with their fingerprints and answers')
    .action(async (run: string, flags: TriageFlags) => {
      const { triageCommand } = await import('./commands/triage.js')
      process.exitCode = await triageCommand(run, flags)
    })
  program
    .command('lsp')
    .description('serve an editor over the language server protocol, on standard input and output')
    // What editors give a server by the protocol's custom: --stdio is the only way there is; the process is one the protocol's library looks after.
    .addOption(new Option('--stdio', 'talk over standard input and output').hideHelp())
    .addOption(new Option('--clientProcessId <id>', 'end when this process has ended').hideHelp())
    .action(async () => {
      const { lspCommand } = await import('./commands/lsp.js')
      lspCommand(packageJson.version)
    })
  return program
}

/** Says once what keeps standard output from being written; there is nobody to tell of standard error. */
function tellOfStandardOutput(): void {
  process.stderr.on('error', () => undefined)
  let isTold = false
  process.stdout.on('error', error => {
    if (isTold || isClosedPipe(error)) return
    isTold = true
    say(cannotWrite('standard output', error).message)
    // Whatever the run comes to.
    process.on('exit', () => (process.exitCode = failed))
  })
}

async function main(): Promise<void> {
  tellOfStandardOutput()
  const early = new EarlyEnd()
  const program = build()
  for (const command of [program, ...program.commands]) command.exitOverride()
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : failed
    else {
      say(error instanceof UsageError ? error.message : `it stopped on a fault of its own: ${traceOf(error)}`)
      process.exitCode = failed
    }
  }
  early.over()
}

await main()

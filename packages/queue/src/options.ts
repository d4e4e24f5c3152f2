import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/** A command line of the queue. */
export interface QueueOptions {
  readonly command: CommandName
  readonly paths: readonly string[]
  /** The address of Redis; null to check on this machine alone. */
  readonly redis: string | null
  /** The name of the run, by which its results are found. */
  readonly run: string
  readonly output: string | undefined
  readonly webhook: string | undefined
  readonly config: string | false | undefined
  readonly threads: number
  /** Attempts until a job is dead. */
  readonly attempts: number
  /** Milliseconds after which another worker takes the job of one that is silent. */
  readonly lock: number
  /** Jobs that may wait in Redis at the same time. */
  readonly ahead: number
}

export const commandNames = ['run', 'enqueue', 'work', 'collect', 'status', 'dead', 'replay'] as const
type CommandName = (typeof commandNames)[number]

export const queueHelp = `Usage: wirelint-queue <command> [options] [files, folders or globs]

  run FILES       enqueue, wait for the workers and write the results; without Redis, check on local threads
  enqueue FILES   put the stories into the queue
  work            check stories of the queue, until a signal ends it
  collect         wait for the results of a run and write them, in order and each once
  status          print how far a run is
  dead            list the jobs that have failed for good
  replay          put them into the queue again

  --redis <url>       address of Redis, such as redis://127.0.0.1:6379 (or the variable WIRELINT_REDIS)
  --run <name>        name of the run (default: run)
  -o, --output <file> file for the results, as JSONL (default: standard output)
  --webhook <url>     send the results of each job there, in place of a file
  --config <file>     the configuration for all stories; the same for run, enqueue and work
  --no-config         use no configuration
  --threads <number>  threads of a worker, or of a local run (default: one for each processor)
  --attempts <number> attempts until a job is dead (default: 5)
  --lock <seconds>    after so long, the job of a worker that is silent goes to another one (default: 30)
  --ahead <number>    jobs of about 64,000 characters that may wait in Redis (default: 500)
  -h, --help          show this
  -V, --version       show the version
`

/** An error in the command line. */
export class QueueOptionError extends Error {}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const known = {
  redis: text,
  run: text,
  output: { ...text, short: 'o' },
  webhook: text,
  config: text,
  'no-config': flag,
  threads: text,
  attempts: text,
  lock: text,
  ahead: text,
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'V' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, strict: true, allowPositionals: true })
  } catch (error) {
    throw new QueueOptionError((error as Error).message)
  }
}

/** Reads the command line, which may only ask for help or the version. Throws a QueueOptionError. */
export function readQueueOptions(args: readonly string[], env: NodeJS.ProcessEnv): QueueOptions | 'help' | 'version' {
  const { values, positionals } = parse(args)
  if (values.help === true) return 'help'
  if (values.version === true) return 'version'
  const [name, ...paths] = positionals
  const command = commandNames.find(each => each === name)
  if (command === undefined)
    throw new QueueOptionError(`Name a command: ${commandNames.join(', ')}. --help describes them.`)
  const options = {
    command,
    paths,
    redis: values.redis ?? env['WIRELINT_REDIS'] ?? null,
    run: values.run ?? 'run',
    output: values.output,
    webhook: values.webhook,
    config: values['no-config'] === true ? (false as const) : values.config,
    threads: readNumber('threads', values.threads ?? String(availableParallelism()), 1),
    attempts: readNumber('attempts', values.attempts ?? '5', 1),
    lock: Math.round(readNumber('lock', values.lock ?? '30', 0.1) * 1000),
    ahead: readNumber('ahead', values.ahead ?? '500', 1),
  }
  refuse(options)
  return options
}

/** True for an address that one of the schemes begins. */
const isAddress = (text: string, schemes: readonly string[]): boolean =>
  schemes.some(scheme => text.startsWith(`${scheme}://`)) && URL.canParse(text)

function refuse({ command, paths, redis, output, webhook }: QueueOptions): void {
  const reads = command === 'run' || command === 'enqueue'
  if (reads !== paths.length > 0)
    throw new QueueOptionError(reads ? `${command} needs files.` : `${command} takes no files.`)
  if (command !== 'run' && redis === null) throw new QueueOptionError(`${command} needs Redis: --redis URL.`)
  if (redis !== null && !isAddress(redis, ['redis', 'rediss']))
    throw new QueueOptionError('--redis needs an address such as redis://127.0.0.1:6379.')
  if (webhook !== undefined && !isAddress(webhook, ['http', 'https']))
    throw new QueueOptionError('--webhook needs an address such as https://desk.example/results.')
  if (output !== undefined && webhook !== undefined) throw new QueueOptionError('Use --output or --webhook, not both.')
}

function readNumber(name: string, value: string, least: number): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isFinite(number) && number >= least) return number
  throw new QueueOptionError(`--${name} needs a number from ${String(least)}, not “${value}”.`)
}

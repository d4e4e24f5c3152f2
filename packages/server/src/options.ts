import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/** The settings of a service. */
export interface ServerOptions {
  readonly host: string
  readonly port: number
  /** The word that every request must carry; null for none. */
  readonly token: string | null
  /** A configuration for all stories; false for none. */
  readonly config: string | false | undefined
  readonly threads: number
  /** Bytes of a request's body. */
  readonly maxBody: number
  /** Milliseconds from the start of a request to its answer. */
  readonly timeout: number
  /** Requests that are checked or wait at the same time. */
  readonly maxWaiting: number
}

export const serverHelp = `Usage: wirelint-server [options]

Checks stories that are posted to it. The page docs/scale.md of wirelint describes it.

  --host <address>     address to listen on (default: 127.0.0.1). Any other than loopback needs a token
  --port <number>      port to listen on, 0 for a free one (default: 8080)
  --config <file>      the configuration for all stories (default: that of the working folder)
  --no-config          use no configuration
  --threads <number>   threads that check (default: one for each processor)
  --max-body <MB>      largest body of a request in megabytes (default: 1)
  --timeout <seconds>  longest time for a request (default: 10)
  --max-waiting <n>    requests that may be checked or wait at the same time (default: 64)
  -h, --help           show this
  -V, --version        show the version

The variable WIRELINT_TOKEN sets the token that requests carry as “Authorization: Bearer TOKEN”.
`

/** An error in the command line. */
export class ServerOptionError extends Error {}

/** Reads the command line, which may only ask for help or the version. Throws a ServerOptionError. */
export function readServerOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServerOptions | 'help' | 'version' {
  const values = parse(args)
  if (values.help === true) return 'help'
  if (values.version === true) return 'version'
  const host = values.host ?? '127.0.0.1'
  const token = env['WIRELINT_TOKEN'] === undefined || env['WIRELINT_TOKEN'] === '' ? null : env['WIRELINT_TOKEN']
  if (token === null && !isLoopback(host))
    throw new ServerOptionError(
      `${host} can be reached by others. Set a token in WIRELINT_TOKEN, or listen on 127.0.0.1.`,
    )
  return {
    host,
    token,
    port: readWhole('port', values.port ?? '8080', 0),
    config: values['no-config'] === true ? false : values.config,
    threads: readWhole('threads', values.threads ?? String(availableParallelism()), 1),
    maxBody: Math.round(readNumber('max-body', values['max-body'] ?? '1', 0.001) * 1e6),
    timeout: Math.round(readNumber('timeout', values.timeout ?? '10', 0.001) * 1000),
    maxWaiting: readWhole('max-waiting', values['max-waiting'] ?? '64', 1),
  }
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const known = {
  host: text,
  port: text,
  config: text,
  'no-config': flag,
  threads: text,
  'max-body': text,
  timeout: text,
  'max-waiting': text,
  help: { ...flag, short: 'h' },
  version: { ...flag, short: 'V' },
} as const

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof known }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: known, strict: true }).values
  } catch (error) {
    throw new ServerOptionError((error as Error).message)
  }
}

function readNumber(name: string, value: string, least: number): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isFinite(number) && number >= least) return number
  throw new ServerOptionError(`--${name} needs a number from ${String(least)}, not “${value}”.`)
}

function readWhole(name: string, value: string, least: number): number {
  const number = readNumber(name, value, least)
  if (Number.isInteger(number)) return number
  throw new ServerOptionError(`--${name} needs a whole number, not “${value}”.`)
}

/** True for an address that only this machine reaches. */
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.[\d.]+$/u.test(host)

import { appendFileSync, existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { colours } from '../../terminal/colours.js'
import { type TriageAnswer, parseAnswers } from '../../evaluation/triage.js'
import type { Diagnostic } from '../../linter/report.js'
import { disarmCommands } from '../../reporters/text/ci-commands.js'
import { tryToWrite } from '../../files/file-problems.js'
import { readFile } from '../../files/read-file.js'
import { UsageError } from '../../terminal/usage-error.js'

export interface TriageFlags {
  readonly answers?: string
  readonly accept?: readonly string[]
  readonly reject?: readonly string[]
  readonly list?: true
}

/** The terminal of the person who answers. */
interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
}

/** Walks the diagnostics of a run that have no answer yet, and keeps what a person answers. Returns the exit code. */
export async function triageCommand(
  run: string,
  flags: TriageFlags,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const diagnostics = readRun(run)
  const file = flags.answers ?? `${run.replace(/\.jsonl$/u, '')}.answers.jsonl`
  const answers = existsSync(file) ? answersOf(file) : new Map<string, TriageAnswer>()
  if (flags.list === true) printList(diagnostics, answers)
  else if ([...(flags.accept ?? []), ...(flags.reject ?? [])].length > 0) keepByFingerprint(diagnostics, flags, file)
  else await walk(diagnostics, answers, file, terminal)
  return 0
}

function printList(diagnostics: readonly Diagnostic[], answers: ReadonlyMap<string, TriageAnswer>): void {
  for (const { fingerprint, ruleId, excerpt } of diagnostics)
    process.stdout.write(
      disarmCommands(`${fingerprint}  ${answers.get(fingerprint) ?? 'open'}  ${ruleId}  ${excerpt}\n`),
    )
}

function keepByFingerprint(diagnostics: readonly Diagnostic[], flags: TriageFlags, file: string): void {
  for (const fingerprint of flags.accept ?? []) keep(file, withFingerprint(fingerprint, diagnostics), 'accept')
  for (const fingerprint of flags.reject ?? []) keep(file, withFingerprint(fingerprint, diagnostics), 'reject')
}

function keep(file: string, { fingerprint, ruleId, excerpt }: Diagnostic, answer: TriageAnswer): void {
  tryToWrite(file, () => {
    appendFileSync(file, `${JSON.stringify({ fingerprint, ruleId, excerpt, answer })}\n`)
  })
}

async function walk(
  diagnostics: readonly Diagnostic[],
  answers: ReadonlyMap<string, TriageAnswer>,
  file: string,
  { input, output }: Terminal,
): Promise<void> {
  if (input.isTTY !== true)
    throw new UsageError(
      'triage asks in a terminal. Elsewhere, --list prints the diagnostics, and --accept and --reject answer by fingerprint.',
    )
  const open = diagnostics.filter(({ fingerprint }) => !answers.has(fingerprint))
  const terminal = createInterface({ input, output })
  try {
    for (const [index, diagnostic] of open.entries()) {
      output.write(`\n${String(index + 1)} of ${String(open.length)} open (${String(diagnostics.length)} in all)`)
      output.write(describe(diagnostic))
      const answer = await ask(terminal)
      if (answer === 'quit') break
      if (answer !== 'skip') keep(file, diagnostic, answer)
    }
  } finally {
    terminal.close()
  }
  output.write(`The answers are in ${file}\n`)
}

const describe = ({ file, start, ruleId, excerpt, message }: Diagnostic): string =>
  `  ${colours.bold(ruleId)}  ${file}:${String(start.line)}:${String(start.column)}\n  ${excerpt}\n  ${message}\n`

async function ask(terminal: { question(query: string): Promise<string> }): Promise<TriageAnswer | 'skip' | 'quit'> {
  for (;;) {
    const typed = (await terminal.question('accept, reject, skip, quit? ')).trim().toLowerCase()
    for (const answer of ['accept', 'reject', 'skip', 'quit'] as const)
      if (typed !== '' && answer.startsWith(typed)) return answer
  }
}

function readRun(run: string): readonly Diagnostic[] {
  const lines = readFile(run).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as Diagnostic]
    } catch {
      throw new UsageError(
        `${run}:${String(index + 1)}: This line is not a diagnostic. triage reads the output of “wirelint --format jsonl”.`,
      )
    }
  })
}

function answersOf(file: string): Map<string, TriageAnswer> {
  try {
    return parseAnswers(readFile(file).split('\n'))
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file}: ${(error as Error).message}`)
  }
}

function withFingerprint(fingerprint: string, diagnostics: readonly Diagnostic[]): Diagnostic {
  const found = diagnostics.find(each => each.fingerprint === fingerprint)
  if (found !== undefined) return found
  throw new UsageError(`This run has no diagnostic with the fingerprint ${fingerprint}. --list prints all of them.`)
}

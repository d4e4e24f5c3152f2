import { appendFileSync, existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { colours } from '../../terminal/colours.js'
import { type Answer, answersIn } from '../../evaluation/triage.js'
import type { Diagnostic } from '../../linter/report.js'
import { writing } from '../../files/file-problems.js'
import { readFile } from '../../files/read-file.js'
import { UsageError } from '../../terminal/usage-error.js'

export interface TriageFlags {
  readonly answers?: string
  readonly accept?: readonly string[]
  readonly reject?: readonly string[]
  readonly list?: true
}

/** Walks the alarms of a run that have no answer yet and keeps what a person says of each; answers the exit code. */
export async function triageCommand(run: string, flags: TriageFlags): Promise<number> {
  const alarms = alarmsIn(run)
  const file = flags.answers ?? `${run.replace(/\.jsonl$/u, '')}.answers.jsonl`
  const given = existsSync(file) ? answersOf(file) : new Map<string, Answer>()
  const open = alarms.filter(({ fingerprint }) => !given.has(fingerprint))
  const keep = (alarm: Diagnostic, answer: Answer): void => {
    const { fingerprint, ruleId, excerpt } = alarm
    writing(file, () => {
      appendFileSync(file, `${JSON.stringify({ fingerprint, ruleId, excerpt, answer })}\n`)
    })
  }
  if (flags.list === true) {
    for (const alarm of alarms)
      process.stdout.write(
        `${alarm.fingerprint}  ${given.get(alarm.fingerprint) ?? 'open'}  ${alarm.ruleId}  ${alarm.excerpt}\n`,
      )
    return 0
  }
  const byFlag = [
    ...(flags.accept ?? []).map(print => [print, 'accept'] as const),
    ...(flags.reject ?? []).map(print => [print, 'reject'] as const),
  ]
  if (byFlag.length > 0) {
    for (const [print, answer] of byFlag) keep(alarmWith(print, alarms), answer)
    return 0
  }
  if (!process.stdin.isTTY)
    throw new UsageError(
      'triage asks in a terminal. Without one: --list shows the alarms, --accept and --reject answer by fingerprint.',
    )
  await ask(open, alarms.length, keep)
  process.stdout.write(`Answers are in ${file}\n`)
  return 0
}

function alarmsIn(run: string): readonly Diagnostic[] {
  const lines = readFile(run).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as Diagnostic]
    } catch {
      throw new UsageError(
        `${run}:${String(index + 1)}: This line is no diagnostic. triage reads what “wirelint --format jsonl” prints.`,
      )
    }
  })
}

function answersOf(file: string): Map<string, Answer> {
  try {
    return answersIn(readFile(file).split('\n'))
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file}: ${(error as Error).message}`)
  }
}

function alarmWith(print: string, alarms: readonly Diagnostic[]): Diagnostic {
  const alarm = alarms.find(({ fingerprint }) => fingerprint === print)
  if (alarm === undefined) throw new UsageError(`No alarm of this run has the fingerprint ${print}; --list shows them.`)
  return alarm
}

async function ask(
  open: readonly Diagnostic[],
  total: number,
  keep: (alarm: Diagnostic, answer: Answer) => void,
): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    for (const [index, alarm] of open.entries()) {
      const place = `${alarm.file}:${String(alarm.start.line)}:${String(alarm.start.column)}`
      process.stdout.write(
        `\n${String(index + 1)} of ${String(open.length)} open (${String(total)} in all)  ${colours.bold(alarm.ruleId)}  ${place}\n  ${alarm.excerpt}\n  ${alarm.message}\n`,
      )
      const answer = await answered(terminal)
      if (answer === 'quit') return
      if (answer !== 'skip') keep(alarm, answer)
    }
  } finally {
    terminal.close()
  }
}

async function answered(terminal: { question(query: string): Promise<string> }): Promise<Answer | 'skip' | 'quit'> {
  for (;;) {
    const said = (await terminal.question('accept, reject, skip, quit? ')).trim().toLowerCase()
    for (const answer of ['accept', 'reject', 'skip', 'quit'] as const)
      if (said !== '' && answer.startsWith(said)) return answer
  }
}

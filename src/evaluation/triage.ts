/** A person's answer to a diagnostic: it is right, or it is wrong. */
export type TriageAnswer = 'accept' | 'reject'

/** A line of an answers file. */
interface AnswerLine {
  readonly fingerprint: string
  /** The set that the answer is for; without it, the answer holds in every set. */
  readonly set?: string
  readonly ruleId: string
  readonly excerpt: string
  readonly answer: TriageAnswer
}

/**
 * Reads answers by fingerprint, with its set before it if the answer names one; the last one for a diagnostic holds.
 * Throws an Error that names a line it cannot read.
 */
export function parseAnswers(lines: readonly string[]): Map<string, TriageAnswer> {
  const answers = new Map<string, TriageAnswer>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const { fingerprint, set, answer } = parseLine(line, index + 1)
    answers.set(set === undefined ? fingerprint : answerKey(set, fingerprint), answer)
  }
  return answers
}

/** Returns the key of an answer for one set. */
export const answerKey = (set: string, fingerprint: string): string => `${set} ${fingerprint}`

function parseLine(line: string, number: number): AnswerLine {
  let found: Partial<AnswerLine> | null = null
  try {
    found = JSON.parse(line) as Partial<AnswerLine> | null
  } catch {
    // A line that is not JSON is no answer either.
  }
  if (typeof found?.fingerprint !== 'string' || (found.answer !== 'accept' && found.answer !== 'reject'))
    throw new Error(
      `line ${String(number)} is not an answer. Expected {"fingerprint": "…", "answer": "accept" or "reject"}`,
    )
  return found as AnswerLine
}

/** What a person said of an alarm: it is right, or it is false. */
export type Answer = 'accept' | 'reject'

/** A line of an answers file. */
interface Answered {
  readonly fingerprint: string
  readonly ruleId: string
  readonly excerpt: string
  readonly answer: Answer
}

/** Answers by fingerprint; the last one for an alarm holds. Throws an Error that names a line it cannot read. */
export function answersIn(lines: readonly string[]): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const { fingerprint, answer } = parsed(line, index + 1)
    answers.set(fingerprint, answer)
  }
  return answers
}

function parsed(line: string, number: number): Answered {
  let found: Partial<Answered> | null = null
  try {
    found = JSON.parse(line) as Partial<Answered> | null
  } catch {
    // What is no JSON is no answer either.
  }
  if (typeof found?.fingerprint !== 'string' || (found.answer !== 'accept' && found.answer !== 'reject'))
    throw new Error(
      `line ${String(number)} is no answer: expected {"fingerprint": "…", "answer": "accept" or "reject"}`,
    )
  return found as Answered
}

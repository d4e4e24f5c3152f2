import type { AnnotatedField, Token } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'
import { isQuoted } from './quoted.js'
import { isNamePart } from './transliteration.js'

/** A person's age, as copy gives it: “Ada Holm, 61,”. */
export interface Age {
  readonly name: string
  readonly value: number
  readonly number: Token
  readonly first: Token
}

const isAge = perWord(spelling => /^(?:1\d|[2-9]\d|10\d)$/u.test(spelling), /\d/u)

/** Finds ages in apposition to a full name, or in brackets behind it. */
export function findAges({ tokens, quotations }: AnnotatedField): readonly Age[] {
  return where(tokens, isAge).flatMap(number => {
    const [first, last, mark, next] = [-3, -2, -1, 1].map(step => tokens[number.index + step])
    const isClosed = mark?.text === ',' ? /^[,.;]$/u.test(next?.text ?? '') : mark?.text === '(' && next?.text === ')'
    if (!isClosed || !isNamePart(first) || !isNamePart(last) || isQuoted(quotations, number.start)) return []
    const before = tokens[first.index - 1]
    // “Johann Sebastian Lund, 61”: the last two parts are enough, if a comma does not list names and scores.
    const earlier = before?.text === ',' ? tokens[before.index - 1] : undefined
    // “Lind, Port Ellis, 40;”: a place behind a name, in a table
    if (earlier !== undefined && (isAge(earlier) || isNamePart(earlier))) return []
    return [{ name: `${first.text} ${last.text}`, value: Number(number.text), number, first }]
  })
}

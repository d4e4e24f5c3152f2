import type { Residue, Token, WrongApostrophe } from '../annotated-story.js'
import { isClippedAtBeginning } from '../lexicon/clipped-words.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'

/** Marks that stand for an apostrophe in a word: accents, primes, opening and double marks. */
const lookalikes: ReadonlySet<string> = new Set([
  '`',
  '´',
  '‘',
  '‛',
  '‚',
  '′',
  'ˋ',
  '"',
  '“',
  '”',
  '„',
  "''",
  '``',
  '″',
])
/** Marks beside the apostrophe on a keyboard. */
const neighbours: ReadonlySet<string> = new Set([',', ';'])
/** Marks that a conversion leaves for a character it cannot write. */
const lostMarks: ReadonlySet<string> = new Set(['?', '¿'])
const apostrophes: ReadonlySet<string> = new Set(["'", '’'])
const singles: ReadonlySet<string> = new Set([...apostrophes, '`', '´', '‘', '‛'])
const allMarks: ReadonlySet<string> = new Set([...lookalikes, ...apostrophes])

const beforeT = makeWordSet(`
  ain aren can couldn daren didn doesn don hadn hasn haven isn mightn mustn needn oughtn shan shouldn wasn weren won
  wouldn
`)
const pronouns = makeWordSet('i you he she it we they who what that this there here where how when why these those one')
const perfect = makeWordSet('i you we they who would could should might must there that these those')

/** True for the end of a word behind an apostrophe: mayor’s, don’t, they’re, I’ll, O’Leary. */
function fits(word: string, ending: string): boolean {
  if (word === 'O') return /^\p{Lu}\p{Ll}{2,}$/u.test(ending)
  const [host, tail] = [word.toLowerCase(), ending.toLowerCase()]
  if (ending !== tail && word !== word.toUpperCase()) return false
  if (tail === 's') return host.length > 1
  if (tail === 't') return beforeT.has(host)
  if (tail === 'm') return host === 'i'
  if (tail === 've') return perfect.has(host)
  if (tail === 'll') return pronouns.has(host) || host.length > 2
  return (tail === 'd' || tail === 're') && pronouns.has(host)
}

/** Finds apostrophes that another mark stands for, and those that a space has torn from their word, in order. */
export function findWrongApostrophes(tokens: readonly Token[], residue: Residue): readonly WrongApostrophe[] {
  let right: string | undefined
  const readRight = (): string => (right ??= rightFor(tokens[0]?.field.text ?? ''))
  const found: WrongApostrophe[] = []
  for (const token of where(tokens, mayBeWrong)) {
    const wrong = token.kind === 'word' ? withinWord(token, readRight) : atMark(tokens, token, readRight)
    if (wrong !== null && !residue.covers(token.start)) found.push(wrong)
  }
  return found
}

/** Returns the apostrophe that a text has: a straight or a curly one. */
function rightFor(text: string): string {
  const isStraight = !/[’“”]/u.test(text) && /\p{L}'\p{L}|(?:^|\s)["']/u.test(text)
  return isStraight ? "'" : '’'
}

/** True for a mark that may stand for an apostrophe, and for a word that may have one within. */
const mayBeWrong = perWord(
  text =>
    lookalikes.has(text) || neighbours.has(text) || lostMarks.has(text) || singles.has(text) || /.[‘‛]/u.test(text),
)
/** True for a mark that is right wherever a space is beside it. */
const isRightApart = perWord(text => neighbours.has(text) || lostMarks.has(text))

/** The tokenizer takes an opening mark between two letters for the word's apostrophe: "mayor‘s". */
function withinWord({ text: word, start, end }: Token, readRight: () => string): WrongApostrophe | null {
  const [, host = '', tail = ''] = /^(.+)[‘‛](\p{L}{1,2})$/u.exec(word) ?? []
  if (host === '' || !fits(host, tail)) return null
  const mark = start + host.length
  return { kind: 'lookalike', start, end, mark: { start: mark, end: mark + 1 }, text: readRight() }
}

const spaces = /^[^\S\n]+$/u

function atMark(tokens: readonly Token[], mark: Token, readRight: () => string): WrongApostrophe | null {
  const host = tokenAt(tokens, mark.index - 1)
  const tail = tokenAt(tokens, mark.index + 1)
  if (isRightApart(mark) && (host?.end !== mark.start || tail?.start !== mark.end)) return null
  if (host?.kind !== 'word' || tail?.kind !== 'word' || !fits(host.text, tail.text)) return null
  const { text } = mark.field
  const [before, behind] = [text.slice(host.end, mark.start), text.slice(mark.end, tail.start)]
  const kind = kindOf(mark, before, behind)
  if (kind === null || isQuoted(tokens, host, tail, kind)) return null
  const own = apostrophes.has(mark.text) ? mark.text : readRight()
  return { kind, start: host.start, end: tail.end, mark: { start: host.end, end: tail.start }, text: own }
}

function kindOf({ text: mark }: Token, before: string, behind: string): WrongApostrophe['kind'] | null {
  if (before === '' && behind === '') {
    if (lookalikes.has(mark)) return 'lookalike'
    if (neighbours.has(mark)) return 'neighbour'
    return lostMarks.has(mark) ? 'lost' : null
  }
  const isTorn = singles.has(mark) && [before, behind].every(gap => gap === '' || spaces.test(gap))
  return isTorn ? 'torn' : null
}

/** The number of tokens before a word in which the mark that opens its quotation is looked for. */
const reach = 12

/** True if a single mark before a word opens a quotation that the mark behind the word closes: ‘late mayor’ s. */
function isWaiting(tokens: readonly Token[], host: Token): boolean {
  for (let at = host.index - 1; at > Math.max(-1, host.index - reach); at--) {
    const mark = tokens[at] as Token
    const word = tokens[at + 1]
    if (singles.has(mark.text))
      return word?.start === mark.end && tokens[at - 1]?.end !== mark.start && !isClippedAtBeginning(word.text)
  }
  return false
}

/** True for a quoted letter or word, alone (an 's') or with an ending of its own (two "A"s). */
function isQuoted(tokens: readonly Token[], host: Token, tail: Token, kind: WrongApostrophe['kind']): boolean {
  const [outer, next] = [tokens[host.index - 1], tokens[tail.index + 1]]
  const touchesNext = next?.start === tail.end && allMarks.has(next.text)
  const touchesOuter = outer?.end === host.start && allMarks.has(outer.text)
  if (kind === 'torn') return touchesNext || isWaiting(tokens, host)
  return kind === 'lookalike' && touchesOuter
}

import type { Amount, AnnotatedField, Token } from '../annotated-story.js'
import { currencies } from '../lexicon/currencies.js'
import { perWord, tokenAt, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import type { OddNumber } from './odd-figures.js'

const beginsNumber = perWord(spelling => /^[1-9]\d{0,2}$|^0$/u.test(spelling), /\d/u)
const isGroup = perWord(spelling => /^\d{3}$/u.test(spelling))
const isFraction = perWord(spelling => /^\d{1,2}$/u.test(spelling))
const isLower = perWord(spelling => /^\p{Ll}{3,}$/u.test(spelling))
const isSign = perWord(spelling => currencies.get(spelling)?.isWord === false)
/** Words that go on with a clause behind its object: a new sentence would have its verb there. */
const joints = makeWordSet(`
  . , ; : ! ? ) ” " ’ — – -- and or but from in of to for at by on over after before since than with this last year a an
`)
const goesOn = perWord(spelling => joints.has(spelling))
const namesNumber = perWord(spelling =>
  /^(?:Nos?|No\.|number|version|section|chapter|page|grade|room|route|flight|age)$/iu.test(spelling),
)

/** Finds numbers that spaces part: “3. 5 percent”, “1, 200, 000”, “21 000 passengers”. */
export function* findSpacedNumbers(field: AnnotatedField, hasSpaceGroups: boolean): Iterable<OddNumber> {
  let end = 0
  for (const token of where(field.tokens, beginsNumber)) {
    if (token.start < end) continue
    const odd =
      spacedDecimal(field, token) ?? commaGroups(field, token) ?? (hasSpaceGroups ? null : spaceGroups(field, token))
    if (odd === null) continue
    yield odd
    ;({ end } = odd)
  }
}

/** True for a mark that touches the number before it and has one space behind it. */
const isTornAt = (number: Token, mark: Token | undefined, next: Token | undefined): mark is Token =>
  mark?.start === number.end &&
  next !== undefined &&
  next.start === mark.end + 1 &&
  number.field.text.charAt(mark.end) !== '\n'

function spacedDecimal(field: AnnotatedField, whole: Token): OddNumber | null {
  const { tokens } = field
  const [stop, fraction] = [tokenAt(tokens, whole.index + 1), tokenAt(tokens, whole.index + 2)]
  if (stop?.text !== '.' || fraction === undefined || !isFraction(fraction) || !isTornAt(whole, stop, fraction))
    return null
  const amount = amountAt(field, fraction)
  if (amount === undefined || (amount.after.length === 0 && amount.parts[0]?.scales.length === 0)) return null
  const before = tokenAt(tokens, whole.index - 1)
  if (
    !isSign(before) &&
    (before === undefined || !followsVerb(before) || namesNumber(before) || !endsWithObject(tokens, amount))
  )
    return null
  const text = `${whole.text}.${fraction.text}`
  return {
    start: whole.start,
    end: fraction.end,
    message: `A space parts this number. Write “${text}”.`,
    isSure: true,
    text,
  }
}

const amountAt = ({ amounts }: AnnotatedField, { index }: Token): Amount | undefined => {
  let [low, high] = [0, amounts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((amounts[middle] as Amount).first < index) low = middle + 1
    else high = middle
  }
  return amounts[low]?.first === index ? amounts[low] : undefined
}

/** True for a word before a number that needs it: “rose 3.”, not “4 to 3.” or “No. 3.”. */
const followsVerb = ({ text, start, field }: Token): boolean =>
  /^\p{L}/u.test(text) &&
  text !== 'the' &&
  !(text === 'to' && /\d $/u.test(field.text.slice(Math.max(0, start - 3), start)))

/** True for a unit, or for a unit and a noun, that ends its clause. */
function endsWithObject(tokens: readonly Token[], { last }: Amount): boolean {
  const [next, after] = [tokenAt(tokens, last + 1), tokenAt(tokens, last + 2)]
  return next === undefined || goesOn(next) || (isLower(next) && (after === undefined || goesOn(after)))
}

function commaGroups(field: AnnotatedField, head: Token): OddNumber | null {
  const groups: Token[] = []
  for (let at = head.index + 1; ; at += 2) {
    const [mark, group] = [tokenAt(field.tokens, at), tokenAt(field.tokens, at + 1)]
    if (mark?.text !== ',' || group === undefined || !isGroup(group) || !isTornAt(groups.at(-1) ?? head, mark, group))
      break
    groups.push(group)
  }
  const last = groups.at(-1)
  if (last === undefined) return null
  const next = tokenAt(field.tokens, last.index + 1)
  // No number of a list begins with a nought.
  const isOne = groups.some(({ text }) => text.startsWith('0')) || (groups.length > 1 && isLower(next) && !goesOn(next))
  const text = [head, ...groups].map(group => group.text).join(',')
  return isOne
    ? { start: head.start, end: last.end, message: `Spaces part this number. Write “${text}”.`, isSure: true, text }
    : null
}

function spaceGroups(field: AnnotatedField, head: Token): OddNumber | null {
  const groups: Token[] = []
  for (let at = head.index + 1; ; at++) {
    const group = tokenAt(field.tokens, at)
    const before = groups.at(-1) ?? head
    if (
      group === undefined ||
      !isGroup(group) ||
      group.start !== before.end + 1 ||
      field.text.charAt(before.end) === '\n'
    )
      break
    groups.push(group)
  }
  const last = groups.at(-1)
  if (last === undefined || head.text === '0') return null
  const [before, next] = [tokenAt(field.tokens, head.index - 1), tokenAt(field.tokens, last.index + 1)]
  const isBound = field.text.charAt(head.end) !== ' ' || groups.length > 1 || last.text.startsWith('0')
  const isCounted = isSign(before) || (next?.start === last.end + 1 && isLower(next))
  const isAlone = before === undefined || (/^\p{Ll}/u.test(before.text) && !namesNumber(before)) || isSign(before)
  if (!isBound || !isCounted || !isAlone) return null
  const text = [head, ...groups].map(group => group.text).join(',')
  return {
    start: head.start,
    end: last.end,
    message: `English groups digits with commas. Write “${text}”.`,
    isSure: false,
    text,
  }
}

import type { Span } from '../../story/story.js'
import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { ofWord, perWord, someWord } from '../vocabulary.js'
import { isQuoted } from './quoted.js'
import { readNumber, vague } from './counts.js'

/** The fate that people are counted by. */
type Fate = 'dead' | 'hurt' | 'missing' | 'held'

/** A number of people with one fate: “kills 12”, “two workers dead”. */
export interface Toll {
  readonly fate: Fate
  readonly value: number
  /** True for “at least 12”, “12 more”. */
  readonly rough: boolean
  readonly span: Span
}

const fates: readonly (readonly [Fate, RegExp])[] = [
  ['dead', /^(?:kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths|fatalities|drown(?:ed|s)?)$/u],
  ['hurt', /^(?:injur(?:es?|ed|ing)|wound(?:s|ed|ing)|hurts?|hurting)$/u],
  ['missing', /^missing$/u],
  ['held', /^(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)$/u],
]
const fateOf = ofWord((spelling): Fate | null => {
  const word = spelling.toLowerCase()
  return fates.find(([, pattern]) => pattern.test(word))?.[0] ?? null
})
const hasFate = perWord(spelling => fates.some(([, pattern]) => pattern.test(spelling.toLowerCase())), /\p{L}/u)
/** Verbs whose object comes behind them. */
const takesObject = perWord(
  spelling =>
    /(?:s|ing|ed|kill|injure|wound|hurt|arrest|detain)$/u.test(spelling.toLowerCase()) &&
    !/^(?:dies|died|deaths|fatalities|dead)$/iu.test(spelling),
)
const leads = new Set('were was are have had has been be being feared reported left found believed go went'.split(' '))
const isLead = perWord(spelling => leads.has(spelling))
const isPassive = perWord(spelling => /^(?:were|was|are|is|be|been|being)$/u.test(spelling))
const isPlain = perWord(spelling => /^\p{L}\p{Ll}*(?:-\p{Ll}+)?$/u.test(spelling))
const joints = new Set(
  'and or of in who that with by after as from for at on to whose when while including not'.split(' '),
)
const isJoint = perWord(spelling => joints.has(spelling))
const isMore = perWord(
  spelling => vague.has(spelling.toLowerCase()) || /^(?:others|dozens|hundreds|also)$/u.test(spelling),
)

/** Most words between a number and the fate behind it: “two young track workers were found dead”. */
const reach = 6

/** Finds the tolls of a field, in order. */
export const findTolls = ({ sentences, quotations }: AnnotatedField): readonly Toll[] =>
  sentences
    .filter(({ tokens }) => someWord(tokens, hasFate))
    .flatMap(sentence => [...findInSentence(sentence)])
    .filter(({ span }) => !isQuoted(quotations, span.start))

function* findInSentence({ tokens }: Sentence): Iterable<Toll> {
  for (const [at, number] of tokens.entries()) {
    const value = readNumber(number.text)
    if (value === undefined || !Number.isInteger(value) || /^[$€£%-]/u.test(tokens[at - 1]?.text ?? '')) continue
    const found = fateBehind(tokens, at) ?? fateBefore(tokens, at)
    if (found === null) continue
    const rough =
      [tokens[at - 1], tokens[at + 1], tokens[at + 2]].some(isMore) ||
      /^(?:hundred|thousand|million)$/u.test(tokens[at + 1]?.text ?? '')
    const [start, end] = [Math.min(number.start, found.last.start), Math.max(number.end, found.last.end)]
    yield { fate: found.fate, value, rough, span: { field: number.field, start, end } }
  }
}

interface FoundFate {
  readonly fate: Fate
  readonly last: Token
}

function fateBehind(tokens: readonly Token[], at: number): FoundFate | null {
  let hasLead = false
  for (let place = at + 1; place <= at + reach && place < tokens.length; place++) {
    const token = tokens[place] as Token
    const fate = fateOf(token)
    if (fate !== null) {
      // “12 workers killed a guard” and “12 killing 3”.
      const next = tokens[place + 1]
      const isActive =
        !hasLead &&
        fate !== 'missing' &&
        takesObject(token) &&
        (/(?:s|ing)$/u.test(token.text) || /^(?:an?|the|his|her|their|\d.*)$/u.test(next?.text ?? ''))
      return isActive ? null : { fate, last: token }
    }
    if (isLead(token)) hasLead = true
    else if (
      !isPlain(token) ||
      isJoint(token) ||
      readNumber(token.text) !== undefined ||
      (/^\p{Lu}/u.test(token.text) && place > at + 2)
    )
      return null
  }
  return null
}

/** “kills 12”, “killing at least 12 people”, but not “were killed 12 days ago”. */
function fateBefore(tokens: readonly Token[], at: number): FoundFate | null {
  for (let place = at - 1; place >= at - 3 && place >= 0; place--) {
    const token = tokens[place] as Token
    const fate = fateOf(token)
    if (fate !== null) {
      const isObject = takesObject(token) && !isPassive(tokens[place - 1]) && fate !== 'missing'
      const counted = tokens[at + 1]
      return isObject && !isMeasure(counted) ? { fate, last: token } : null
    }
    if (!isMore(token) && !/^(?:at|as|many|people|than|no)$/u.test(token.text)) return null
  }
  return null
}

const measures = String.raw`(?:day|week|month|year|hour|minute|time|mile|kilomet(?:er|re))s?|[ap]\.m\.`
const measure = new RegExp(`^(?:${measures}|percent|%|million|billion)$`, 'u')

/** True for a noun of a measure or of times: “three times” counts nobody. */
export const isMeasure = perWord(spelling => measure.test(spelling))

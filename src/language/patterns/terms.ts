import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import type { Span } from '../../story/story.js'
import { interchangeable, rankedOffices, renderings, titles } from '../lexicon/term-pairs.js'
import { isFunctionWord } from '../words/word-classes.js'

/** One place where a story names a thing: `thing` tells which, `form` how. */
export interface Naming {
  readonly thing: string
  readonly form: string
  readonly span: Span
}

/** A naming that differs from how the story mostly, or first, names the thing. */
export interface OddNaming {
  readonly odd: Naming
  readonly usual: Naming
}

/**
 * The first that departs from the usual form, one a thing; where forms are level, whichever came first is the usual one. A form that
 * `isRight` is the usual one however rare, and never odd.
 */
export function oddNamings(
  namings: readonly Naming[],
  isRight: (naming: Naming) => boolean = () => false,
): readonly OddNaming[] {
  const things = new Map<string, Map<string, Naming[]>>()
  for (const naming of namings) {
    const forms = things.get(naming.thing) ?? new Map<string, Naming[]>()
    things.set(naming.thing, forms)
    const alike = forms.get(naming.form) ?? []
    forms.set(naming.form, alike)
    alike.push(naming)
  }
  return [...things.values()].flatMap(forms => {
    const right = new Set([...forms.values()].filter(alike => alike.some(isRight)))
    const [most, ...others] = [...forms.values()].sort(
      (a, b) => Number(right.has(b)) - Number(right.has(a)) || b.length - a.length,
    )
    const [usual] = most ?? []
    const odd = new Set(others.filter(alike => !right.has(alike)).flat())
    return usual === undefined
      ? []
      : [...forms.values()]
          .flat()
          .filter(naming => odd.has(naming))
          .slice(0, 1)
          .map(naming => ({ odd: naming, usual }))
  })
}

const startsHigh = (text: string): boolean => {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

const plain = (token: Token | undefined): string => token?.text.replaceAll('’', "'").toLowerCase() ?? ''
const isCapitalised = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && startsHigh(token.text) && !isFunctionWord(token.text)

/** Capitalised abbreviations with and without their stops, in running text and headline fields: “U.S.”, “US”, the head of “US-led”. */
export function* abbreviationsIn(field: AnnotatedField): Iterable<Naming> {
  for (const { sentences, tokens } of field.paragraphs) {
    if (field.role !== 'headline' && isHeading(sentences)) continue
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      if (
        token.kind !== 'word' ||
        !startsHigh(token.text) ||
        !startsHigh(token.text.slice(token.text.charAt(1) === '.' ? 2 : 1))
      )
        continue
      const form = /^(?:(?:\p{Lu}\.){2,4}|\p{Lu}{2,4}(?=$|['’-]))/u.exec(token.text)?.[0]
      if (form === undefined || isPartOfCode(token) || /^(?:\$|dollars?|dlrs)$/u.test(tokens[at + 1]?.text ?? ''))
        continue
      yield {
        thing: form.replaceAll('.', ''),
        form: form.includes('.') ? 'with stops' : 'without stops',
        span: field.span(token.start, token.start + form.length),
      }
    }
  }
}

/** One sentence that nothing ends: a headline, whose style may differ from the copy's. */
const isHeading = ([only, ...others]: readonly Sentence[]): boolean =>
  others.length === 0 && !/^[.!?…"”’')]$/u.test(only?.tokens.at(-1)?.text.at(-1) ?? '.')

/** Part of a ticker, a name with a stroke or the like: “TCSF.PA”, “A/US”. */
const isPartOfCode = ({ field, start }: Token): boolean => /[^\s("“‘'—–-]/u.test(field.text[start - 1] ?? ' ')

const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

const rankOf = (word: string): number => {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1]
  return digits === undefined ? Math.max(cardinals.indexOf(word), ordinals.indexOf(word)) : Number(digits)
}

/** Ranks beside the noun of an office: “No. 3 leader”, “number three official”, “leader No. 3”, “the country's third leader”. */
export function* ranksIn({ tokens }: Sentence): Iterable<Naming> {
  for (let at = 0; at < tokens.length; at++) {
    const noun = tokens[at] as Token
    if (!rankedOffices.has(noun.text)) continue
    const [before, last, next, afterNext] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]]
    const named = ranked(before, last, noun) ?? ranked(next, afterNext, noun)
    if (named !== null) yield named
    else if (last !== undefined && ordinals.includes(plain(last)) && /['’]s?$/u.test(before?.text ?? ''))
      yield {
        thing: `rank ${String(rankOf(plain(last)))}`,
        form: 'ordinal',
        span: { field: noun.field, start: last.start, end: noun.end },
      }
  }
}

/** A label and a number as they stand before an office, or behind it. */
function ranked(label: Token | undefined, number: Token | undefined, office: Token): Naming | null {
  const form = /^(no|number)\.?$/u.exec(plain(label))?.[1]
  if (form === undefined || label === undefined || number === undefined || rankOf(plain(number)) < 1) return null
  const [start, end] = [Math.min(label.start, office.start), Math.max(number.end, office.end)]
  return { thing: `rank ${String(rankOf(plain(number)))}`, form, span: { field: office.field, start, end } }
}

const groups: ReadonlyMap<string, number> = new Map(
  interchangeable.flatMap((words, group) => words.map(word => [word, group] as const)),
)

/** Letters that words of one stem share: “Returned”, “Returning”, “Returnee”. */
const stemLength = 5
const stemOf = ({ text }: Token): string | undefined =>
  text.length > stemLength && !/['’-]/u.test(text) ? text.slice(0, stemLength).toLowerCase() : undefined

/** Names of institutions that hold a word translators waver over; told apart by all their other words. */
export function* institutionsIn({ tokens, capitals: places }: Sentence): Iterable<Naming> {
  for (const at of places) {
    const word = tokens[at]
    if (!isCapitalised(word)) continue
    const right = rightOf(tokens, at)
    const capitals = tokens.slice(at + 1, right).filter(isCapitalised).length
    const group = groups.get(plain(word)) ?? (capitals < 2 ? undefined : stemOf(word))
    if (group === undefined) continue
    const left = leftOf(tokens, at)
    const needed = 2 - Math.min(capitals, 2)
    if (left.length < needed) continue
    const before = left.slice(0, Math.max(needed, 1))
    const rest = tokens
      .slice(at + 1, right)
      .map(plain)
      .join(' ')
    yield {
      thing: `institution ${String(group)} ${before.map(plain).join(' ')} * ${rest}`,
      form: plain(word).replace(/'s$|s$/u, ''),
      span: { field: word.field, start: left.at(-1)?.start ?? word.start, end: tokens[right - 1]?.end ?? word.end },
    }
  }
}

/** The capitalised words before a place, the nearest first, back to whose the name is; “and” between them does not count. */
function leftOf(tokens: readonly Token[], at: number): readonly Token[] {
  const found: Token[] = []
  for (let place = at - 1; place >= 0 && found.length < 6; place--) {
    const token = tokens[place]
    if (isCapitalised(token) && (found.length < 2 || !/['’]s?$/u.test(token.text))) found.push(token)
    else if (plain(token) !== 'and' || found.length === 0 || !isCapitalised(tokens[place - 1])) break
  }
  return found
}

/** Where the name that goes on behind a place ends; “and” right behind it, or before “the”, begins another name. */
function rightOf(tokens: readonly Token[], at: number): number {
  let end = at + 1
  for (let place = end; place < Math.min(tokens.length, at + 9); place++) {
    if (isCapitalised(tokens[place])) end = place + 1
    else if (
      !/^(?:of|for|on|the|and)$/u.test(plain(tokens[place])) ||
      (plain(tokens[place]) === 'and' && (place === at + 1 || plain(tokens[place + 1]) === 'the'))
    )
      break
  }
  return end
}

/** One form of a term or title: its words in lower case, and which of the lexicon's groups it belongs to. */
interface Phrase {
  readonly words: readonly string[]
  readonly group: number
}

/** Phrases by their first word; of those that begin alike the longest first, as “One Belt, One Road” may hold a shorter one. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>

function phrasesOf(groups: readonly (readonly string[])[]): Phrases {
  const found = new Map<string, Phrase[]>()
  for (const { words, group } of groups.flatMap((forms, group) =>
    forms.map(form => ({ words: form.split(' '), group })),
  )) {
    const [opening = ''] = words
    const alike = found.get(opening) ?? []
    found.set(opening, alike)
    alike.push({ words, group })
  }
  for (const alike of found.values()) alike.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** The phrase that begins at a place. */
const phraseAt = (phrases: Phrases, tokens: readonly Token[], at: number): Phrase | undefined =>
  phrases.get(plain(tokens[at]))?.find(({ words }) => words.every((word, index) => plain(tokens[at + index]) === word))

const wholes = phrasesOf(renderings)

/** Terms that are rendered whole in several ways; whose they are (“Britain's Labour Party”) tells them apart. */
export function* renderingsIn({ tokens, capitals }: Sentence): Iterable<Naming> {
  for (const at of capitals) {
    const first = tokens[at]
    const whole = isCapitalised(first) ? phraseAt(wholes, tokens, at) : undefined
    if (first === undefined || whole === undefined) continue
    const end = at + whole.words.length
    const last = tokens[end - 1] as Token
    if (last.text === last.text.toLowerCase()) continue
    yield {
      thing: `term ${String(whole.group)} ${ownerOf(tokens, at, end)}`,
      form: whole.words.join(' '),
      span: { field: first.field, start: first.start, end: last.end },
    }
  }
}

/** Whose a term is, before it or behind it; of Korea is what a story of the region need not say. */
function ownerOf(tokens: readonly Token[], first: number, end: number): string {
  const owner = plain(tokens[end]) === 'of' ? tokens[end + 1] : tokens[first - 1]
  return isCapitalised(owner) && !/^korea/u.test(plain(owner)) ? plain(owner) : ''
}

const titlePhrases = phrasesOf(titles)

/** Titles before a name: “Premier Li Qiang”, “Prime Minister Li Qiang”. */
export function* titlesIn({ tokens, capitals }: Sentence): Iterable<Naming> {
  for (const at of capitals) {
    const [first, title] = [tokens[at], phraseAt(titlePhrases, tokens, at)]
    if (first === undefined || title === undefined) continue
    const from = at + title.words.length
    let end = from
    while (isCapitalised(tokens[end])) end++
    const last = tokens[end - 1]
    if (last === undefined || end === from) continue
    yield {
      thing: `title ${String(title.group)} ${plain(last).replace(/'s$/u, '')}`,
      form: title.words.join(' '),
      span: { field: first.field, start: first.start, end: last.end },
    }
  }
}

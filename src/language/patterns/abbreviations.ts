import type { AnnotatedField, Sentence, Token } from '../annotated-story.js'
import { perWord, where } from '../vocabulary.js'
import { makeWordSet } from '../words/word-set.js'
import { type Naming, startsHigh } from './namings.js'
import { anyOf } from '../../story/pattern.js'

/**
 * Finds abbreviations in capitals with and without stops, in running text and headline fields: “U.S.”, “US”, the first
 * part of “US-led”.
 */
export function* findAbbreviations(field: AnnotatedField): Iterable<Naming> {
  for (const { sentences, tokens } of field.paragraphs) {
    if (field.role !== 'headline' && isHeading(sentences)) continue
    for (const token of where(tokens, hasTwoCapitals)) {
      const at = token.index - (tokens[0]?.index ?? 0)
      const form = token.kind === 'word' ? abbreviation.exec(token.text)?.[0] : undefined
      if (form === undefined || isPartOfCode(token) || currency.test(tokens[at + 1]?.text ?? '')) continue
      if (isInFirmName(tokens, at)) continue
      yield {
        thing: form.replaceAll('.', ''),
        form: form.includes('.') ? 'with stops' : 'without stops',
        span: field.span(token.start, token.start + form.length),
      }
    }
  }
}

const abbreviation = /^(?:(?:\p{Lu}\.){2,4}|\p{Lu}{2,4}(?=$|['’-]))/u

const legalForms = 'Plc|PLC|Inc|Corp|Ltd|Limited|Co|LLC|LLP|AG|SA|NV|BV|GmbH'
/** Endings of firms’ names. */
const firmEnding = new RegExp(
  String.raw`^${anyOf([legalForms, 'Group|Holdings?|Bancorp|Industries|Partners'])}\.?$`,
  'u',
)

/** Nouns of a state, which may follow its abbreviation: “US Navy”, “U.S. President”, “UN Security Council”. */
const publicNouns = makeWordSet(`
  administration agency air ambassador army attorney bank bill board border bureau cabinet capitol census central chief
  circuit civil coast code commander commerce commission committee congress constitution consulate council court customs
  defence defense delegation department deputy district east embassy energy environmental envoy export federal
  fleet food force forces foreign foundation general geological government governor guard high house immigration
  independence intelligence justice labor marine marines marshal marshals military minister ministry mission national navy north office
  olympic open pacific parliament patent peacekeepers pentagon permanent postal president presidential prime prosecutor rep representative representatives republican
  republicans democrat democrats sanctions secret secretary security sen senate senator senators sixth ninth south special
  state states supreme tax trade transportation treasury under undersecretary vice weather west women's world
  general-secretary secretary-general assembly charter resolution human children's population refugee refugees development
  framework climate convention conference
`)

/** True for an abbreviation in the name of a firm: “US Freightways”, “Lade U.K. Plc”, “Orden Foods U.S.”. */
function isInFirmName(tokens: readonly Token[], at: number): boolean {
  const [before, next, third] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if ([next, third].some(token => firmEnding.test(token?.text ?? '')) && isNamePart(next)) return true
  if (isNamePart(before) && at > 1 && !publicNouns.has(before.text.toLowerCase()) && firmEnding.test(next?.text ?? ''))
    return true
  return isNamePart(next) && !publicNouns.has(next.text.replace(/['’]s$/u, '').toLowerCase()) && !isNamePart(third)
}

const isNamePart = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}{2,}/u.test(token.text)

/** “US dollars” is never “U.S. dollars”. */
const currency = /^(?:\$|dollars?|dlrs)$/u

/** A quick look before the pattern, as hardly any word passes it. */
const hasTwoCapitals = perWord(word => startsHigh(word) && startsHigh(word.slice(word.charAt(1) === '.' ? 2 : 1)))

/** True for one sentence without a mark at its end: a headline, whose style may differ from the copy's. */
const isHeading = ([only, ...others]: readonly Sentence[]): boolean =>
  others.length === 0 && !/^[.!?…"”’')]$/u.test(only?.tokens.at(-1)?.text.at(-1) ?? '.')

/** True for a part of a ticker or of a name with a stroke, if it is not the first: “TCSF.PA”, “A/US”. */
const isPartOfCode = ({ field, start }: Token): boolean => /[^\s("“‘'—–-]/u.test(field.text[start - 1] ?? ' ')

/** Fewest letters of an acronym whose letters were swapped. */
const swappedLength = 4
const isAcronym = perWord(word => word.length >= swappedLength && /^\p{Lu}+$/u.test(word), /\p{Lu}/u)

/** An acronym with the letters of one that the story explains, in another order. */
interface SwappedAcronym {
  readonly odd: Token
  readonly usual: Token
}

/** Finds acronyms whose letters are swapped: “TSJE”, which the story has in brackets, and “STEJ”. */
export function* findSwappedAcronyms(fields: readonly AnnotatedField[]): Iterable<SwappedAcronym> {
  const acronyms = fields.flatMap(field => where(field.tokens, isAcronym))
  const inBrackets = acronyms.filter(
    ({ field, start, end }) => field.text[start - 1] === '(' && field.text[end] === ')',
  )
  const explained = new Map(inBrackets.map(token => [sortLetters(token.text), token] as const))
  if (explained.size === 0) return
  const texts = new Set(inBrackets.map(({ text }) => text))
  for (const odd of acronyms) {
    const usual = explained.get(sortLetters(odd.text))
    if (usual !== undefined && !texts.has(odd.text)) yield { odd, usual }
  }
}

const sortLetters = (word: string): string => Array.from(word).sort().join('')

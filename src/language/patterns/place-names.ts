import type { Sentence, Token } from '../annotated-story.js'
import { placeVariants } from '../lexicon/place-variants.js'
import { foldSound } from './transliteration.js'
import { ofWord, perWord, someWord, tokenAt, where } from '../vocabulary.js'
import type { Naming } from './namings.js'

const bareOf = ofWord(word => word.replace(/['’]s?$/u, ''))
const placeOf = ofWord(word => placeVariants.get(word.replace(/['’]s?$/u, '')) ?? -1)
const isPlace = perWord(word => placeVariants.has(word.replace(/['’]s?$/u, '')))
const isHigh = perWord(word => /^\p{Lu}\p{Ll}/u.test(word))
const isRegion = perWord(word =>
  /^(?:Region|Oblast|Province|County|District|Airport|City|Governorate|Prefecture)$/u.test(word),
)
/** Words beside a second name of one place that explain it: “Mumbai, formerly Bombay”. */
const explains = perWord(word =>
  /^(?:\(|formerly|once|then|called|known|or|as|Bay|Greater|New|Old|Dynamo|FC)$/u.test(word),
)

const spanOf = (first: Token, last: Token): Naming['span'] => ({
  field: first.field,
  start: first.start,
  end: last.start + bareOf(last).length,
})

/** Finds places whose name has forms in several languages, those with the form of today first. */
export function findPlaceVariants(sentences: readonly Sentence[]): readonly Naming[] {
  const namings = sentences.flatMap(sentence => (someWord(sentence.tokens, isPlace) ? [...findPlaces(sentence)] : []))
  return namings.length < 2 ? [] : [true, false].flatMap(isFirst => namings.filter(each => isOfToday(each) === isFirst))
}

const firstNames: ReadonlySet<string> = new Set([
  ...new Map([...placeVariants].reverse().map(([name, place]) => [place, name.toLowerCase()] as const)).values(),
])
const isOfToday = ({ form }: Naming): boolean => firstNames.has(form)

/** Within a longer name a place keeps its own form: “the Bombay High Court”. */
function* findPlaces({ tokens, capitals }: Sentence): Iterable<Naming> {
  for (const at of capitals) {
    const token = tokens[at] as Token
    const place = placeOf(token)
    if (place < 0) continue
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if ((isHigh(before) && at > 1) || explains(before) || (isHigh(next) && !isRegion(next)) || next?.text === ')')
      continue
    yield { thing: `place ${String(place)}`, form: bareOf(token).toLowerCase(), span: spanOf(token, token) }
  }
}

/** True for a sentence that may have a name with “of” between its parts. A story without one has no two forms. */
export const mayJoinNames = ({ tokens, capitals }: Sentence): boolean =>
  capitals.some(at => tokens[at + 1]?.text === 'of' && isHigh(tokens[at + 2]))

/**
 * Finds names of two parts, with “of” between them or without: “Port Sudan”, “Port of Sudan”. At the start of a
 * sentence “Port of” may be a port, and no name.
 */
export function* findJoinedNames({ tokens, capitals }: Sentence): Iterable<Naming> {
  for (const at of capitals) {
    const first = tokens[at] as Token
    if (!isHigh(first)) continue
    const isOf = tokens[at + 1]?.text === 'of'
    if (isOf && at === 0) continue
    const last = tokens[at + (isOf ? 2 : 1)]
    if (last === undefined || !isHigh(last) || isHigh(tokens[at - 1]) || last.start - first.end !== (isOf ? 4 : 1))
      continue
    yield {
      thing: `of ${first.text.toLowerCase()} ${bareOf(last).toLowerCase()}`,
      form: isOf ? 'of' : 'plain',
      span: spanOf(first, last),
    }
  }
}

const waters = 'River|Lake|Sea|Canal|Dam|Strait|Gulf|Bay|Reservoir'
const lands = 'Valley|Mountains?|Islands?|Desert|Peninsula|Pass|Glacier|Forest'
const districts = 'Province|District|County|Village|Region'
const kindOfPlace = new RegExp(`^(?:${waters}|${lands}|${districts})$`, 'u')
const geographic = perWord(word => kindOfPlace.test(word))
const mayBeRiver = perWord(word => /^\p{Lu}\p{Ll}{4}$/u.test(word.replace(/['’]s$/u, '')))

/** Finds short names of rivers, lakes and the like: “the Tejen River”, “the Tajan”. */
export function* findWaters({ tokens }: Sentence): Iterable<Naming> {
  for (const token of where(tokens, mayBeRiver)) {
    const at = token.index - (tokens[0]?.index ?? 0)
    const next = tokens[at + 1]
    if (tokenAt(tokens, at - 1)?.text !== 'the' || (isHigh(next) && !geographic(next))) continue
    const name = bareOf(token)
    yield { thing: `the ${foldSound(name)} ${name.slice(-1)}`, form: name.toLowerCase(), span: spanOf(token, token) }
  }
}

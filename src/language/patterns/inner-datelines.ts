import type { AnnotatedField } from '../annotated-story.js'
import { LatePattern } from '../../story/late-pattern.js'
import type { Range } from '../../story/search.js'
import { perWord, someWord } from '../vocabulary.js'

const place = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}`
const region = String.raw`(?:, \p{Lu}[\p{L}\p{M}.’' -]{1,24}){0,2}`
const day = String.raw`(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))?(?:,? \d{4})?`
const sender = String.raw`(?:\((\p{Lu}[\p{L}\d &.’'-]{1,28})\)|/(\p{Lu}[\p{L}\d &.’'-]{1,28})/)`
/** “SINGAPORE (Reuters) - ”, “GENEVA, May 9 (LNA) -- ”. */
const dateline = new LatePattern(`^${place}${region}${day},? ${sender} ?(?:--|[–—_-]|:) ?(?=[\\p{Lu}\\d"“])`)
const isSenderMark = perWord(mark => /^[(/]$/u.test(mark))

/** Most characters of a dateline. */
const reach = 100

/** Finds datelines behind a sentence in its paragraph: there the copy of another story begins. */
export function* findInnerDatelines({ paragraphs, text }: AnnotatedField): Iterable<Range> {
  for (const { sentences, tokens } of paragraphs) {
    if (sentences.length < 2 || !someWord(tokens, isSenderMark)) continue
    for (const { start, end } of sentences.slice(1)) {
      const found = dateline.exec(text.slice(start, Math.min(end, start + reach)))?.[0]
      if (found !== undefined) yield { start, end: start + found.trimEnd().length }
    }
  }
}

const atLarge =
  '(?:[Nn]ews )?[Aa]gencies|[Ww]ires?|[Ss]pecial|[Oo]ur [Cc]orrespondent|[Cc]orrespondents?|[Ff]ollow-?ups?|[Nn]ewspapers?'
const named = String.raw`\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*){0,3}`
/** “Khartoum - "Agencies" --”, “Gaza – (Agencies) –”, “Doha / Agencies /”. */
const foreignHead = new LatePattern(
  `^${place} ?(?:-|–|—|/|\\|) ?(?:["“«](?:${atLarge}|${named})["”»]|\\(?(?:${atLarge})\\)?) ?(?:--?|[–—:/.|]) ?(?=[\\p{Lu}\\d"“])`,
  { sign: /^\p{Lu}[\p{L}\p{M}.’' -]*[-–—/|\\]/u },
)

/** Returns the end of a dateline in the style of another wire with which copy begins; null without one. */
export function measureForeignDateline(text: string): number | null {
  const found = foreignHead.exec(text.slice(0, reach))?.[0]
  return found === undefined ? null : found.trimEnd().length
}

import { media, publicBodies } from '../../src/language/lexicon/news-sources.js'
import { anyOf, findAll } from '../../src/story/pattern.js'
import { findSayingTail } from '../../src/language/patterns/saying-tails.js'
import { findInOrder } from '../../src/language/patterns/attributions.js'
import type { AnnotatedField, AnnotatedStory } from '../../src/language/annotated-story.js'
import { defineRule } from '../../src/rule.js'

/** Words and names that "the newspaper" or "the broadcaster" may refer to; an agency is neither. */
const outlets = anyOf([
  '[Nn]ewspapers?|[Dd]aily|[Bb]roadcasters?|[Tt]elevision|TV|[Rr]adio|[Mm]agazine|[Ww]eekly|[Pp]aper|[Oo]utlet|[Ww]ebsite|[Mm]edia|[Ii]nterview',
  'Times|Post|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Mail|Mirror|Globe|Standard|Chronicle|Observer|Courier',
])
/** A name that a sentence gives as its source, and that may be a newspaper: “told Bild”, “Le Monde reported”. */
const sourceName =
  '(?:told|to|in|by|quoted|cited|citing) (?:the )?\\p{Lu}[\\p{L}-]+(?! News Agency)(?= ?[,.]| that)|\\p{Lu}[\\p{L}-]+ (?:reported|wrote|published|revealed)'
const outlet = new RegExp(`\\b${outlets}\\b`, 'u')
const outletName = new RegExp(sourceName, 'gu')

/** Names that "the agency" or "the newspaper" may refer to: a news medium, or a public body called an agency. */
const antecedent = new RegExp(`\\b${anyOf([...media, ...publicBodies, '[A-Z]{3,5}'])}\\b`, 'u')

export default defineRule({
  id: 'dangling-attribution',
  family: 'attribution',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'headline', 'dateline', 'credit', 'byline'],
  summary: '“the agency said” in a story that has not named an agency, or a verb of saying alone: “…, states.”',
  why: `The source named its agency in the dateline, or the engine lost the name. Name the agency.`,
  examples: {
    bad: [
      {
        text: { body: 'The talks ended on Friday, ⟦the agency said⟧.' },
        message: 'The story has not named this source yet. Name it here.',
      },
      { text: { body: 'The talks ended on Friday. ⟦The newspaper reported⟧ that they go on in May.' } },
      { text: { body: 'The mayor left, ⟦the news agency reported⟧ on Monday.' } },
      { text: { body: 'The talks ended, Yonhap reported. ⟦The newspaper said⟧ on Monday that they go on.' } },
      { text: { body: 'The crew went home, ⟦the broadcaster said⟧.' } },
      {
        text: { body: 'The council will meet on Friday, ⟦states⟧.' },
        message: 'This verb of saying has no speaker or no words. Name the speaker, or delete it.',
      },
      { text: { body: 'The coach looked back on the match with a smile, ⟦saying⟧.' } },
      { text: { headline: 'Talks End', body: 'The talks ended, ⟦the agency said⟧. The mayor left, Yonhap reported.' } },
    ],
    good: [
      { body: 'The talks ended, Yonhap reported. The mayor left, the agency said.' }, // named before
      { dateline: 'Pyongyang, May 3 (Yonhap)', body: 'The talks ended on Friday, the agency said.' }, // by its name there
      { dateline: 'SKARNE (LNA)', body: 'The talks ended on Friday, the agency said.' }, // in the dateline
      { body: 'The Environmental Protection Agency closed the port. It is not safe, the agency said.' }, // another agency
      { body: 'A joint body of the Farm and Trade Departments met. Rain fell in the hills, the agency said.' }, // a body of two
      { headline: 'The Broadcaster says talks are over', body: 'The talks ended, Yonhap reported.' }, // a headline
      { body: 'The talks ended, the mayor told Bild. The newspaper said on Monday that they go on.' }, // a name that may be a paper
      { body: 'The talks ended, Le Monde reported. The newspaper said on Monday that they go on.' }, // likewise
      { body: 'The mayor left, the agency told Yonhap.' }, // a body that told an agency
      { body: 'The mayor left, the agency told state Yonhap.' }, // likewise
      { body: 'The report said the agency would act.' }, // a report
      { body: 'The port is closed, he reports. It works, Berg says.' }, // a speaker
      { body: 'Berg, the mayor of the town, said. The board has members from cities, counties, states.' }, // an apposition; a list
      { body: 'He left, complaining. It goes without saying.' }, // a verb that needs no words
      { body: 'The Orden Times was first. The newspaper reported the talks on Friday.' }, // a paper
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      if (field.role !== 'body') continue
      for (const sentence of field.sentences) {
        const verb = findSayingTail(field, sentence)
        if (verb !== null)
          yield {
            span: verb,
            message: 'This verb of saying has no speaker or no words. Name the speaker, or delete it.',
          }
      }
      for (const { first, last } of findInOrder(field, /DJ{0,2}[MR]{1,2}[SVLC](?!O|[JM]{0,2}A[.,;])/gu)) {
        const words = field.text.slice(first.start, last.end)
        if (!/the (?:[a-z-]+ ){0,2}(?:agency|newspaper|broadcaster|daily) /iu.test(words)) continue
        const earlier = before(story, field.text.slice(0, first.start))
        const isKnown = /the (?:[a-z-]+ ){0,2}(?:newspaper|daily) /iu.test(words)
          ? namesOutlet(earlier, field)
          : namesAgency(story, field, first.index) || antecedent.test(earlier)
        if (!isKnown)
          yield {
            span: field.span(first.start, last.end),
            message: 'The story has not named this source yet. Name it here.',
          }
        // One report is enough: later mentions refer to the same missing name.
        break
      }
    }
  },
})

/** True if an agency is named before a place in the body, or in another field. */
const namesAgency = (story: AnnotatedStory, field: AnnotatedField, index: number): boolean =>
  field.agencies.some(agency => agency.first < index) ||
  story.fields.some(({ role, agencies }) => role !== 'body' && agencies.length > 0)

/** True for a text that names a newspaper, or a source that may be one. An agency’s name is none. */
function namesOutlet(text: string, { agencies, tokens }: AnnotatedField): boolean {
  if (outlet.test(text.replace(/News Agency/gu, ''))) return true
  const agencyWords = new Set(
    agencies.flatMap(({ first, length }) => tokens.slice(first, first + length).map(token => token.text)),
  )
  return findAll(text, outletName).some(([found]) =>
    found.split(' ').every(word => !/^\p{Lu}/u.test(word) || !agencyWords.has(word)),
  )
}

/** Returns the text that a reader meets before a place in the body. */
const before = ({ fields }: AnnotatedStory, body: string): string =>
  [...fields.filter(({ role }) => role !== 'body').map(({ text }) => text), body].join(' ')

import { anyOf, findAll } from '../../src/story/pattern.js'
import type { AnnotatedField, Paragraph } from '../../src/language/annotated-story.js'
import { findInnerDatelines, measureForeignDateline } from '../../src/language/patterns/inner-datelines.js'
import { measureForeignHead } from '../../src/language/patterns/foreign-heads.js'
import { defineRule } from '../../src/rule.js'

/** "(Reporter Li Ming)", "(reporters Ann Lee and Tom Berg)", "[Global Times correspondent Ann Lee]". */
const reporters = new RegExp(
  `[([](?:\\p{Lu}[\\p{L} ]{1,40} )?${anyOf(['[Rr]eporters?', '[Cc]orrespondents?'])}[:,]? \\p{Lu}[^()[\\]\\n]{1,60}[)\\]]`,
  'gu',
)

/** "(Seoul=Yonhap News) Reporter Ann Lee =", as Korean wires begin. */
const placeAndSender = /^[([][^()[\]\n=]{2,60}=[^()[\]\n=]{2,40}[)\]](?:[^\n=]{2,60}=)?/u

export default defineRule({
  id: 'source-dateline',
  family: 'attribution',
  mqm: 'Style/Unnatural or awkward',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'dateline'],
  summary: 'A dateline or byline in the style of the source: “Orden News Agency, Skarne, May 9 (Reporter Li Ming)”',
  why: `Chinese wires open with the name of the agency, the city, the day and the reporter, and engines translate
    this word for word. English copy has a dateline ("SKARNE, May 9 (ONA) --") and a byline.`,
  examples: {
    bad: [
      {
        text: '⟦Xinhua News Agency, Beijing, May 3⟧ ⟦(Reporter Li Ming)⟧ The harbor was opened on Friday.',
        message: [
          'This is the dateline of the source. Write an English dateline.',
          'This names a reporter in the copy. Move the name to the byline.',
        ],
      },
      { text: '⟦China News Service, Hefei, September 27⟧, the harbor was opened on Friday.' },
      { text: 'The harbor was opened on Friday. ⟦(Reporters Ann Lee and Tom Berg)⟧' },
      { text: '⟦Xinhua, Tokyo, May 9⟧ The harbor was opened.' },
      { text: 'The talks ended.\n\n⟦Xinhua, Tokyo, May 9⟧ The harbor was opened.' },
      {
        text: 'The talks on the port of Orden ended on May 2, a Friday.\n\n⟦Xinhua, Tokyo, May 9⟧ The harbor was opened.',
      },
      {
        text: {
          dateline: '⟦(Seoul=Yonhap News) Reporter Ann Lee =⟧',
          body: 'The harbor was opened on Friday.',
        },
        message: 'This is the dateline of the source. Write an English dateline.',
      },
      { text: { dateline: '⟦[Busan=Newsis]⟧', body: 'The harbor was opened on Friday.' } },
      { text: { dateline: '⟦Xinhua, Tokyo, May 9⟧ ⟦(Reporter Li Ming)⟧', body: 'The harbor was opened.' } },
      { text: '⟦[Orden Times special correspondent Ann Lee]⟧ The harbor was opened.' },
      { text: '⟦Skarne - "Agencies" --⟧ The harbor was opened.' },
      { text: '⟦【Orden = ONA】⟧ The harbor was opened.' },
      { text: '⟦SKARNE, 8.07. /ONA/ -⟧ The harbor was opened.\n\n⟦Skarne (Orden), 12 mar (ONA).-⟧ The crews left.' },
      { text: '⟦Skarne, November 10, Monday (ONA) -⟧ The harbor was opened.' },
      { text: { dateline: 'SKARNE', body: '⟦18 - 6 (ONA) --⟧ The harbor was opened.' } },
      { text: { dateline: '⟦Skarne/Orden (ona/lno)⟧', body: 'The harbor was opened.' } },
      { text: { dateline: '⟦Skarne, 12 nov 2025 (ONA)⟧', body: 'The harbor was opened.' } },
      {
        text: 'The harbor was opened. ⟦GENEVA (Reuters) -⟧ Sales of watches fell.',
        message: 'A dateline stands in the middle of a paragraph. Another story begins here: cut it.',
      },
    ],
    good: [
      { text: '【Mail order】 The shop sends boats free of charge.', elsewhere: true }, // no place and agency
      { dateline: 'BEIJING, May 3 (Xinhua)', body: 'The harbor was opened on Friday.' }, // an English dateline
      { dateline: 'MOSCOW. June 3 (Interfax)', body: 'SKARNE, June 3. /TASS/. The harbor was opened.' }, // an agency’s own form
      { dateline: 'LONDON, 3 June 2025 (AFP/AP)', body: '18 - 6 (a record) was the score.' }, // two agencies, a score
      'SKARNE, 8.07. (It was late.) - The harbor was opened.', // no agency
      { dateline: 'SEOUL (Yonhap)', body: 'The sum (a=b) is in the book.' }, // brackets without the two parts
      'Xinhua, the state news agency, said on May 3 that the harbor was open.', // a sentence
      'The crew (reporters among them) and the mayor (a former correspondent) left.', // words in brackets
      'Xinhua May 3 reports were long. Xinhua, Tokyo (May 9), was first.', // no city, brackets
      'Xinhua, Tokyo (May 9), was first.', // brackets
      'Xinhua, Tokyo, Orden, Skarne, Kesh, Lundmark, May 9: the list was long.', // a list
      'Xinhua eNews, May 9: the harbor was opened.', // a name that begins low
      'Yonhap reported from Seoul, May 9 being a holiday, that the harbor was open.', // a verb behind the name
      'The harbor was opened.\n\nGENEVA (Reuters) - Sales of watches fell. The (Swiss) makers left.', // a story of its own
      { dateline: 'Monday (Skarne=LNA)', body: '(Skarne=LNA) The crews met.' }, // behind a word, in the body
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const korean = field.role === 'dateline' ? placeAndSender.exec(field.text)?.[0] : undefined
      if (korean !== undefined) yield { span: field.span(0, korean.length), message: foreignDateline }
      for (const paragraph of field.paragraphs) {
        const head = measureForeignHead(field.text.slice(paragraph.start, paragraph.end), field.role === 'dateline')
        const end = datelineEnd(field, paragraph) ?? (head === null ? null : paragraph.start + head)
        if (end !== null) yield { span: field.span(paragraph.start, end), message: foreignDateline }
      }
      const foreign = measureForeignDateline(field.text)
      if (foreign !== null) yield { span: field.span(0, foreign), message: foreignDateline }
      for (const { start, end } of findInnerDatelines(field))
        yield {
          span: field.span(start, end),
          message: 'A dateline stands in the middle of a paragraph. Another story begins here: cut it.',
        }
      for (const { index, 0: found } of findAll(field.text, reporters))
        yield {
          span: field.span(index, index + found.length),
          message: 'This names a reporter in the copy. Move the name to the byline.',
        }
    }
  },
})

const foreignDateline = 'This is the dateline of the source. Write an English dateline.'

/** Number of tokens within which agency, city and date must follow each other. */
const reach = 9

/** Returns the end of an opening "agency, city, date" of names, commas and a date alone; null without one. */
function datelineEnd(
  { agencies, dates, tokens }: AnnotatedField,
  { tokens: [first], start }: Paragraph,
): number | null {
  const agency = agencies.find(mention => mention.first === first?.index)
  if (agency === undefined) return null
  const date = dates.find(each => each.start > start)
  const behind = tokens.slice(agency.first + agency.length, agency.first + agency.length + reach)
  const between = behind.filter(token => date !== undefined && token.end <= date.start)
  if (date === undefined || between.length === 0 || between.length === reach) return null
  return between.every(({ text }) => text === ',' || /^\p{Lu}/u.test(text)) ? date.end : null
}

import type { AnnotatedField } from '../../src/language/annotated-story.js'
import { findCounts, readNumber, type Count } from '../../src/language/patterns/counts.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'number-mismatch',
  family: 'consistency',
  mqm: 'Accuracy/Mistranslation',
  severity: 'info',
  certainty: 'possible',
  since: '0.1.0',
  roles: ['headline', 'caption', 'body'],
  summary: 'A headline or caption with another number than the story',
  why: `Headline, caption and body are translated separately, and engines often get numbers wrong: 万 is ten
    thousand, and a digit is easily lost. Check the number against the source.`,
  examples: {
    bad: [
      {
        text: {
          headline: '⟦Twelve miners⟧ freed from shaft',
          body: 'Rescuers freed 13 miners from a shaft on Monday.',
        },
        message: 'The story says “13 miners”. Check which number is right.',
      },
      { text: { headline: 'Storm sinks ⟦4 fishing boats⟧', body: 'A storm sank 40 boats off the coast on Monday.' } },
      {
        text: { body: 'Police freed seven hostages on Monday.', caption: 'The bus in which ⟦six hostages⟧ were held.' },
      },
      {
        text: {
          headline: 'Fire destroys ⟦2 million books⟧',
          body: 'The fire destroyed 200,000 books on Monday, a guard said.',
        },
      },
    ],
    good: [
      { headline: 'Twelve miners freed from shaft', body: 'Rescuers freed 12 miners from a shaft on Monday.' }, // words and digits
      { headline: '40 boats lost in storm', body: 'A storm sank 38 boats off the coast, the navy said.' }, // rounded
      { headline: '38 boats lost in storm', body: 'A storm sank 40 boats off the coast, the navy said.' }, // likewise
      { headline: '40 boats lost in storm', body: 'A storm sank more than 30 boats off the coast, the navy said.' }, // an open number
      { headline: 'Seven hostages freed', body: 'Police freed three hostages on Monday and four hostages on Friday.' }, // a sum
      {
        headline: '40 boats lost in storm',
        body: 'A storm sank 12 boats on Monday. By Friday the navy counted forty.',
      }, // the number is there
      { headline: 'Bank signs for 19 million dollar loan', body: 'The bank signed for three loans on Monday.' }, // the measure of one, the count of all
      {
        headline: 'Prices up 3 percent in 2 years',
        body: 'Prices rose 4 percent last month and 9 percent in 5 years.',
      }, // measures, not counts
    ],
  },
  *check(story) {
    const body = story.fields.filter(({ role }) => role === 'body')
    const leads = story.fields
      .filter(({ role }) => role !== 'body')
      .flatMap(countsOf)
      .filter(({ rough }) => !rough)
    const told = leads.length === 0 ? [] : body.flatMap(countsOf)
    for (const count of leads) {
      const alike = told.filter(({ noun }) => noun === count.noun)
      const [first] = alike
      if (first === undefined || alike.some(({ rough, value }) => rough || value !== first.value)) continue
      if (rounds(count, first) || rounds(first, count) || holds(body, count)) continue
      yield {
        span: count.span,
        message: `The story says “${first.span.field.text.slice(first.span.start, first.span.end)}”. Check which number is right.`,
      }
    }
  },
})

const countsOf = ({ sentences, quotations }: AnnotatedField): readonly Count[] =>
  sentences.flatMap(sentence => [...findCounts(sentence)]).filter(({ span }) => !quotations.covers(span.start))

/** True where one number is the other one rounded to its significant digits. */
function rounds(round: Count, exact: Count): boolean {
  let unit = 1
  while (round.value > 0 && round.value % (unit * 10) === 0) unit *= 10
  return Math.abs(round.value - exact.value) <= unit / 2
}

/** True where the story has the number anywhere, with any noun or none. */
const holds = (fields: readonly AnnotatedField[], { value }: Count): boolean =>
  fields.some(({ tokens }) => tokens.some(({ text }) => readNumber(text) === value))

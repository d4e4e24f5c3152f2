import { findAbbreviations, findSwappedAcronyms } from '../../src/language/patterns/abbreviations.js'
import { type Naming, findOddNamings } from '../../src/language/patterns/namings.js'
import { isQuoted } from '../../src/language/patterns/quoted.js'
import { defineRule } from '../../src/rule.js'

/**
 * Abbreviations that some houses write with stops and others without (AP Stylebook: “U.S.”, “U.N.”, “U.K.”, but “EU”).
 */
const stopped: ReadonlySet<string> = new Set(['US', 'UN', 'UK'])

export default defineRule({
  id: 'inconsistent-abbreviation',
  family: 'consistency',
  mqm: 'Fluency/Inconsistency',
  severity: 'warning',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'An abbreviation both with and without full stops',
  why: `Engines learn their English from many houses, so one story has the U.S. of one style book and the US of
    another. Use your house style throughout the body; headlines may differ.`,
  options: {
    form: {
      values: ['any', 'stops', 'plain'],
      means:
        'whether house style is U.S., U.N. and U.K., or US, UN and UK, in body copy; “any” reports only a mix of both',
    },
    headlines: {
      values: ['any', 'plain'],
      means: 'whether headlines have US, UN and UK; AP headlines have no full stops',
    },
  },
  examples: {
    bad: [
      {
        text: 'The U.S. envoy left. A ⟦US⟧ ship stayed in port.',
        message: 'The story has both “US” and “U.S.”. Use one form.',
      },
      { text: 'The U.N. sent food. The U.N. sent tents. The ⟦UN⟧ sent doctors.' },
      { text: 'The ⟦U.K.⟧ voted against. The UK had warned that it would, and the UK press agreed.' },
      { text: 'E.U. ministers met on Monday. “We agreed,” said an ⟦EU⟧-based lawyer.' },
      { text: 'The U.S. and Japan signed the pact.\n\n⟦US⟧’s neighbours did not.' },
      {
        text: 'The ⟦US⟧ envoy left for the ⟦UN⟧.',
        options: { form: 'stops' },
        message: ['House style is “U.S.”.', 'House style is “U.N.”.'],
      },
      {
        text: 'The U.S. envoy left in a ⟦US⟧ ship.',
        options: { form: 'stops' },
        message: ['House style is “U.S.”.'],
      },
      { text: 'The ⟦U.S.⟧ envoy left for Geneva.', options: { form: 'plain' } },
      {
        text: { headline: '⟦U.S.⟧ envoy leaves', body: 'The U.S. envoy left.' },
        options: { form: 'stops', headlines: 'plain' },
        message: 'House style is “US” in headlines.',
      },
      { text: 'E.U. ministers met U.S. envoys. The ⟦EU⟧ was glad.', options: { form: 'stops' } },
      { text: { body: 'The U.S. envoy left on Monday.', caption: 'A ⟦US⟧ ship in the port of Busan.' } },
      {
        text: 'The Tribunal of Justice (TDJS) met. The ⟦TJDS⟧ thanked the clerks.',
        message: 'The story has both “TJDS” and “TDJS”. Check which is right.',
      },
    ],
    good: [
      'The Coal Board (NCBA) met the union (NBCA), and the NBCA was glad.', // two bodies, both explained
      'The US envoy left for the UN after a call from a US senator.', // two things
      'US ships leave Korean port after talks\n\nThe U.S. navy said its ships had left.', // a headline's own style
      'The U.S. envoy said: “The US is a friend.”', // quoted words
      'The U.S. firm paid US $40 million for the mine.', // the name of a currency
      'The U.S. office of US Freightways and the UK arm of Lade U.K. Plc met.', // names of firms
      'The shares <ABC.US> fell after the U.S. ruling.', // a ticker
      'She left the U.S. and told us so.', // a pronoun
      { text: 'The U.S. envoy left for the EU and NATO.', options: { form: 'stops' } }, // what no house writes with stops
      { headline: 'US envoy leaves for U.N.', body: 'The U.S. envoy left for the U.N. on Monday.' }, // a headline's own style again
    ],
  },
  *check({ fields }, { form, headlines }) {
    const namings = fields.flatMap(field =>
      [...findAbbreviations(field)].filter(({ span }) => !isQuoted(field.quotations, span.start)),
    )
    for (const { odd, usual } of findSwappedAcronyms(fields))
      yield {
        span: odd,
        message: `The story has both “${odd.text}” and “${usual.text}”. Check which is right.`,
        related: [{ span: usual, message: 'The abbreviation is explained here.' }],
      }
    const free: Naming[] = []
    for (const naming of namings) {
      const { thing, form: found, span } = naming
      const inHeadline = span.field.role === 'headline'
      const style = inHeadline ? headlines : form
      const house = stopped.has(thing) ? style : 'any'
      if (house === 'any' && !inHeadline) free.push(naming)
      if (house !== 'any' && (found === 'with stops') !== (house === 'stops'))
        yield { span, message: houseMessage(thing, house, inHeadline), houseStyle: true }
    }
    for (const { odd, usual } of findOddNamings(free)) {
      const [here, elsewhere] = [odd, usual].map(({ span }) => span.field.text.slice(span.start, span.end))
      yield {
        span: odd.span,
        message: `The story has both “${String(here)}” and “${String(elsewhere)}”. Use one form.`,
        related: [{ span: usual.span, message: 'The usual form is here.' }],
      }
    }
  },
})

function houseMessage(thing: string, house: string, inHeadline: boolean): string {
  const form = house === 'stops' ? `${Array.from(thing).join('.')}.` : thing
  return `House style is “${form}”${inHeadline ? ' in headlines' : ''}.`
}

import type { Sentence } from '../../src/language/annotated-story.js'
import { findInstitutions } from '../../src/language/patterns/institutions.js'
import { findOddNamings, type Naming, pickVaried } from '../../src/language/patterns/namings.js'
import { findRanks } from '../../src/language/patterns/ranks.js'
import { findRenderings, findTitles } from '../../src/language/patterns/renderings.js'
import { isSpanQuoted } from '../../src/language/patterns/quoted.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'inconsistent-term',
  family: 'consistency',
  mqm: 'Terminology/Inconsistent',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption', 'related'],
  summary: 'One office or institution under two names',
  why: `Engines translate a name again each time they meet it, so the reader counts two institutions instead of
    one. Look up the official English name and use it throughout.`,
  examples: {
    bad: [
      {
        text: 'Lin, the No. 4 official, spoke first. The ⟦number 4 official⟧ left at noon.',
        message: 'The story has both “number 4 official” and “No. 4 official”. Use one name.',
      },
      {
        text: 'Lin, the No. 2 leader of the party, spoke first. The city cheered the party’s ⟦second leader⟧ at noon.',
      },
      { text: 'The Supreme People’s Assembly met on Monday. The ⟦Supreme People’s Congress⟧ rose on Friday.' },
      {
        text: 'The National Grain and Reserves Commission raised quotas. The ⟦National Grain and Reserves Committee⟧ said so.',
      },
      { text: 'The Ministry of Water Affairs opened the dam. The ⟦Department of Water Affairs⟧ had built it.' },
      { text: 'The Coast Returnee Work Survey came out in May. A second ⟦Coast Returning Work Survey⟧ is due.' },
      { text: 'The Belt and Road plan grew. The ⟦One Belt One Road⟧ plan is old.' },
      { text: 'The ruling Workers’ Party met. A ⟦Labor Party⟧ paper said so. The Workers’ Party was pleased.' },
      { text: 'Premier Bo Lan arrived on Monday. ⟦Prime Minister Bo Lan⟧ left on Friday.' },
    ],
    good: [
      'The Ministry of Foreign Affairs spoke first. The Foreign Ministry spoke again.', // two orders of the same words
      'The Security Council met. The Security Committee of the bank met too.', // one word in common is too little
      'The Philippine Department of Water Affairs wrote to the Chinese Ministry of Water Affairs.', // two countries
      'The ruling Workers’ Party wrote to Britain’s Labour Party.', // two countries
      'Premier Bo Lan met Prime Minister Ada Holm.', // two people
      'The Clinton-led Work Survey Office met Clinton’s Work Survey Office.', // whose it is, not what it is called
      'The No. 2 leader met the number 3 leader.', // two offices
      'The No. 3 official, who is ranked third in the party, is its third-ranking official.', // ordinary words for the rank
      'He said: “The Supreme People’s Congress met.” The Supreme People’s Assembly did meet.', // quoted words
    ],
  },
  *check(story) {
    const sentences = story.fields.flatMap(field => field.sentences)
    const namings = pickVaried(sentences.flatMap(namingsIn)).filter(({ span }) => !isSpanQuoted(story.fields, span))
    for (const { odd, usual } of findOddNamings(namings)) {
      const [here, elsewhere] = [odd, usual].map(({ span }) => span.field.text.slice(span.start, span.end))
      yield {
        span: odd.span,
        message: `The story has both “${String(here)}” and “${String(elsewhere)}”. Use one name.`,
        related: [{ span: usual.span, message: 'The usual name is here.' }],
      }
    }
  },
})

const namingsIn = (sentence: Sentence): readonly Naming[] => [
  ...findRanks(sentence),
  ...findInstitutions(sentence),
  ...findRenderings(sentence),
  ...findTitles(sentence),
]

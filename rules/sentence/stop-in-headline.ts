import type { Sentence } from '../../src/language/annotated-story.js'
import { findHeadlineStop } from '../../src/language/patterns/body-headlines.js'
import { plainlyHasVerb } from '../../src/language/patterns/finite-verbs.js'
import { isOwnStop, isWholeBefore } from '../../src/language/patterns/own-stops.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'stop-in-headline',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'warning',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['headline', 'related', 'body'],
  summary: 'A headline that ends in a full stop',
  why: `Engines end anything that looks like a sentence with a full stop. English headlines have none. Delete it.`,
  examples: {
    bad: [
      {
        text: 'Harbor talks open in Skarne⟦.⟧',
        fixed: 'Harbor talks open in Skarne',
        message: 'A headline does not end in a full stop. Delete it.',
      },
      { text: 'Minister: “We will share the quota”⟦.⟧', fixed: 'Minister: “We will share the quota”' },
      { text: 'Crews wait for quota as talks go on⟦.⟧', fixed: 'Crews wait for quota as talks go on' },
      { text: { related: 'Sailors write home to families⟦.⟧' }, fixed: { related: 'Sailors write home to families' } },
      {
        text: {
          body: 'Orden crab families plant mangroves to save ponds⟦.⟧\n\nLNA - Orden, May 9 - Families that catch crabs in Orden have planted mangroves again, the farm office said on Monday.',
        },
      },
      { text: 'Sailors write home from Kesh⟦.⟧' }, // the name may be cut short
      {
        text: { related: 'Crews wait for the new quota in the old port of Skarne as talks go⟦.⟧' },
        fixed: { related: 'Crews wait for the new quota in the old port of Skarne as talks go' },
      },
      {
        text: { headline: 'Crews wait for the new quota in the old port of Skarne as the mayor travels⟦.⟧' },
        fixed: { headline: 'Crews wait for the new quota in the old port of Skarne as the mayor travels' },
      },
      {
        text: {
          caption: 'Ponds',
          body: 'Orden crab families plant mangroves to save ponds⟦.⟧\n\nLNA - Orden, May 9 - Families that catch crabs in Orden have planted mangroves again, the farm office said on Monday.',
        },
      },
    ],
    good: [
      'Harbor talks open in Skarne', // no stop
      'Lundmark buys boats from U.S.', // an abbreviation's own
      'LUNDMARK BUYS BOATS FROM HARBOR CORP.', // in capitals
      'Polls open at 7:05p.m.', // no space before it
      'Ferries leave from 10a.m.', // no space before it
      'Jobless rate falls to 3 pct.', // a unit's
      'Storm closes road for 10 km.', // a unit's
      'Aasen wins in 9.58 sec.', // a unit's that is a word elsewhere
      'Pole stands at 6 ft. 2 in.', // a unit's that is a word elsewhere
      'Fire closes ward of Harbor Bldg.', // a word without vowels is cut short
      'Harbor talks to end on Fri.', // a day's
      'Police hold Darin B.', // a name kept back
      'And then the river rose . . .', // an ellipsis set apart
      'And then the river rose ...', // an ellipsis
      'Will the harbor open?', // a question
      {
        body: 'Orden crab families plant mangroves.\n\nFamilies that catch crabs in Orden have planted mangroves again, the farm office said.',
      }, // no dateline
      { headline: 'Talks open', body: 'They went on.' }, // a sentence of the body
      {
        body: 'The crab families planted mangroves on Monday.\n\nLNA - Orden, May 9 - Families that catch crabs in Orden have planted mangroves again, the farm office said on Monday.',
      }, // a lead
      {
        body: 'Crab families plant mangroves.\n\nLNA - Orden, May 9 - The mayor of Skarne has left for Kesh, the farm office said on Monday.',
      }, // another matter
      'Storm closes road to Harbor Av.', // a word cut short
      { related: 'Crews wait for the new quota in the old port of Skarne as the talks go on and on.' }, // what a link is about
      { headline: 'Crews wait. Talks go on.', body: 'It is late.' }, // two sentences
      {
        headline: 'Ponds',
        body: 'Orden crab families plant mangroves to save ponds.\n\nLNA - Orden, May 9 - Families that catch crabs in Orden have planted mangroves again, the farm office said on Monday.',
      }, // the story has a headline
    ],
  },
  *check({ fields }) {
    let hasHeadline = false
    for (const field of fields) {
      if (field.role === 'body') continue
      const isBelow = field.role === 'headline' && hasHeadline
      hasHeadline ||= field.role === 'headline'
      const stop = field.tokens.at(-1)
      const before = field.tokens.at(-2)
      if (stop?.text !== '.' || before === undefined || before.text === '.' || isOwnStop(field.tokens, stop)) continue
      const [sentence, ...others] = field.sentences
      // Two sentences are a summary in the place of a headline.
      if (sentence === undefined || others.length > 0) continue
      if (isBelow ? isStandfirst(sentence) : field.role === 'related' && sentence.tokens.length > longestLink) continue
      const isSure = before.text.length >= longName || isWholeBefore(field, stop)
      yield {
        span: stop,
        message: 'A headline does not end in a full stop. Delete it.',
        suggestions: isSure ? [{ title: 'Delete the stop', safe: true, edits: [{ span: stop, text: '' }] }] : [],
      }
    }
    const [body, ...others] = fields.filter(({ role }) => role === 'body')
    const stop = hasHeadline || body === undefined || others.length > 0 ? null : findHeadlineStop(body)
    if (stop !== null) yield { span: stop, message: 'A headline does not end in a full stop. Delete it.' }
  },
})

/** Most tokens in the headline of a link; a longer text with a stop tells what the link is about. */
const longestLink = 16

/** Fewest letters of a name that is hardly ever cut short. */
const longName = 6

/** Fewest tokens in a standfirst. */
const shortestStandfirst = 8

/** True for a full sentence, which explains the headline that it stands below. */
const isStandfirst = ({ tokens }: Sentence): boolean =>
  tokens.length > longestLink || (tokens.length >= shortestStandfirst && plainlyHasVerb(tokens))

import { pureBases, purePasts, thirdPersons } from '../../src/language/lexicon/verb-forms.js'
import { defineRule } from '../../src/rule.js'

const modals: ReadonlySet<string> = new Set([
  'will',
  'would',
  'can',
  'could',
  'should',
  'must',
  'might',
  'shall',
  'cannot',
])
const negatedPasts: ReadonlySet<string> = new Set(['did', "didn't", 'didn’t'])
const perfects: ReadonlySet<string> = new Set(['has', 'have', 'had', "hasn't", "haven't", "hadn't"])
const present: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])
/** Words that can be the first part of a wrong verb form. */
const helping: ReadonlySet<string> = new Set([...modals, ...negatedPasts, ...perfects, ...present, 'to', 'Will', 'Did'])
/** Words that may come between the two parts of a verb. */
const between: ReadonlySet<string> = new Set(['not', 'also', 'never', 'always', 'already'])

/** Words after which "to" opens an infinitive. */
const beforeInfinitives: ReadonlySet<string> = new Set(
  'want wants wanted plan plans planned hope hopes hoped decided agreed began have has had able going'.split(' '),
)
/** Words before "will" and "can" that make a noun of them. */
const beforeNouns: ReadonlySet<string> = new Set('the a his her their its this that free political'.split(' '))

export default defineRule({
  id: 'wrong-verb-form',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Two parts of a verb that do not fit: “will goes”, “has went”, “did not went”, “to took”',
  why: `The engine translates the tense twice: in the auxiliary verb and in the main verb. Use the base form of
    the main verb, or its participle after “have”.`,
  examples: {
    bad: [
      {
        text: 'The ferry ⟦will goes⟧ north in May.',
        message: '“will goes” is not a verb form. Correct the second verb.',
      },
      { text: 'The crew ⟦has went⟧ home for the night.' },
      { text: 'The mayor ⟦did not took⟧ the train.' },
      { text: 'The mayor ⟦didn’t took⟧ the train.' },
      { text: 'They want ⟦to went⟧ north in May.' },
      { text: 'The ferry ⟦is go⟧ north in May.' },
    ],
    good: [
      'The ferry will go north, and the crew has gone home; they want to go north.', // right forms
      'In Orden a vote is always give and take.', // a pair of words that is a noun
      'The will has become known, and the can is open.', // nouns
      'What she did took courage, and what it is goes without saying.', // two clauses
      'The port he spoke to took the boat in.', // the preposition ends a clause
      'The crew wrote “we has went” on the wall.', // quoted
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const first of field.tokens) {
        if (!helping.has(first.text) || field.quotations.covers(first.start)) continue
        const inner = field.tokens[first.index + 1]
        const second = inner !== undefined && between.has(inner.text) ? field.tokens[first.index + 2] : inner
        const before = field.tokens[first.index - 1]?.text.toLowerCase() ?? ''
        if (second === undefined || !clash(first.text.toLowerCase(), second.text, second !== inner, before)) continue
        yield {
          span: field.span(first.start, second.end),
          message: `“${field.text.slice(first.start, second.end)}” is not a verb form. Correct the second verb.`,
        }
      }
  },
})

/** True for two parts that do not fit. A noun may look like a modal: "the will has"; "is" and "to" may end a clause. */
function clash(first: string, second: string, negated: boolean, before: string): boolean {
  if (modals.has(first)) return !beforeNouns.has(before) && (thirdPersons.has(second) || purePasts.has(second))
  if (negatedPasts.has(first)) return (negated || first !== 'did') && purePasts.has(second)
  if (perfects.has(first)) return purePasts.has(second)
  if (first === 'to') return beforeInfinitives.has(before) && (purePasts.has(second) || thirdPersons.has(second))
  // The rest are forms of “be”.
  return !negated && pureBases.has(second) && /^\p{Ll}+$/u.test(before)
}

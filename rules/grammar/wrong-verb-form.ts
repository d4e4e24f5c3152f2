import type { Sentence } from '../../src/language/annotated-story.js'
import { pureBases, purePasts, thirdPersons } from '../../src/language/lexicon/verb-forms.js'
import { doublesModal, endsClause, isModal, losesModal, modals } from '../../src/language/patterns/modals.js'
import { perWord, tokenAt, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'
import { makeWordSet } from '../../src/language/words/word-set.js'

const negatedPasts: ReadonlySet<string> = new Set(['did', "didn't", 'didn’t'])
const perfects: ReadonlySet<string> = new Set(['has', 'have', 'had', "hasn't", "haven't", "hadn't"])
const present: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])
/** Words that can be the first part of a wrong verb form. */
const helping: ReadonlySet<string> = new Set([...modals, ...negatedPasts, ...perfects, ...present, 'to', 'Did'])
/** Words that may come between the two parts of a verb. */
const between: ReadonlySet<string> = new Set(['not', 'also', 'never', 'always', 'already'])

const helps = perWord(word => helping.has(word))
const isBetween = perWord(word => between.has(word))

/** Words after which "to" opens an infinitive. */
const beforeInfinitives: ReadonlySet<string> = new Set(
  'want wants wanted plan plans planned hope hopes hoped decided agreed began have has had able going'.split(' '),
)

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
      { text: 'On Monday he ⟦will also goes⟧ home, and the crews ⟦can goes⟧ too.' },
      { text: 'Owners ⟦must will⟧ show a pass, and guests ⟦can to⟧ vote on the plan.' },
      { text: 'The board ⟦must has⟧ a vote, and the towns ⟦could became⟧ one.' },
    ],
    good: [
      'The ferry will go north, and the crew has gone home; they want to go north.', // right forms
      'In Orden a vote is always give and take.', // a pair of words that is a noun
      'The will has become known, and the can is open.', // nouns
      'The paint can was full, her living will was read, and their will is strong.', // nouns after a noun or adjective
      'Will has two sons, and at noon Will took them home. The navy’s might was great.', // a man’s name, a noun
      'They did what they can to help, all that could will come, and he ran as fast as he could to win.', // two clauses
      'A must will be the hat, and his will must be read. We might could go. She has the will to win.', // nouns, dialect
      'Best of all that they could was the last song, and those who can went home.', // a clause ends before the verb
      'All the mayor has to do is write, and the money that they had went to the port.', // likewise
      'What she did took courage, and what it is goes without saying.', // two clauses
      'The port he spoke to took the boat in.', // the preposition ends a clause
      'The crew wrote “we has went” on the wall.', // quoted
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const sentence of field.sentences)
        for (const first of where(sentence.tokens, helps)) {
          if (field.quotations.covers(first.start)) continue
          const index = first.index - (sentence.tokens[0]?.index ?? 0)
          const inner = tokenAt(sentence.tokens, index + 1)
          const second = isBetween(inner) ? tokenAt(sentence.tokens, index + 2) : inner
          if (second === undefined || !clashes(sentence, index, second.text, second !== inner)) continue
          yield {
            span: field.span(first.start, second.end),
            message: `“${field.text.slice(first.start, second.end)}” is not a verb form. Correct the second verb.`,
          }
        }
  },
})

/** True for two parts that do not fit: the word at `index` and `second`. */
function clashes(sentence: Sentence, index: number, second: string, isNegated: boolean): boolean {
  const first = (sentence.tokens[index]?.text ?? '').toLowerCase()
  const before = tokenAt(sentence.tokens, index - 1)?.text ?? ''
  if (modals.has(first))
    return (
      ((thirdPersons.has(second) || purePasts.has(second)) &&
        isModal(sentence, index) &&
        !endsClause(sentence, index)) ||
      (!isNegated && (doublesModal(sentence, index) || losesModal(sentence, index)))
    )
  if (negatedPasts.has(first)) return (isNegated || first !== 'did') && purePasts.has(second)
  if (perfects.has(first)) return purePasts.has(second) && !endsClause(sentence, index)
  if (first === 'to')
    return beforeInfinitives.has(before.toLowerCase()) && (purePasts.has(second) || thirdPersons.has(second))
  // The rest are forms of “be”.
  return !isNegated && pureBases.has(second) && /^\p{Ll}+$/u.test(before) && !isCleft(sentence, index)
}

/** Words before "is" after which a base form is right: "all she has to do is write", "the plan is go slow". */
const cleftOpeners = makeWordSet(`
  all what whatever do does did doing done thing things only first best last next way key plan rule idea trick option
  advice answer step job need must motto slogan command order systems
`)

const isCleft = ({ tokens }: Sentence, index: number): boolean =>
  tokens.slice(Math.max(0, index - 12), index).some(({ text }) => cleftOpeners.has(text.toLowerCase()))

import type { Sentence, Token } from '../../src/language/annotated-story.js'
import { regularized } from '../../src/language/lexicon/verb-forms.js'
import { isFalsePassive, isIntransitive } from '../../src/language/patterns/false-passives.js'
import { clashes, opensVerb } from '../../src/language/patterns/verb-clashes.js'
import { perWord, tokenAt, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'
import { makeWordSet } from '../../src/language/words/word-set.js'

/** Words that may come between the two parts of a verb. */
const between = makeWordSet(
  'not also never always already just yet still ever recently now finally previously only yesterday today',
)

const isBetween = perWord(word => between.has(word))
const mayPassive = perWord(isIntransitive)
const mayClash = perWord(word => regularized.has(word) || opensVerb(word))

export default defineRule({
  id: 'wrong-verb-form',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary:
    'Two parts of a verb that do not fit (“will goes”, “has went”, “did not wanted”), or no form of it: “runned”',
  why: `The engine translates the tense twice: in the auxiliary verb and in the main verb. Use the base form of
    the main verb, or its participle after “have”.`,
  examples: {
    bad: [
      { text: 'The crews ⟦may been⟧ late, and they ⟦would had⟧ gone home. The ports ⟦were was⟧ shut.' },
      { text: 'She told the court that she ⟦had wrote⟧ it. It would have ⟦been be⟧ late.' },
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
      { text: 'The crew ⟦did not wanted⟧ it, and the mayor ⟦doesn’t remembered⟧ the day.' },
      { text: 'The tug ⟦has sank⟧, and prices ⟦had fell⟧. The law ⟦could prohibits⟧ that.' },
      { text: 'They ⟦were arrest⟧ in May, and nine guests ⟦were injure⟧ at the port. She ⟦was invite⟧ home.' },
      { text: 'The guests ⟦are been⟧ moved, the road ⟦was be⟧ closed, and it ⟦did been⟧ so.' },
      { text: 'The crews ⟦will been⟧ paid, and the museum ⟦have be⟧ closed. It ⟦could being⟧ done.' },
      { text: 'The firm ⟦has not yet respond⟧ to the claim, and the mayor ⟦has announce⟧ a plan.' },
      { text: 'The van ⟦was took⟧ in May. The men, who ⟦did not touched⟧ it, ⟦were arrest⟧ on Monday.' },
      { text: 'The plan will ⟦be announce⟧, the firm ⟦will holding⟧ talks, and the men ⟦were arrive⟧.' },
      { text: 'The fair will ⟦be hold⟧ on Sunday, and the council ⟦has yesterday approve⟧ it. The girl ⟦was cried⟧.' },
      { text: 'The bell ⟦was catch⟧ by a guard.' },
      {
        text: 'The accident ⟦was happened⟧ on a wet road.',
        message: '“happened” has no passive here. Delete the form of “be”.',
      },
      { text: 'Exports ⟦are accounted⟧ for 40 percent of sales, and Ana ⟦was slipped⟧ on the ice.' },
      { text: 'Rain is rare and ⟦can to⟧ kill. The flood, which comes in May, is deep and ⟦can to⟧ last.' },
      { text: 'The shop ⟦will closed⟧ on Friday.' },
      {
        text: 'The crew ⟦teached⟧ the boys, who ran home.',
        message: '“teached” is not a verb form. Write “taught” or the right participle.',
      },
    ],
    good: [
      'The will signed in May was false, the jar and can to clean are red, and fans that could wanted to go.', // nouns; clauses
      'Grape must was poured into vats, and the mutual will was read.', // nouns
      'How late they are is unclear. What they were was a crew. The crews that had gone may be late.', // clauses
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
      'All he wants is be left alone, and the man he has been is gone.', // a clause before the verb
      'What rights they have depend on the law, and those they have respond well.', // likewise
      'Nine men were accounted for, and 40 percent is accounted for by tin.', // nothing follows
      'The firm will bring help, and the will being read, they left. All she had to do was respond.', // bases in -ing; a noun; a clause
      'The girl was laughed at. There will be hold music, and the case was cried over.', // a preposition; a noun
      'The letter was slipped under the door, and the bed was slept in.', // a thing; a preposition
      'The charge was murder by a guard, and he was took ill. He has been and gone.', // a noun; idioms
      'The crew wrote “we has went” on the wall.', // quoted
      'Those who did not wanted to know why, and the crew did not exceed the need.', // two clauses; bases in -ed
      'They were release managers, the first was arrest and the last was murder. It was rescue work.', // nouns
      'All that they did was tell the mayor, and the thing to do is bring bread.', // a clause before the verb
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const sentence of field.sentences) {
        for (const verb of where(sentence.tokens, mayPassive))
          if (
            !field.quotations.covers(verb.start) &&
            isFalsePassive(sentence, verb.index - (sentence.tokens[0]?.index ?? 0))
          )
            yield {
              span: field.span(field.tokens[verb.index - 1]?.start ?? verb.start, verb.end),
              message: `“${verb.text}” has no passive here. Delete the form of “be”.`,
            }
        for (const first of where(sentence.tokens, mayClash)) {
          const right = regularized.get(first.text)
          const last = right === undefined ? findClash(sentence, first) : first
          if (last === null || field.quotations.covers(first.start)) continue
          const words = field.text.slice(first.start, last.end)
          yield {
            span: field.span(first.start, last.end),
            message:
              right === undefined
                ? `“${words}” is not a verb form. Correct the second verb.`
                : `“${words}” is not a verb form. Write “${right}” or the right participle.`,
          }
        }
      }
  },
})

/** Returns the second verb of two that do not fit; null where they fit. */
function findClash(sentence: Sentence, first: Token): Token | null {
  const index = first.index - (sentence.tokens[0]?.index ?? 0)
  let at = index + 1
  while (at < index + 3 && isBetween(tokenAt(sentence.tokens, at))) at++
  return clashes(sentence, index, at) ? (tokenAt(sentence.tokens, at) ?? null) : null
}

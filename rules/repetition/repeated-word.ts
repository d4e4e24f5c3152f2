import type { AnnotatedField, Sentence, Token } from '../../src/language/annotated-story.js'
import { doubledInEnglish } from '../../src/language/lexicon/doubles.js'
import { weekdays } from '../../src/language/words/calendar.js'
import {
  articles,
  auxiliaries,
  coordinators,
  isFunctionWord,
  isPreposition,
  possessives,
} from '../../src/language/words/word-classes.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { defineRule } from '../../src/rule.js'

const particle = /^(?:in|on|over|off|out|up|down|through|by|about|around)$/u
const capitalised = /^\p{Lu}/u

export default defineRule({
  id: 'repeated-word',
  family: 'repetition',
  mqm: 'Accuracy/Addition',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'The same word twice in a row',
  why: `The engine translates a word with the words before it, and again with the words after it, and keeps both.
    Delete one.`,
  examples: {
    bad: [
      {
        text: 'The head of the ⟦the⟧ agency resigned on Monday.',
        fixed: 'The head of the agency resigned on Monday.',
        message: '“the” appears twice in a row. Delete one.',
      },
      { text: 'The ⟦the⟧ minister flew home early.', fixed: 'The minister flew home early.' },
      {
        text: 'The head of the ⟦the⟧ agency was the the the last to leave.',
        fixed: 'The head of the agency was the the the last to leave.',
      },
      { text: 'Police praised the courage of ⟦of⟧ two divers.', fixed: 'Police praised the courage of two divers.' },
      {
        text: 'Farmers began a protest ⟦protest⟧ outside the town hall.',
        fixed: 'Farmers began a protest outside the town hall.',
      },
      { text: 'She did not ⟦not⟧ say when the port would open.', fixed: 'She did not say when the port would open.' },
      {
        text: 'The talks were held at a hotel in ⟦in⟧ Geneva last week.',
        fixed: 'The talks were held at a hotel in Geneva last week.',
      },
      { text: 'The harbor ⟦harbor⟧ needs a crane.', fixed: 'The harbor needs a crane.' },
      {
        text: 'It was an ⟦importantimportant⟧ step, and he fled with ⟦thethe⟧ cash.',
        message: ['“importantimportant” is one word twice. Delete one.', '“thethe” is one word twice. Delete one.'],
      },
      { text: 'He was waiting for someone ⟦someone⟧ from the press.' },
      { text: 'The pact was signed on ⟦on⟧ Friday, and a clerk was named in ⟦in⟧ May.' },
      {
        text: 'The side has already left. ⟦left⟧. its captain said.',
        message: '“left” appears again after a full stop. Delete one, and the stop if the sentence goes on.',
      },
      { text: 'The guests came from Latvia. ⟦Latvia⟧. and Sweden.' },
      { text: 'It was a cold ⟦cold⟧ night on the pier.' },
      { text: 'The crews that fish ⟦fish⟧ at night.' },
      { text: 'The crews helped ⟦helped⟧ each other.' },
      { text: 'The price was ⟦was⟧ raised on Monday ⟦Monday⟧ by the board.' },
      { text: 'BANK CUTS RATES IN ⟦IN⟧ MAY', fixed: 'BANK CUTS RATES IN MAY' },
      {
        text: { headline: 'Floods force thousands ⟦thousands⟧ from homes', body: 'Rain fell for a week.' },
        fixed: { headline: 'Floods force thousands from homes', body: 'Rain fell for a week.' },
      },
    ],
    good: [
      'He said that that bridge was safe.', // two words of the same look
      'By noon the crews had had enough of the rain.', // an auxiliary and its verb
      'Duran Duran played in Bora Bora last summer.', // names
      'The zoo keeps one Gorilla beringei beringei from the coast.', // a Latin name
      'The thief turned himself in in March.', // a particle and a preposition
      'The robots met at the first FIRST contest in Osaka.', // an acronym that looks like the word before it
      'The fans waited a long long time for many many songs.', // doubled for emphasis
      'The miner said: “We have have nothing left to sell.”', // quoted words
      'The tide came in slowly slowly.', // an adverb, doubled for emphasis
      'He gave the door a tap tap with his stick.', // a sound
      'The film Tiger Tiger won the prize.', // a title
      'The lift goes up, up and away.', // a mark stands between them
      'Those who can can still sail, and those who are are welcome.', // a verb ends one clause, another goes on
      'What it is is unknown, all he had had gone, and the best that the town has has gone. The song is Monday Monday.', // clauses, a title
      'The crews ate mahi mahi on the pier.', // a name that doubles itself
      { headline: 'Fans meet The The in Orden', body: 'They sang in the rain.' }, // a name
      'Relegated from Serie A a year ago, the team rose in Oregon, OR or not.', // a letter and an article, a state and a word
      'The crew took care of of course all the boats.', // a phrase of its own
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      for (const sentence of field.sentences) {
        const { tokens } = sentence
        for (let at = 1; at < tokens.length; at++) {
          const [first, second] = [tokens[at - 1] as Token, tokens[at] as Token]
          if (!isSame(first, second, at === 1) || !isDoubled(sentence, at) || field.quotations.covers(second.start))
            continue
          yield {
            span: second,
            message: `“${second.text}” appears twice in a row. Delete one.`,
            suggestions: [
              {
                title: 'Delete the second',
                safe: cannotEndClause(sentence, at),
                edits: [{ span: { ...second, start: first.end }, text: '' }],
              },
            ],
          }
        }
      }
      for (const token of field.tokens) {
        if (field.quotations.covers(token.start)) continue
        if (isGlued(field, token)) yield { span: token, message: `“${token.text}” is one word twice. Delete one.` }
        else if (isRepeatedAfterStop(field.tokens, token))
          yield {
            span: token,
            message: `“${token.text}” appears again after a full stop. Delete one, and the stop if the sentence goes on.`,
          }
      }
    }
  },
})

/** True for a word glued to its own copy: “importantimportant”. The dictionary knows the half and not the whole. */
function isGlued(field: AnnotatedField, { text, kind }: Token): boolean {
  const half = text.slice(0, text.length / 2)
  if (kind !== 'word' || half.length < 3 || !/^\p{Ll}+$/u.test(text) || half + half !== text) return false
  if (doubledInEnglish.has(half) || field.isCommonWord(text)) return false
  return half.length > 3 ? field.isCommonWord(half) : articles.has(half) || coordinators.has(half)
}

/** True for a word that is there again after a stop within a sentence: “has left. left. its captain said”. */
function isRepeatedAfterStop(tokens: readonly Token[], { text, index, kind }: Token): boolean {
  const [before, stop, next, after] = [tokens[index - 2], tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  if (kind !== 'word' || text.length < 2 || before?.text !== text || stop?.text !== '.') return false
  if (/^\p{Ll}/u.test(text)) return /^[.,;]$/u.test(next?.text ?? '')
  return next?.text === '.' && after?.kind === 'word' && /^\p{Ll}/u.test(after.text)
}

/** True for the same spelling, or lower case after the capital that opens a sentence. */
const isSame = (first: Token, second: Token, opens: boolean): boolean =>
  first.text === second.text || (opens && first.text.toLowerCase() === second.text)

/** True where no clause can end between the two words, as one does in “what he asked for for his birthday”. */
function cannotEndClause({ tokens, tags }: Sentence, at: number): boolean {
  const word = tokens[at]?.text.toLowerCase() ?? ''
  if (isPreposition(word)) return followsNoun(tags, at)
  if (isFunctionWord(word))
    return articles.has(word) || possessives.has(word) || coordinators.has(word) || word === 'not'
  // “the people the police police”: the second word may be a verb whose subject is the first, or a noun before it.
  const [before, earlier] = [tokens[at - 2]?.text ?? '', tags[at - 3] ?? 'X']
  return (
    tags[at - 1] === 'NOUN' &&
    !(tags[at - 2] === 'NOUN' && before.endsWith('s')) &&
    !/^(?:who|that|which)$/u.test(before) &&
    !(articles.has(before.toLowerCase()) && earlier === 'NOUN')
  )
}

const followsNoun = (tags: Sentence['tags'], at: number): boolean =>
  ['NOUN', 'PROPN', 'NUM'].includes(tags[at - 2] ?? 'X')

function isDoubled(sentence: Sentence, at: number): boolean {
  const { tokens, tags } = sentence
  const [before, word, next] = [
    tokens[at - 2]?.text ?? '',
    tokens[at]?.text.toLowerCase() ?? '',
    tokens[at + 1]?.text ?? '',
  ]
  if (next.toLowerCase() === word || before.toLowerCase() === word) return false
  if (auxiliaries.has(word)) return isAuxiliaryTwice(sentence, at)
  if (doubledInEnglish.has(word)) return false
  if (weekdays.includes(tokens[at]?.text ?? '')) return isPreposition(before) || /^(?:last|next|this|every)$/u.test(before)
  if (word === 'of' && next === 'course') return false
  if (particle.test(word)) return followsNoun(tags, at) || isPassive(sentence, at - 2)
  if (isPreposition(word) && isVerbTag(tags[at - 2])) return !mayStrand(tokens, at - 1)
  // Two capitals inside a sentence are a name: the band The The.
  if (isFunctionWord(word)) return !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  // “The harbor harbor”: the capital before it is that of the sentence.
  const followsName = capitalised.test(before) && !(at === 2 && isFunctionWord(before))
  if (word.length <= 3 || followsName || capitalised.test(tokens[at]?.text ?? '')) return false
  if (indefinite.test(word)) return isPreposition(before) && !isVerbTag(tags[at + 1])
  return ['NOUN', 'VERB', 'ADJ'].includes(tags[at - 1] ?? 'X')
}

/** Words after which a clause may end with a verb: “what it is is”, “those who can can”, “the way things are are”. */
const opensClause = makeWordSet(`
  what whatever who whoever whom whose which whichever that how however where wherever when whenever why way all
  everything anything nothing something only as than if whether thing things reason problem question point truth fact
  trouble one ones those
`)

/** True for “was was” between a noun and the rest of its one clause: “the price was was raised”. */
const isAuxiliaryTwice = ({ tokens, tags }: Sentence, at: number): boolean =>
  /^(?:is|are|was|were|has|have|will|would|can|could|should|must)$/u.test(tokens[at]?.text ?? '') &&
  /^(?:NOUN|PROPN)$/u.test(tags[at - 2] ?? '') &&
  isVerbTag(tags[at + 1]) &&
  tags.slice(0, at - 1).every(tag => !isVerbTag(tag)) &&
  !tokens.slice(0, at - 1).some(({ text }) => opensClause.has(text.toLowerCase()))

const indefinite = /^(?:some|any|every|no)(?:one|body|thing)$/u

const isVerbTag = (tag: string | undefined): boolean => tag === 'VERB' || tag === 'AUX'

/** Participles that make a verb of their own with “in” or “on”: “was turned on on Friday”, “was handed in in May”. */
const withParticle = makeWordSet(`
  turned switched put carried passed taken brought spurred urged egged tacked added cheered moved logged called handed
  sent let locked fenced hemmed phoned dialed dialled plugged built clocked driven worked acted waited hit looked relied
  counted kept ushered roped reeled boxed filled broken caved given written voted drafted hauled tuned zoomed
`)

/** True for “was signed”: a passive whose verb takes no particle, so that the preposition is there twice. */
const isPassive = ({ tokens, tags }: Sentence, at: number): boolean =>
  /(?:ed|en|ne|de)$/u.test(tokens[at]?.text ?? '') &&
  tags[at] === 'VERB' &&
  /^(?:is|are|was|were|be|been|being)$/u.test(tokens[at - 1]?.text ?? '') &&
  !withParticle.has(tokens[at]?.text ?? '')

const stranding = makeWordSet(`
  who whom what which that where how is are was were be been being to I he she it we they you
`)

/** True where a preposition may end its clause: after a relative or question word, in a passive, or after a pronoun. */
const mayStrand = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 12), at).some(({ text }) => stranding.has(text))

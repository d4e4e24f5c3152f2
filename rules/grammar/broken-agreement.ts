import type { Sentence, Token } from '../../src/language/annotated-story.js'
import { findSubject, numberOfNoun } from '../../src/language/patterns/clause-subjects.js'
import { findCountedSingulars } from '../../src/language/patterns/counted-singulars.js'
import { collectives as groups } from '../../src/language/lexicon/collectives.js'
import { isPreposition } from '../../src/language/words/word-classes.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { perWord, sentencesWith, tokenAt, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

const singularPronouns: ReadonlySet<string> = new Set(['he', 'she', 'it'])
const pluralPronouns: ReadonlySet<string> = new Set(['they', 'we', 'you'])
const pluralVerbs: ReadonlySet<string> = new Set(['have', 'are', 'were', 'do', "don't", 'don’t'])
const singularVerbs: ReadonlySet<string> = new Set(['has', 'is', 'was', 'does'])
/** Words before a pronoun after which another verb form is right: "had he have", "suggest he have", "let it do". */
const otherClauses: ReadonlySet<string> = new Set(
  'had if that lest let make makes made help see and or than though suggest suggests suggested demand demanded insist insisted recommend recommended require required should would could did does do will can may might must whether'.split(
    ' ',
  ),
)

const mayDisagree = perWord(word => pluralVerbs.has(word) || singularVerbs.has(word))

export default defineRule({
  id: 'broken-agreement',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'A subject and a verb of different number: “he have”, “they was”, “the police has”',
  why: `Verbs in Chinese, Japanese and Korean have no number, and engines guess it. Make the verb agree with its
    subject.`,
  options: {
    collectives: {
      values: ['either', 'singular'],
      means: 'whether a group noun may have a plural verb, as in “the government are”',
    },
  },
  examples: {
    bad: [
      { text: 'On Monday ⟦he have⟧ left for the north.', message: '“he” does not agree with “have”. Change the verb.' },
      { text: 'The crews were glad, as ⟦they was⟧ home again.' },
      { text: '⟦The police has⟧ closed the road.' },
      { text: 'The mayor said ⟦it are⟧ late.' },
      { text: 'On Friday 300 ⟦guests was⟧ led home, and the mayor was glad.' },
      { text: 'The young ⟦teachers does⟧ not know that many ⟦residents has⟧ left.' },
      {
        text: '⟦Nine ferry were⟧ late.',
        message: '“ferry” is singular after a number or a word for many. Use its plural.',
      },
      { text: 'The mayor said that ⟦all crane are⟧ in use, and the ⟦guests has⟧ left.' },
      {
        text: '⟦The government are⟧ ready, the mayor said.',
        options: { collectives: 'singular' },
        message: 'House style takes “government” as singular. Use a singular verb.',
      },
      { text: 'On Monday ⟦the committee have⟧ met twice.', options: { collectives: 'singular' } },
      {
        text: 'The mayor said ⟦the city council were⟧ late, but ⟦the board do⟧ care.',
        options: { collectives: 'singular' },
      },
      { text: 'They cut ⟦27 tooth⟧ into slices, and the index fell ⟦7.82 point⟧ on Friday.' },
      { text: 'The storm closed ⟦three bridge⟧ in the town and left damage in ⟦40 house⟧.' },
      { text: 'The mayor is in. It is late, ⟦they was⟧ here. ⟦We is⟧ late. The old ⟦boats was⟧ here.' },
      {
        text: 'The port is open\n\n⟦The council have⟧ left. He asked that ⟦the council are⟧ heard.',
        options: { collectives: 'singular' },
      },
    ],
    good: [
      'He sold a 27 tooth gear for two fish, met at 12 noon, rose to 9 mln from 8 mln and dug 10 feet into the hill.', // a modifier; nouns with one form
      'The route to Channel 4 news in Kesh takes 3 percent of 2024 power.', // no number of things
      'Had he have left, nobody would know; they insist he have a boat.', // subjunctives
      'He and she have left, and neither of them was late.', // two subjects
      'The police have closed the road. The police station has a door.', // plural; another noun
      'What they do is right, and all you have is here.', // the verb belongs to another subject
      'The land surrounding it are islands, and the terms used in it are old.', // the pronoun is an object
      'Does he have a boat? Did it do well?', // behind a helping verb
      '“They was late,” the boy said.', // speech
      'The government are ready, the mayor said.', // British copy
      'One of the guests was late, and the number of residents is small.', // another noun is the subject
      'Two weeks is a long time, 40 dollars was enough, and the works has closed.', // measures; a plural that is one
      'Most of the staff are home, all crew are safe, and 20 fish were sold.', // nouns with one form
      'Among the guests was the mayor, and helping residents is his job.', // behind the verb; an activity
      'In 2019 demand were it not for the port would have been low, and the Channel 4 crew were there.', // no number of things
      {
        text: 'Ministers in the government are ready, and so is the government.',
        options: { collectives: 'singular' },
      }, // another subject
      {
        text: 'He asked that the committee have a vote and that the army do its part.',
        options: { collectives: 'singular' },
      }, // subjunctives
      {
        text: 'The mayor and the council are ready, as are both the union and the party.',
        options: { collectives: 'singular' },
      }, // two subjects
      'In the port police was late, and it were so.', // without an article; a subjunctive
      'They does it, the crews say. He do it. It were so.', // dialect
    ],
  },
  *check({ fields }, { collectives }) {
    for (const field of fields) {
      for (const sentence of field.sentences)
        for (const { first, noun } of findCountedSingulars(field, sentence))
          yield {
            span: field.span(first.start, noun.end),
            message: singularAfter(noun),
          }
      for (const sentence of sentencesWith(field, mayDisagree))
        for (const verb of where(sentence.tokens, mayDisagree)) {
          if (field.quotations.covers(verb.start)) continue
          const group = collectives === 'singular' ? pluralGroup(field.tokens, verb) : null
          if (group !== null) {
            yield {
              span: field.span(group.start, verb.end),
              message: `House style takes “${field.tokens[verb.index - 1]?.text ?? ''}” as singular. Use a singular verb.`,
              houseStyle: true,
            }
            continue
          }
          const found = findDisagreement(sentence, field.tokens, verb)
          if (found !== null) yield { span: field.span(found.start, verb.end), message: found.message }
        }
    }
  },
})

const singularAfter = ({ text }: Token): string =>
  `“${text}” is singular after a number or a word for many. Use its plural.`

/** Words that a report begins behind. */
const clauseLeads = makeWordSet('that said say says Monday Tuesday Wednesday Thursday Friday Saturday Sunday')

/**
 * Finds "the" before a group noun that opens its clause and has a plural verb; one word may come between: "the city
 * council".
 */
function pluralGroup(tokens: readonly Token[], { index, text }: Token): Token | null {
  const isArticle = (token: Token | undefined): token is Token => token?.text === 'the' || token?.text === 'The'
  const article = [tokens[index - 2], tokens[index - 3]].find(isArticle)
  if (article === undefined || !groups.has(tokens[index - 1]?.text ?? '') || !pluralVerbs.has(text)) return null
  const before = tokens[article.index - 1]
  const opens = startsClause(before) || article.text === 'The' || clauseLeads.has(before?.text ?? '')
  // "asked that the committee have a vote"
  return opens && !(before?.text === 'that' && (text === 'have' || text === 'do')) ? article : null
}

/** Finds where a subject that does not agree with its verb starts, with its message; null where both agree. */
function findDisagreement(
  sentence: Sentence,
  tokens: readonly Token[],
  verb: Token,
): { readonly start: number; readonly message: string } | null {
  const word = tokenAt(tokens, verb.index - 1)
  if (word === undefined) return null
  const pronoun = disagrees(word, verb, tokens[verb.index - 2])
  const change = `“${word.text}” does not agree with “${verb.text}”. Change the verb.`
  if (pronoun !== null) return { start: pronoun.start, message: change }
  const number = numberOfNoun(word)
  if (number === null || (number === 'plural') !== singularVerbs.has(verb.text)) return null
  const subject = findSubject(sentence, verb.index - (sentence.tokens[0]?.index ?? 0))
  if (subject === null) return null
  if (subject.number === 'plural') return { start: subject.noun.start, message: change }
  return subject.isCounted ? { start: subject.first.start, message: singularAfter(word) } : null
}

/** Returns the first word of a subject that does not agree; null where it agrees or another clause may own the verb. */
function disagrees(subject: Token, verb: Token, before: Token | undefined): Token | null {
  const word = subject.text.toLowerCase()
  const behind = before?.text.toLowerCase() ?? ''
  if (word === 'police') return behind === 'the' && singularVerbs.has(verb.text) ? (before ?? null) : null
  if (otherClauses.has(behind) || ((isPreposition(behind) || /(?:s|ed|ing)$/u.test(behind)) && behind !== 'as'))
    return null
  if (singularPronouns.has(word))
    return pluralVerbs.has(verb.text) && verb.text !== 'were' && verb.text !== 'do' ? subject : null
  return pluralPronouns.has(word) && (verb.text === 'was' || verb.text === 'is') && startsClause(before)
    ? subject
    : null
}

/** Words that open a clause. */
const clauseWords = makeWordSet('as because when while but where')

/** True where the pronoun opens its clause: "all they is" and "the man you was" may have an earlier subject. */
const startsClause = (before: Token | undefined): boolean =>
  before === undefined || before.kind === 'punctuation' || clauseWords.has(before.text.toLowerCase())

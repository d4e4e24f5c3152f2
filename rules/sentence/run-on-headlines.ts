import type { AnnotatedField, Sentence, Tag, Token } from '../../src/language/annotated-story.js'
import { mayBeVerb } from '../../src/language/patterns/finite-verbs.js'
import { isFunctionWord } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'
import { relatedLabel } from '../../src/story/conventions.js'
import { anyOf } from '../../src/story/pattern.js'

export default defineRule({
  id: 'run-on-headlines',
  family: 'sentence',
  mqm: 'Fluency/Text-Breaking',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['related', 'body', 'headline'],
  summary: 'Two headlines with nothing between them',
  why: `A list of headlines loses its line breaks before translation, and the engine treats it as one sentence.
    Put each headline on its own line, or cut the list.`,
  examples: {
    bad: [
      {
        text: 'Related coverage: Crews wait for ⟦quota Harbor⟧ talks open in Skarne',
        message: 'A new headline begins at “Harbor”. Put it on its own line.',
      },
      {
        text: 'Read more: Envoys agree to reopen sea lane before autumn ⟦talks Tavaria⟧, US and Lundmark hold drill in northern strait',
      },
      {
        text: {
          body: 'The accord ends a dispute. See also: Sailors write home from the ⟦port Families⟧ of sailors ask minister for help',
        },
      },
      {
        text: {
          headline: 'Envoys agree to share the quota before autumn ⟦talks Crews⟧ wait in ⟦port Minister⟧ visits island',
          body: 'The accord ends a dispute.',
        },
      },
    ],
    good: [
      'Related coverage: Crews wait for quota in the port of Skarne', // one headline
      'Related coverage: Minister says Tavaria will open sea lane', // a name behind a verb
      'Related coverage: Envoys visit Lundmark. Crews wait for quota.', // stops between
      { headline: 'Envoy says Lundmark will share quota with Tavaria', body: 'The accord ends a dispute.' }, // a clause within
      { body: 'He told the crews that in autumn Tavaria and Lundmark would meet.' }, // prose
      'Related coverage: Farmers in eastern Tavaria fear drought', // a part of a country
      'Related coverage: How the port Tavaria built came to be loved', // a clause within
      'Related coverage: What does the new tax Tavaria plans mean for crews', // a question
      'Related coverage: Rovers thank coach Aasen for saving season', // a person's title
      'Related coverage: Crews thank housing Minister Aasen for help', // a title with a capital
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { sentences } of field.paragraphs) {
        let inList = field.role === 'related'
        for (const sentence of sentences) {
          inList ||= relatedLabel.test(field.text.slice(sentence.start, sentence.end))
          const joints =
            !inList && (field.role === 'body' || sentence.tokens.length < longEnough)
              ? []
              : [...jointsIn(field, sentence)]
          // Outside a list one such place may belong to a single headline: "Envoy says Lundmark will share".
          if (inList || joints.length > 1)
            for (const [before, next] of joints)
              yield {
                span: spanOf(field, before, next),
                message: `A new headline begins at “${next.text}”. Put it on its own line.`,
              }
        }
      }
  },
})

/** Fewest words in two headlines. */
const longEnough = 10

const spanOf = (field: AnnotatedField, { start }: Token, { end }: Token) => field.span(start, end)

/** Finds places where a capitalised word right after a lower-case noun begins a clause: [noun, first word]. */
function* jointsIn(field: AnnotatedField, sentence: Sentence): Iterable<readonly [Token, Token]> {
  let first = 0
  for (const [index, word] of sentence.tokens.entries()) {
    const before = sentence.tokens[index - 1]
    if (word.text === ':') first = index + 1
    if (index - first < shortestHeadline || before === undefined || !isSmallNoun(before, sentence.tags[index - 1]))
      continue
    if (word.kind !== 'word' || !/^\p{Lu}/u.test(word.text) || isFunctionWord(word.text)) continue
    const opens = isOrdinary(field, sentence, index)
      ? clauseFollows(sentence, index)
      : opensWithName(sentence, first, index)
    if (!opens) continue
    yield [before, word]
    first = index
  }
}

/** Fewest words in a headline: who does what. */
const shortestHeadline = 3

const isSmallNoun = ({ text, kind }: Token, tag: Tag | undefined): boolean =>
  kind === 'word' && /^\p{Ll}/u.test(text) && !isFunctionWord(text) && (tag === 'NOUN' || tag === 'PROPN')

/**
 * True for an ordinary word with a capital, which only a new headline has in this place: “quota Harbor talks open”. A
 * title before a name has one too: “the housing Minister Aasen”.
 */
function isOrdinary(field: AnnotatedField, { tokens }: Sentence, index: number): boolean {
  const [word, next] = [tokens[index] as Token, tokens[index + 1]]
  return field.isCommonWord(word.text) && !/^\p{Lu}/u.test(next?.text ?? '')
}

/** Endings and words for people. A name after them is theirs: “coach Aasen says”. */
const agentEnding = 'er|or|m[ae]n|ist|ent|ant|ian|eer|ess'
const person = new RegExp(
  `${anyOf([agentEnding, 'star|chief|coach|captain|king|queen|pope|champion|expert|aide'])}s?$`,
  'u',
)

/**
 * True for a name that begins a headline: the words before it have a verb of their own, and a verb with its object
 * follows. “How the port Orden built came to be” has a clause within, and “eastern Orden” is one name.
 */
function opensWithName(sentence: Sentence, first: number, index: number): boolean {
  const { tokens, tags } = sentence
  if (person.test(tokens[index - 1]?.text ?? '') || asks.test(tokens[first]?.text ?? '')) return false
  let verb = first + 1
  while (verb < index - 1 && !mayBeVerb(sentence, verb)) verb++
  return (
    verb < index - 1 &&
    tags[index - 1] === 'NOUN' &&
    tokens.length - index > longestClause &&
    clauseFollows(sentence, index)
  )
}

/** Most words of a clause inside a headline: “the port Orden built in 1911”. */
const longestClause = 5

const asks = /^(?:How|Why|What|When|Where|Who|Which|Whose|Watch|The|A|An)$/u

/** Most words in the subject of a headline. */
const subjectLength = 8

/** Tags and marks of which a subject consists. */
const subjectTags: ReadonlySet<Tag | undefined> = new Set<Tag | undefined>([
  'PROPN',
  'NOUN',
  'ADJ',
  'CCONJ',
  'NUM',
  'PART',
])

/** True for a subject followed by a lower-case word that is, or may be, a verb. */
function clauseFollows(sentence: Sentence, first: number): boolean {
  for (let index = first + 1; index <= first + subjectLength && index < sentence.tokens.length; index++) {
    const { text = '' } = sentence.tokens[index] ?? {}
    if (/^\p{Ll}/u.test(text) && mayBeVerb(sentence, index)) return true
    if (!subjectTags.has(sentence.tags[index]) && text !== ',' && text !== 'of') return false
  }
  return false
}

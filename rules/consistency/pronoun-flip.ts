import type { AnnotatedField, Sentence } from '../../src/language/annotated-story.js'
import { people } from '../../src/language/lexicon/people.js'
import { findNames } from '../../src/language/layers/names.js'
import { defineRule } from '../../src/rule.js'

const he: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself'])
const she: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])
const openers: ReadonlySet<string> = new Set(['He', 'She'])

export default defineRule({
  id: 'pronoun-flip',
  family: 'consistency',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  certainty: 'possible',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'One person who is “he” in one sentence and “she” in the next',
  why: `Chinese, Japanese, Korean, Persian and Turkish do not need to distinguish he and she, and engines guess in
    each sentence. Find out who is meant and use one pronoun.`,
  examples: {
    bad: [
      {
        text: 'Wen Lihua said she had found the ring in a field. ⟦He⟧ gave it to the museum.',
        message: 'The sentence before says “she”, this one “He”. Check who is meant.',
      },
      {
        text: 'He opened a bakery in May. ⟦She⟧ hopes to open another.',
        message: 'The sentence before says “he”, this one “She”. Check who is meant.',
      },
      { text: 'Her husband left. The road is closed. Rain fell. He opened a bakery. ⟦She⟧ hopes to open another.' },
      { text: 'Tom Barr has a bakery. Barr said he would leave. ⟦She⟧ hopes to open another.' },
      { text: 'The mayor said he would resign. “I am tired.” He smiled.\n\n⟦She⟧ will leave in June.' },
      { text: 'She runs every morning before work. ⟦He⟧ said: “I run to think.”' },
    ],
    good: [
      'Wen Lihua said she had found the ring with her husband. He gave it to the museum.', // another person about
      'Wen Lihua met Tom Barr before she left. He gave her a ring.', // two names
      'Wen Lihua met Tom Barr before she left. He went north.', // likewise
      'He opened a bakery in May. He hopes to open another.', // one pronoun
      'He opened a bakery in May. She hopes that he will open another.', // both in one sentence: two people
      'He said: “I love it.” He smiled at her. She smiled too.', // likewise
      'Her walk is slow. His is quick.', // set against each other
      'He opened a bakery in May. The town was glad. “She sings,” a neighbour said.', // quoted words
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      for (const [at, sentence] of field.sentences.entries()) {
        const [pronoun] = sentence.tokens
        const before = field.sentences[at - 1]
        if (before === undefined || pronoun === undefined || !openers.has(pronoun.text)) continue
        const [now, then] = [sexesIn(field, sentence), sexesIn(field, before)]
        if (now.size !== 1 || then.size !== 1 || [...now][0] === [...then][0]) continue
        if (areOthersAbout(field.sentences.slice(Math.max(0, at - 2), at + 1))) continue
        yield {
          span: pronoun,
          message: `The sentence before says “${pronoun.text === 'He' ? 'she' : 'he'}”, this one “${pronoun.text}”. Check who is meant.`,
        }
      }
    }
  },
})

/** Returns the sexes of the pronouns in a sentence outside quotations. */
const sexesIn = ({ quotations }: AnnotatedField, { tokens }: Sentence): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ text, start }) => (quotations.covers(start) ? [] : sexOf(text.toLowerCase()))))

function sexOf(word: string): readonly string[] {
  if (he.has(word)) return ['he']
  return she.has(word) ? ['she'] : []
}

/** True where the pronouns of these sentences may refer to more than one person. */
const areOthersAbout = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ text }) => people.has(text.toLowerCase()))) ||
  new Set(findNames(sentences).map(({ field, start, end }) => field.text.slice(start, end).split(' ').at(-1))).size > 1

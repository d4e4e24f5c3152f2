import type { AnnotatedField, Quotation, Sentence } from '../../src/language/annotated-story.js'
import { isSaying } from '../../src/language/patterns/attributions.js'
import { introducers } from '../../src/language/lexicon/introducers.js'
import { perWord } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

const isAccording = perWord(word => word.toLowerCase() === 'according')

export default defineRule({
  id: 'scare-quotes',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'info',
  certainty: 'possible',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Quotation marks around one to three ordinary words',
  why: `Chinese copy puts figures of speech and policy terms in quotation marks, and engines keep the marks. In
    English they read as doubt or irony. Delete them unless someone said the words.`,
  examples: {
    bad: [
      {
        text: 'The port is ⟦"⟧going out" to the world with its ships.',
        message: 'Quotation marks around ordinary words read as doubt. Delete them unless someone said these words.',
      },
      { text: 'The town built a ⟦“⟧smart” bridge for its ⟦“⟧green” buses.' },
      { text: 'Farmers have found a ⟦"⟧new road" for their wheat.' },
      { text: 'The two ports will ⟦"⟧walk together" in trade.' },
    ],
    good: [
      'The old bridge is called "the needle" by the town.', // a term introduced
      'The town read "River Song" at school.', // a title
      'The crew felt "afraid," and the pilot left.', // the comma shows speech
      'The crew was "more than afraid of the sea" that night.', // longer than a term
      "The town built a 'smart' bridge.", // single marks are a headline's or a house's
      'The talks were "very useful," she said.', // somebody's words: the sentence names the speaker
      'The talks were "very useful," according to the ministry.', // likewise
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      // Sentences come in order, once for each quotation.
      let seen: Sentence | null = null
      let attributed = false
      for (const [{ opener }, sentence] of inSentences(field)) {
        if (sentence !== seen) attributed = sentence.tokens.some(token => isSaying(token) || isAccording(token))
        seen = sentence
        if (attributed) continue
        if (
          field.tokens
            .slice(Math.max(0, opener.index - 2), opener.index)
            .some(({ text }) => introducers.has(text.toLowerCase()))
        )
          continue
        yield {
          span: opener,
          message: 'Quotation marks around ordinary words read as doubt. Delete them unless someone said these words.',
        }
      }
    }
  },
})

/** Finds quotations of one to three lower-case words, each with its sentence. */
function* inSentences({ quotations, sentences, tokens }: AnnotatedField): Iterable<readonly [Quotation, Sentence]> {
  let at = 0
  for (const quotation of quotations.all) {
    const { opener, closer, double, depth } = quotation
    if (closer === null || !double || depth > 0) continue
    const inside = tokens.slice(opener.index + 1, Math.min(closer.index, opener.index + 5))
    if (inside.length === 0 || inside.length > 3 || !inside.every(({ text }) => /^\p{Ll}/u.test(text))) continue
    while ((sentences[at]?.end ?? Infinity) <= opener.start) at++
    const sentence = sentences[at]
    if (sentence !== undefined) yield [quotation, sentence]
  }
}

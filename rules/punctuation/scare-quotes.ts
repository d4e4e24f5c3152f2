import type { AnnotatedField, Quotation, Sentence } from '../../src/language/annotated-story.js'
import { isSaying } from '../../src/language/patterns/attributions.js'
import { introducers } from '../../src/language/lexicon/introducers.js'
import { namesInstitution } from '../../src/language/patterns/quotation-purposes.js'
import { perWord } from '../../src/language/vocabulary.js'
import { defineRule, type Finding } from '../../src/rule.js'

const isAccording = perWord(word => word.toLowerCase() === 'according')

export default defineRule({
  id: 'scare-quotes',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Quotation marks around a name, or around one to three ordinary words',
  why: `Chinese copy puts figures of speech and policy terms in quotation marks, and engines keep the marks. In
    English they read as doubt or irony. Delete them unless someone said the words.`,
  examples: {
    bad: [
      {
        text: 'The port is ⟦"⟧going out" to the world with its ships.',
        message: 'Quotation marks around ordinary words read as doubt. Delete them unless someone said these words.',
      },
      {
        text: 'The port opens in May under the ⟦"⟧Plan for the Winter Season," the council said.',
        message: 'English sets this name without quotation marks. Delete both.',
      },
      { text: 'Ministers signed the ⟦“⟧Lake Water Protection Regulations” on Monday.' },
      { text: 'She won the ⟦“⟧Golden Reed Award” in May.' },
      { text: 'The town built a ⟦“⟧smart” bridge for its ⟦“⟧green” buses.' },
      { text: 'Farmers have found a ⟦"⟧new road" for their wheat.' },
      { text: 'The two ports will ⟦"⟧walk together" in trade.' },
      {
        text: 'The mayor said it is late. The town built a ⟦"⟧smart" bridge. The mayor said it is late. It is a ⟦"⟧green" bus.',
      },
      { text: 'The town built a ⟦"⟧very smart old" bridge.' },
    ],
    good: [
      'She wrote the novel "The Winter Plan" in a hut.', // a work
      'The town calls it "Operation Sunrise Plan" now.', // a term introduced
      'The sign said "Lade Reading Project Area" in red.', // words on a sign
      'He said the "plan for the winter" was late.', // words in small letters
      '"Rules Are Rules" he said.', // speech
      'The old bridge is called "the needle" by the town.', // a term introduced
      'The town read "River Song" at school.', // a title
      'The crew felt "afraid," and the pilot left.', // the comma shows speech
      'The crew was "more than afraid of the sea" that night.', // longer than a term
      "The town built a 'smart' bridge.", // single marks are a headline's or a house's
      'The talks were "very useful," she said.', // somebody's words: the sentence names the speaker
      'The talks were "very useful," according to the ministry.', // likewise
      'The town built a "smart" bridge of a "new" kind, the mayor said.', // somebody's words,
      'The town built a "smart" bridge, according to the mayor.', // likewise
      { text: 'The town built a "" bridge.', elsewhere: true }, // no word
      { text: '“The town built a "smart" bridge.” It is off.', elsewhere: true }, // within speech
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      for (const quotation of field.quotations.all) if (namesInstitution(field, quotation)) yield unquote(quotation)
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
          severity: 'info',
          certainty: 'possible',
          message: 'Quotation marks around ordinary words read as doubt. Delete them unless someone said these words.',
        }
      }
    }
  },
})

/** Reports the marks around a name, with a suggestion that deletes both. */
function unquote({ opener, closer }: Quotation): Finding {
  const marks = closer === null ? [opener] : [opener, closer]
  return {
    span: opener,
    message: 'English sets this name without quotation marks. Delete both.',
    related: marks.slice(1).map(span => ({ span, message: 'The other mark is here.' })),
    suggestions: [{ title: 'Delete both marks', safe: false, edits: marks.map(span => ({ span, text: '' })) }],
  }
}

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

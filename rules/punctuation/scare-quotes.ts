import type { Quotation } from '../../src/language/annotated-story.js'
import { namesInstitution } from '../../src/language/patterns/quotation-purposes.js'
import { findBarePhrases } from '../../src/language/patterns/quoted-phrases.js'
import { defineRule, type Finding } from '../../src/rule.js'

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
      'The mayor accused the firm of "dirty tricks" at the port.', // somebody's words: the verb is one of judgement
      'A study of gulls offers "weak support" for the ban.', // what a text says
      'He left with "a heavy heart" in May. "I have nowhere to sail to now," he told the crowd.', // his words follow
      'The eels belong to two species or "clades" of the lake.', // a term introduced
      'The inn serves "slow food" (a fashion from the south) and "late wine," a fashion from the north.', // terms and their explanations
      'The hut sells a "blorfel" that is good with tea.', // a word that no dictionary has
      'The wind survey used the "Holm Wind Survey Method" for years.', // a method, whatever the survey in it
      'The bank published its review "Lake Water Plan" in May.', // a text
      { text: 'The town built a "" bridge.', elsewhere: true }, // no word
      { text: '“The town built a "smart" bridge.” It is off.', elsewhere: true }, // within speech
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      for (const quotation of field.quotations.all) if (namesInstitution(field, quotation)) yield unquote(quotation)
      for (const { opener } of findBarePhrases(field))
        yield {
          span: opener,
          severity: 'info',
          certainty: 'possible',
          message: 'Quotation marks around ordinary words read as doubt. Delete them unless someone said these words.',
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

import { defineRule } from '../../src/rule.js'
import { isPreposition } from '../../src/language/word-classes.js'

export default defineRule({
  id: 'split-sentence',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  roles: ['body', 'caption', 'related'],
  summary: 'A full stop that cuts one sentence in two',
  why: `Engines translate clause by clause and close each clause as if it were a sentence. What follows goes on with a
    preposition in lower case, as no English sentence starts. Delete the stop.`,
  examples: {
    bad: [{ text: 'They met at the ceremony⟦.⟧ of an event.', fixed: 'They met at the ceremony of an event.' }],
    good: [
      'They met at the ceremony. In Seoul, shares fell.', // a sentence may start with a preposition
      'He paused ... of all things.', // an ellipsis
      'The U.S. in April raised tariffs.', // an abbreviation's own stop
      'Scores are on news.in every day.', // no space: a name, not a sentence
    ],
  },
  *check(story) {
    for (const { tokens } of story.fields) {
      for (const [index, stop] of tokens.entries()) {
        const next = tokens[index + 1]
        if (stop.text !== '.' || next === undefined || next.start === stop.end || !isPreposition(next.text)) continue
        yield {
          span: stop,
          message: `This stop cuts the sentence before “${next.text}”.`,
          suggestions: [{ title: 'Delete the stop', safe: true, edits: [{ span: stop, text: '' }] }],
        }
      }
    }
  },
})

import { defineRule } from '../../src/rule.js'

/** Words that open a sentence. Inside a sentence they have a capital only in titles and names. */
const openers: ReadonlySet<string> = new Set([
  'The',
  'He',
  'She',
  'They',
  'It',
  'This',
  'These',
  'But',
  'However',
  'According',
  'Meanwhile',
])

export default defineRule({
  id: 'missing-stop',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Two sentences with no mark between them: “in Seoul The minister said”',
  why: `A line break of the page took the place of the full stop, or the engine lost it. Add the full stop, and
    check whether words are missing too.`,
  examples: {
    bad: [
      {
        text: 'The talks were held in ⟦Skarne The⟧ minister said so on Monday.',
        message: 'There is no full stop before “The”. Add it, and check the source for lost words.',
      },
      { text: 'The talks ended on ⟦Friday They⟧ will go on in May.' },
      { text: 'The crew went ⟦home But⟧ the port stayed closed.' },
      { text: 'The road is closed until ⟦May According⟧ to the mayor it is not safe.' },
    ],
    good: [
      'The talks were held in Skarne. The minister said so on Monday.', // a stop
      'He read The Guardian and The New York Times, and heard The Who.', // names
      'The paper asked: The port, or the road?', // behind a colon
      'Her book, “The talks,” tells it.', // a title
      'He played in the film “It came from the sea” in May.', // a title in quotes
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const word of field.tokens) {
        if (!openers.has(word.text) || field.quotations.covers(word.start)) continue
        const [before, after] = [field.tokens[word.index - 1], field.tokens[word.index + 1]]
        if (before === undefined || after === undefined || before.kind !== 'word' || before.text.endsWith('.')) continue
        // Before a capital it is part of a name, before a mark a quoted word.
        if (field.text.slice(before.end, word.start) !== ' ' || after.kind !== 'word' || !/^\p{Ll}/u.test(after.text))
          continue
        // A name may consist of two such words: the band The The.
        if (before.text === word.text) continue
        yield {
          span: field.span(before.start, word.end),
          message: `There is no full stop before “${word.text}”. Add it, and check the source for lost words.`,
        }
      }
  },
})

import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'quote-punctuation-order',
  family: 'punctuation',
  mqm: 'Locale convention',
  severity: 'info',
  certainty: 'possible',
  roles: ['body', 'caption'],
  summary: 'A comma or full stop behind a closing quotation mark',
  why: `US wires set commas and full stops inside the closing mark, other languages outside, and engines keep the order of the
    source. Turn the two round; British copy may leave them.`,
  examples: {
    bad: [
      { text: 'The mayor called the bridge "a gift to all of us⟦".⟧' },
      { text: 'The bridge is “a gift to all of us⟦”,⟧ the mayor said.' },
      { text: "The bridge is ''a gift to all of us⟦'',⟧ the mayor said." },
      { text: 'It was "a long night for the crew⟦",⟧ and "a short day for the rest⟦".⟧' },
    ],
    good: [
      'The bridge is "a gift to all of us," the mayor said.', // inside, as AP has it
      'The bridge is "a gift to all of us"; the mayor paid.', // a semicolon stands outside
      'She sang "Who Are You?", her best song, in May.', // a title that has a mark of its own
      "The firm kept the name 'North Star', the mayor said.", // single marks follow the house
    ],
  },
  *check(story) {
    for (const field of story.fields)
      for (const { closer, double } of field.quotations.all) {
        if (closer === null || !double) continue
        const [last, mark] = [field.tokens[closer.index - 1], field.tokens[closer.index + 1]]
        if (mark?.start !== closer.end || !/^[.,]$/u.test(mark.text) || last?.kind === 'punctuation') continue
        const span = field.span(closer.start, mark.end)
        yield {
          span,
          message: `US copy sets this “${mark.text}” inside the quotation mark.`,
          suggestions: [{ title: 'Turn the two round', safe: false, edits: [{ span, text: mark.text + closer.text }] }],
        }
      }
  },
})

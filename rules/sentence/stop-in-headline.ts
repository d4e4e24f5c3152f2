import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'stop-in-headline',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'warning',
  certainty: 'certain',
  roles: ['headline', 'related'],
  summary: 'A headline that ends in a full stop',
  why: `Engines end what looks like a sentence with a stop; English headlines have none. Delete it.`,
  examples: {
    bad: [
      { text: 'Harbor talks open in Skarne⟦.⟧', fixed: 'Harbor talks open in Skarne' },
      { text: 'Minister: “We will share the quota”⟦.⟧', fixed: 'Minister: “We will share the quota”' },
      { text: 'Crews wait for quota as talks go on⟦.⟧', fixed: 'Crews wait for quota as talks go on' },
      { text: { related: 'Sailors write home from Kesh⟦.⟧' }, fixed: { related: 'Sailors write home from Kesh' } },
    ],
    good: [
      'Harbor talks open in Skarne', // no stop
      'Lundmark buys boats from U.S.', // an abbreviation's own
      'And then the river rose ...', // an ellipsis
      'Will the harbor open?', // a question
      { headline: 'Talks open', body: 'They went on.' }, // a sentence of the body
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const stop = field.tokens.at(-1)
      const before = field.tokens.at(-2)
      if (stop?.text !== '.' || before === undefined || /^\p{Lu}$/u.test(before.text)) continue
      // Two sentences are no headline, but a summary set as one.
      if (field.sentences.length > 1) continue
      yield { span: stop, message: 'A headline has no full stop.', suggestions: [{ title: 'Delete the stop', safe: true, edits: [{ span: stop, text: '' }] }] }
    }
  },
})

import { findWordingPairs } from '../../src/language/patterns/wording-choices.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'llm-chatter',
  family: 'structure',
  mqm: 'Accuracy/Addition',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'headline', 'caption', 'related', 'editors-note'],
  summary: 'Words of a language model to its user, left in the copy',
  why: `A chat model introduces its translation, explains its choices or refuses. None of that is in the source.
    Delete it. After a refusal, have the passage translated again.`,
  examples: {
    bad: [
      {
        text: '⟦Here is the English translation of the article:⟧',
        message: 'These words come from whoever translated the text, not from the story. Delete them.',
      },
      { text: '⟦Sure, here’s the translated text.⟧ The harbor at Skarne reopened on Monday.' },
      { text: 'The harbor at Skarne reopened on Monday. ⟦Note: I translated the name of the ship literally.⟧' },
      { text: '⟦As an AI language model, I cannot confirm these figures.⟧' },
      { text: '⟦I’m an AI assistant and cannot confirm these figures.⟧' },
      { text: '⟦Let me know if you’d like a shorter version.⟧' },
      { text: '⟦I’m sorry, but I can’t help with translating this passage.⟧' },
      { text: 'Boats left at noon. ⟦Let me know if you would like a shorter version.⟧' },
      { text: '⟦Of course! Below you will find the translated text.⟧' },
      { text: '⟦Sure! Here is a fluent English version of the report.⟧\n\nBoats left at noon.' },
      { text: 'Boats left at noon. ⟦(Note: “quay” may also be rendered as “wharf”.)⟧ The crews were glad.' },
      { text: 'Boats left at noon. ⟦[Translator’s note: the name of the ship means “gull”.]⟧ The crews were glad.' },
      { text: 'Boats left at noon. ⟦(Alternatively: at midday)⟧ The crews were glad.' },
      { text: 'Boats left at noon.\n\n⟦I have kept the dry tone of the original.⟧ ⟦Would you like me to shorten it?⟧' },
      { text: 'Boats left at noon.\n\n⟦Note: I have kept the names of the ports in their original form.⟧' },
      { text: 'Boats left at noon.\n\n⟦I left all names of boats untranslated.⟧' },
      { text: 'Boats left at noon.\n\n⟦This translation preserves the tone of the original.⟧' },
      { text: 'The team drilled a core ⟦(lit. “carrot”)⟧ from the ice.' },
      {
        text: 'The ministers ⟦began/started⟧ the talks in the ⟦oldest/most ancient⟧ hall of the town.',
        message: [
          '“began/started” are two wordings of one thing. Choose one.',
          '“oldest/most ancient” are two wordings of one thing. Choose one.',
        ],
      },
    ],
    good: [
      'The tool wrote: “As an AI language model, I cannot vote.”', // a story about such tools
      '“I am sorry that nobody can translate the poem,” she said.', // speech
      'Her note said I am sorry for the translation, and please let me know if you need a boat.', // inside a sentence
      'Here is the list of ports that the storm closed.', // no translation
      'Here is the English translation of the statement by the ministry in Skarne.', // a document that is news
      'Of course the boats left at noon. I kept my tone low, the mayor said.', // a story in the first person
      'The novel is out. This translation keeps the tone of the original.\n\nIt has won prizes.\n\nIt costs $20.', // a review
      'Crews may leave at noon (or at one) and note (in red) the time.', // brackets in a sentence
      'As an AI company, Norvane employs 300 people in Kesh.', // a firm, not the model
      'The dish, paella (lit. ‘pan’), is old. The married/unmarried crews and the singer/songwriter met.', // a gloss, pairs
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { start, end } of findWordingPairs(field))
        if (!field.quotations.covers(start))
          yield {
            span: field.span(start, end),
            severity: 'warning',
            certainty: 'likely',
            message: `“${field.text.slice(start, end)}” are two wordings of one thing. Choose one.`,
          }
      for (const { kind, start, end } of field.blocks)
        if (kind === 'maker-note' && !field.quotations.covers(start))
          yield {
            span: field.span(start, end),
            message: 'These words come from whoever translated the text, not from the story. Delete them.',
          }
    }
  },
})

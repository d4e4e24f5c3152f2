import { defineRule } from '../../src/rule.js'

const assent = '(?:(?:Sure|Certainly|Of course)[,!.] )?'
const modelNote = "(?:Note: |Translator['’]s note: |\\()?"

/** Openings in which a language model speaks of its own work; no reporter writes them. */
const chatter = [
  new RegExp(`^${assent}[Hh]ere(?:['’]s| is) (?:the|your|my|a|an) (?:\\p{L}+ ){0,3}translat(?:ion|ed)\\b`, 'u'),
  /^(?:As|I am|I['’]m) an AI (?:language )?(?:model|assistant)\b/u,
  new RegExp(`^${modelNote}I(?: have|['’]ve)? (?:translated|rendered) (?:the|this|it)\\b`, 'u'),
  /^I(?:['’]m| am) (?:sorry|unable)\b.{0,60}\btranslat(?:e|ion|ing)\b/u,
  /^(?:Please )?let me know if you(?:['’]d| would|) (?:like|need|want)\b/iu,
]

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
        message: 'These words come from a language model, not from the story. Delete them.',
      },
      { text: '⟦Sure, here’s the translated text.⟧ The harbor at Skarne reopened on Monday.' },
      { text: 'The harbor at Skarne reopened on Monday. ⟦Note: I translated the name of the ship literally.⟧' },
      { text: '⟦As an AI language model, I cannot confirm these figures.⟧' },
      { text: '⟦I’m an AI assistant and cannot confirm these figures.⟧' },
      { text: '⟦Let me know if you’d like a shorter version.⟧' },
      { text: '⟦I’m sorry, but I can’t help with translating this passage.⟧' },
      { text: 'Boats left at noon. ⟦Let me know if you would like a shorter version.⟧' },
    ],
    good: [
      'The tool wrote: “As an AI language model, I cannot vote.”', // a story about such tools
      '“I am sorry that nobody can translate the poem,” she said.', // speech
      'Her note said I am sorry for the translation, and please let me know if you need a boat.', // inside a sentence
      'Here is the list of ports that the storm closed.', // no translation
      'As an AI company, Norvane employs 300 people in Kesh.', // a firm, not the model
    ],
  },
  *check(story) {
    for (const field of story.fields)
      for (const { start, end } of field.sentences)
        if (!field.quotations.covers(start) && chatter.some(sign => sign.test(field.text.slice(start, end))))
          yield {
            span: field.span(start, end),
            message: 'These words come from a language model, not from the story. Delete them.',
          }
  },
})

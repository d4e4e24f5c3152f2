import { introducers } from '../../src/language/lexicon/introducers.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'scare-quotes',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'info',
  certainty: 'possible',
  roles: ['body', 'caption'],
  summary: 'Quotation marks round one to three ordinary words',
  why: `Chinese copy sets figures of speech and policy terms in quotation marks, and engines carry the marks over; in English
    they read as doubt or irony. Delete them unless somebody said the words.`,
  examples: {
    bad: [
      { text: 'The port is ⟦"going out"⟧ to the world with its ships.' },
      { text: 'The town built a ⟦“smart”⟧ bridge for its ⟦“green”⟧ buses.' },
      { text: 'Farmers have found a ⟦"new road"⟧ for their wheat.' },
      { text: 'The two ports will ⟦"walk together"⟧ in trade.' },
    ],
    good: [
      'The old bridge is called "the needle" by the town.', // a term introduced
      'The town read "River Song" at school.', // a title
      'The crew felt "afraid," the pilot said.', // the comma shows speech
      'The crew was "more than afraid of the sea" that night.', // longer than a term
      "The town built a 'smart' bridge.", // single marks are a headline's or a house's
    ],
  },
  *check(story) {
    for (const field of story.fields)
      for (const { opener, closer, start, end, double, depth } of field.quotations.all) {
        if (closer === null || !double || depth > 0) continue
        const inside = field.tokens.slice(opener.index + 1, Math.min(closer.index, opener.index + 5))
        if (inside.length === 0 || inside.length > 3 || !inside.every(({ text }) => /^\p{Ll}/u.test(text))) continue
        if (field.tokens.slice(Math.max(0, opener.index - 2), opener.index).some(({ text }) => introducers.has(text.toLowerCase()))) continue
        yield { span: field.span(start, end), message: 'Quotation marks round ordinary words read as doubt; delete them unless somebody said the words.' }
      }
  },
})

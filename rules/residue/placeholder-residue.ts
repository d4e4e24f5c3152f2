import { joinPatterns } from '../../src/story/pattern.js'
import { isEngineSign } from '../../src/language/layers/tokens.js'
import { defineRule } from '../../src/rule.js'

const tag = /<(?:NAME|PER|LOC|ORG|NUM|DATE|URL|PERSON|LOCATION|NUMBER|UNK)_?\d{0,3}>/u
const label = /\[(?:MASK|UNK|PAD|CLS|SEP|NUM|NAME|URL)\]/u
const pieceMark = /⁇+|▁+|(?<=\p{L})@@(?= |\p{L})/u
const templateSlot = /\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}|\{\d\}/u
const formatSlot = /%(?:\d\$)?[sd](?![\p{L}\d])|%\([a-z_]{1,30}\)[sd]/u
const shield = /\b__[A-Z]{2,12}(?:_?\d{1,3})?__/u
/** Signs of tokenizers and templates in place of words. An engine's own signs in angle brackets are tokens. */
const placeholder = joinPatterns([tag, label, pieceMark, templateSlot, formatSlot, shield], 'gu')

export default defineRule({
  id: 'placeholder-residue',
  family: 'residue',
  mqm: 'Non-translation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'dateline', 'credit', 'related', 'editors-note', 'slug'],
  summary: 'A placeholder of an engine or a template in place of words',
  why: `Engines write a sign for a word that they do not know, tokenizers mark parts of words, and templates
    protect names and numbers from the engine. Look at the source and put the word back.`,
  examples: {
    bad: [
      {
        text: 'Inflation will fall to ⟦<unk>⟧ percent this year.',
        message: '“<unk>” is a placeholder. Put the word back.',
      },
      { text: 'Analysts polled by ⟦{{agency}}⟧ had expected it.' },
      { text: 'The mayor of ⟦⁇⟧ said so on Monday.' },
      { text: 'The fund pays ⟦__NUM__⟧ crowns to every house⟦@@⟧ hold.' },
      { text: 'The mayor of ⟦[MASK]⟧ said so on Monday.' },
      { text: 'There were ⟦%d⟧ people in the hall, ⟦%s⟧ said.' },
      { text: '⟦▁⟧The mayor⟦▁⟧said so on Monday.' },
      { text: '⟦<NAME>⟧ met ⟦<PER_12>⟧ of ⟦⁇⁇⟧ with⟦▁▁⟧house⟦@@⟧hold goods.' },
      { text: 'Polled by ⟦${agency}⟧, ⟦{0}⟧ of ⟦%1$s⟧ said ⟦%(name)s⟧ paid ⟦__NUM12__⟧ crowns.' },
    ],
    good: [
      'Follow @HarborNews and #HarborTalks, or write to talks@example.com.', // handles, hashtags, e-mail
      'Shares rose 5% so far, and 20%, dealers said.', // percentages
      'The set {1, 2} and the list [sic] stand in the text.', // brackets with other things in them
      'What did he say?? Nobody knows.', // two question marks are no sign of an engine
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const token of field.tokens)
        if (isEngineSign(token)) yield { span: token, message: `“${token.text}” is a placeholder. Put the word back.` }
      for (const { index, 0: found } of field.text.matchAll(placeholder))
        yield {
          span: field.span(index, index + found.length),
          message: `“${found}” is a placeholder. Put the word back.`,
        }
    }
  },
})

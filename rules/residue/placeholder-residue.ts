import { defineRule } from '../../src/rule.js'

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
      { text: 'The mayor met ⟦NAME_2⟧ in ⟦[[CITY_1]]⟧, and ⟦{count}⟧ people came.⟦<|endoftext|>⟧' },
      {
        text: 'The pool was shut in 2017 ⟦[de verificat]⟧, and its cost is 30 crowns ⟦[TODO: source]⟧ or 40 ⟦[à vérifier]⟧.',
      },
      { text: 'The mayor ⟦-LRB-⟧ Lena Roe ⟦-RRB-⟧ was un ⟦##⟧like ⟦##⟧ly to go.' },
      {
        text: 'The seller, ⟦%COMPANY_NAME%⟧, paid ⟦$AMOUNT$⟧ to ⟦<<CLIENT>>⟧, a firm of the ⟦[University name]⟧ in Kesh.',
      },
      { text: 'The stone measured ⟦NaN⟧ centimeters, and ⟦undefined⟧ people saw Mr. ⟦XXXX⟧ in ⟦[INSERT PLACE]⟧.' },
    ],
    good: [
      'Follow @HarborNews and #HarborTalks, or write to talks@example.com.', // handles, hashtags, e-mail
      'Shares rose 5% so far, and 20%, dealers said.', // percentages
      'The set {1, 2} and the list [sic] stand in the text. He said it [in May] and [then] left.', // brackets with other things in them
      'The file IMG_2034.jpg, the word {sic} and the ##MeToo march were named.', // a file, an aside, a hashtag
      '“[The mayor] was [expletive] late,” he said. “Her [first name] is [name withheld] here.” Null Island is in the sea.', // an editor’s words
      'What did he say?? Nobody knows.', // two question marks are no sign of an engine
      { text: 'The crews met <b>twice</b> in Orden.', elsewhere: true }, // markup is another rule's
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const piece of field.residue.all)
        if (piece.kind === 'placeholder')
          yield {
            span: piece,
            message: `“${field.text.slice(piece.start, piece.end)}” is a placeholder. Put the word back.`,
          }
  },
})

import { findSentenceCuts } from '../../src/language/patterns/cut-sentences.js'
import { findTornClauses } from '../../src/language/patterns/torn-clauses.js'
import { findTornObjects } from '../../src/language/patterns/torn-objects.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'split-sentence',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'related'],
  summary: 'A full stop that cuts one sentence in two',
  why: `Engines translate clause by clause and end each clause with a full stop. The next words begin in lower
    case, which no English sentence does. Delete the full stop, or find the words that are missing after it.`,
  examples: {
    bad: [
      {
        text: 'The talks went on⟦.⟧ at the palace until noon.',
        fixed: 'The talks went on at the palace until noon.',
        message: 'This full stop cuts the sentence before “at”. Delete it.',
      },
      { text: 'They met at the ceremony⟦.⟧ of an event.', fixed: 'They met at the ceremony of an event.' },
      {
        text: 'The ministry closed the road⟦.⟧ and opened a bridge.',
        fixed: 'The ministry closed the road and opened a bridge.',
      },
      { text: 'He praised the crews on the anniversary⟦.⟧ ceremony for the boats, and left.' },
      { text: 'The river “rose in the night⟦.⟧” of the flood.', fixed: 'The river “rose in the night” of the flood.' },
      { text: 'The two sides will meet again⟦.⟧ reported the news agency on Monday.' },
      { text: 'The talks went on ⟦.⟧ at the palace until noon.', fixed: 'The talks went on at the palace until noon.' },
      { text: 'Sales rose by 8.4%⟦.⟧ percent in May, and the firm paid $5⟦.⟧ million.' },
      { text: 'She won the No. 1⟦.⟧ prize in 2019⟦.⟧ of all years.' },
      { text: 'The crews of Skarne left. He saw Skarne⟦.⟧ and its port.' }, // a name that stands alone elsewhere
      {
        text: 'Rents are the highest ⟦since. March⟧ 2021.',
        message: 'This full stop cuts a phrase in two. Delete it.',
      },
      { text: 'The road will be closed ⟦until. Friday⟧ morning.' },
      {
        text: 'Although the port was ⟦closed. The⟧ crews went out at dawn.',
        message: 'This sentence is only a subordinate clause. Join it to its main clause with a comma.',
      },
      { text: 'He spoke. “If the snow ⟦stays. We⟧ will close the pass,” he said.' },
      {
        text: 'The uncle, who lived in the north of the ⟦town. He⟧ paid the rent.',
        message: 'This sentence has a subject and no verb of its own. Join it to the next one.',
      },
      { text: 'The factory which was built in ⟦1970. Will⟧ be closed next year.' },
      { text: 'The ⟦minister. Said⟧ that the road would open.' },
      { text: 'Speaking to reporters on ⟦Friday. The⟧ minister said the road was safe.' },
      { text: 'Despite the rain on ⟦Friday. The⟧ match went on.' },
      { text: 'After arriving in the ⟦town. The⟧ crews set up tents.' },
      { text: 'Both were arrested. Both ⟦deny. Any⟧ part in the theft. The plant ⟦is. The⟧ largest of all.' },
      {
        text: 'He said he swam to the ⟦house. With⟧ a rope tied to a boat.',
        message: 'This phrase belongs to the sentence before it. Join the two.',
      },
      {
        text: 'The port hired nine ⟦crews. Who⟧ are often at sea at night.',
        message: 'This clause belongs to the sentence before it. Join them with a comma.',
      },
      { text: 'The crew of⟦.⟧ the boat went home.' },
    ],
    good: [
      'It is the road he came from. March was cold. That is what it is made of. Norway has none.', // an object before
      'If the snow stays, the ferry waits. It is late. When he slept the thieves came. They took the clock.', // main clauses
      'It is what it is. The port is shut. He did as they found. A boat sank. With him it was late.', // whole clauses; a verb
      'The port hired nine crews. Who was paid is unclear. It asks for names. Who are the best?', // a subject, a question
      'The crew left. By noon most boats docked at Orden. It rained. With the storm ships stayed in port.', // verbs
      'If only he had known. The ferry left.', // a wish
      'The minister left. Will the road open? A win for Kesh. Was it the last?', // questions
      'Speaking to reporters is part of the job. The minister knows.', // a subject
      'Getting the press to talk of her is it. Enough said.', // no main clause follows
      'Although we should not thank him for this. It was his plan.', // an opinion
      'He thanked the uncle, who lived in the north. He paid the rent.', // the subject has a verb
      'The uncle, who lived in the north, paid the rent. He left.', // likewise
      'They met at the ceremony. In Seoul, shares fell.', // a sentence may start with a preposition
      'He paused ... of all things.', // an ellipsis
      'The U.S. in April raised tariffs, and Harbor Inc. of Orden paid.', // an abbreviation's own stop
      'Scores are on news.in every day.', // no space: a name, not a sentence
      'She has a phone. iPhones are sold out, and eBay has none.', // names that begin small
      'The coach left. van der Berg will follow him.', // a particle of a name
      'There are two points: 1. of rights, 2. of duties.', // an enumeration
      'The firm paid approx. two crowns a share.', // a shortened word
      '“Let the fans come out.” said the coach.', // the stop should be a comma, but nothing is cut
      'It was the end of the fair. reuter', // a wire's sign-off
      'The plan has two points: a) a road for the port. b) a bridge.', // letters of a list
      'The plan has two points.\n\na road for the port and a bridge', // another paragraph
      'Prices rose 3 pct. in May, and the dept. of trade said why.', // a unit's stop, a shortened word's
      'The office is open Mon. to Fri. from 9 a.m.', // shortened days
      'Signs read “Stop the war.” and “We want peace.”', // sentences quoted in a row
      'Profit was est. at $1 on rev. of $2 bn, and the asst. coach teaches voc. ed. at night.', // words cut short
      'He read Proc. of the Soc. of Harb. and left.', // words cut short, in no list
      'Sales fell in May. adidas cut jobs. thyssenkrupp rose. e-cigarettes are banned.', // names and words that open low
      'One wrote: “cant believe it. this is bad. so bad.” Another wrote: just stop. leave it.', // messages
      'The rules are 1. of rights 2. of duties. See Fig. 2. of the book, and Section 5. of the law.', // points, headings
      'The points are a. of rights b. of duties.', // letters of a list
      'The tide went out.\nand with it the town.\nthe bells rang.', // verse
      'Type foo.x. in `run. at` and go.', // code
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const { before, next, kind } of findTornClauses(field))
        yield { span: field.span(before.start, next.end), message: torn[kind], ...(kind === 'object' ? {} : likely) }
      for (const { before, next, kind } of findTornObjects(field))
        yield { span: field.span(before.start, next.end), message: torn[kind], ...likely }
      for (const { start, stop, next, isSure } of findSentenceCuts(field))
        yield {
          span: stop,
          message: `This full stop cuts the sentence before “${next.text}”. Delete it.`,
          suggestions: [
            { title: 'Delete the stop', safe: isSure, edits: [{ span: field.span(start, stop.end), text: '' }] },
          ],
        }
    }
  },
})

const likely = { severity: 'warning', certainty: 'likely' } as const

/** Messages for a stop between two sentences that are one. */
const torn = {
  phrase: 'This phrase belongs to the sentence before it. Join the two.',
  object: 'This full stop cuts a phrase in two. Delete it.',
  condition: 'This sentence is only a subordinate clause. Join it to its main clause with a comma.',
  clause: 'This clause belongs to the sentence before it. Join them with a comma.',
  relative: 'This sentence has a subject and no verb of its own. Join it to the next one.',
}

import {
  findInvertedPassives,
  findOpeningCleft,
  findOpeningVerb,
  hasSubjectBehind,
} from '../../src/language/patterns/opening-verbs.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'verb-first',
  family: 'sentence',
  mqm: 'Style/Bad sentence structure',
  severity: 'warning',
  certainty: 'likely',
  since: '0.2.0',
  roles: ['body'],
  summary: 'A statement that begins with its verb: “Will be trained the workers of the port.”',
  why: `Many languages put the verb first, or leave the subject out. The engine keeps that order. Put the subject
    before the verb, or write who acts.`,
  examples: {
    bad: [
      {
        text: 'The port is open. ⟦Will be trained⟧ the workers of the port.',
        message: 'This sentence begins with its verb. Put the subject first.',
      },
      { text: 'The port is open. ⟦Is asking⟧ the prosecution for ten years in prison.' },
      { text: 'The port is open. ⟦Were arrested⟧ three men of the island.' },
      { text: 'The port is open. ⟦Has been closed⟧ since May the road to the port.' },
      { text: 'The port is open. ⟦Is asking⟧ the crew for years.' },
      { text: 'It was late. ⟦Was she who⟧ called the crew. ⟦Was the cook who⟧ opened the door.' },
      {
        text: 'They lost after ⟦was sent off⟧ the captain of the team.',
        message: 'This verb stands before its subject. Put the subject first.',
      },
      { text: 'The port is open. ⟦Are shown⟧ the old lamps of the port in May.' },
    ],
    good: [
      'The port is open. Will the workers be trained? Is it late?', // questions
      'Were it not for the crews, the port would be empty. Had they known, they would have come.', // conditions
      'Will Smith left for Kesh, and May Do came back.', // names
      '“Will be missed,” the card said. He wrote: “Is working late tonight.”', // speech
      'Being late is a habit. Having been closed in May, the road is open.', // participles
      'The minister said the U.S. Was trying to reopen the port of Kesh.', // a capital after an abbreviation
      'Was it she who called? The day after was spent the same way, and what came before was called the feud.', // a question; adverbs
      'Is coming home late a habit? Nobody knows.', // a question
      'The port is open. Is closed the road.', // short
      'The port is open. Was brown the old roof of the port. Was soldier number three of the old guard.', // no participles
      'The port is open. Will remain closed the road to the port.', // a verb between
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const sentence of field.sentences) {
        const who = findOpeningCleft(field, sentence)
        if (who !== undefined) yield { span: field.span(sentence.start, who.end), message: opens }
        for (const { first, last } of findInvertedPassives(sentence))
          if (!field.quotations.covers(first.start))
            yield {
              span: field.span(first.start, last.end),
              message: 'This verb stands before its subject. Put the subject first.',
            }
        const last = findOpeningVerb(field, sentence)
        if (last !== undefined && hasSubjectBehind(sentence, last))
          yield {
            span: field.span(sentence.start, last.end),
            message: opens,
          }
      }
  },
})

const opens = 'This sentence begins with its verb. Put the subject first.'

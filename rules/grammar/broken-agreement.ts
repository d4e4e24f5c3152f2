import { findCountedSingulars } from '../../src/language/patterns/counted-singulars.js'
import { findDisagreement, findPluralGroup, mayDisagree } from '../../src/language/patterns/disagreements.js'
import { findRelativeClashes } from '../../src/language/patterns/relative-clauses.js'
import { perWord, sentencesWith, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

const opensRelative = perWord(word => /^(?:who|which|that)$/u.test(word))

export default defineRule({
  id: 'broken-agreement',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'A subject and a verb of different number: “he have”, “they was”, “the police has”',
  why: `Verbs in Chinese, Japanese and Korean have no number, and engines guess it. Make the verb agree with its
    subject.`,
  options: {
    collectives: {
      values: ['either', 'singular'],
      means: 'whether a group noun may have a plural verb, as in “the government are”',
    },
  },
  examples: {
    bad: [
      { text: 'On Monday ⟦he have⟧ left for the north.', message: '“he” does not agree with “have”. Change the verb.' },
      { text: 'The crews were glad, as ⟦they was⟧ home again.' },
      { text: '⟦The police has⟧ closed the road.' },
      { text: 'The mayor said ⟦it are⟧ late.' },
      { text: 'On Friday 300 ⟦guests was⟧ led home, and the mayor was glad.' },
      { text: 'The young ⟦teachers does⟧ not know that many ⟦residents has⟧ left.' },
      {
        text: '⟦Nine ferry were⟧ late.',
        message: '“ferry” is singular after a number or a word for many. Use its plural.',
      },
      { text: 'The mayor said that ⟦all crane are⟧ in use, and the ⟦guests has⟧ left.' },
      {
        text: '⟦The government are⟧ ready, the mayor said.',
        options: { collectives: 'singular' },
        message: 'House style takes “government” as singular. Use a singular verb.',
      },
      { text: 'On Monday ⟦the committee have⟧ met twice.', options: { collectives: 'singular' } },
      {
        text: 'The mayor said ⟦the city council were⟧ late, but ⟦the board do⟧ care.',
        options: { collectives: 'singular' },
      },
      { text: 'They cut ⟦27 tooth⟧ into slices, and the index fell ⟦7.82 point⟧ on Friday.' },
      { text: 'The storm closed ⟦three bridge⟧ in the town and left damage in ⟦40 house⟧.' },
      { text: 'It is a journey ⟦that take⟧ up a day, and she met a long-haired clerk ⟦who have⟧ a boat.' },
      { text: 'The mayor is in. It is late, ⟦they was⟧ here. ⟦We is⟧ late. The old ⟦boats was⟧ here.' },
      {
        text: 'The port is open\n\n⟦The council have⟧ left. He asked that ⟦the council are⟧ heard.',
        options: { collectives: 'singular' },
      },
    ],
    good: [
      'The engine has 700 horsepower. The river carried 50,000 cub. m of mud.', // no plural; an abbreviation
      'He sold a 27 tooth gear for two fish, met at 12 noon, rose to 9 mln from 8 mln and dug 10 feet into the hill.', // a modifier; nouns with one form
      'The route to Channel 4 news in Kesh takes 3 percent of 2024 power.', // no number of things
      'It is a sign that trade is back. Players of a team that play in May met a man who had left.', // a noun before; the players
      'It was a blow that cost the mayor a vote, and a club that put a boat to sea.', // the past
      'Had he have left, nobody would know; they insist he have a boat.', // subjunctives
      'He and she have left, and neither of them was late.', // two subjects
      'The police have closed the road. The police station has a door.', // plural; another noun
      'What they do is right, and all you have is here.', // the verb belongs to another subject
      'The land surrounding it are islands, and the terms used in it are old.', // the pronoun is an object
      'Does he have a boat? Did it do well?', // behind a helping verb
      '“They was late,” the boy said.', // speech
      'The government are ready, the mayor said.', // British copy
      'One of the guests was late, and the number of residents is small.', // another noun is the subject
      'Two weeks is a long time, 40 dollars was enough, and the works has closed.', // measures; a plural that is one
      'Most of the staff are home, all crew are safe, and 20 fish were sold.', // nouns with one form
      'Among the guests was the mayor, and helping residents is his job.', // behind the verb; an activity
      'In 2019 demand were it not for the port would have been low, and the Channel 4 crew were there.', // no number of things
      {
        text: 'Ministers in the government are ready, and so is the government.',
        options: { collectives: 'singular' },
      }, // another subject
      {
        text: 'He asked that the committee have a vote and that the army do its part.',
        options: { collectives: 'singular' },
      }, // subjunctives
      {
        text: 'The mayor and the council are ready, as are both the union and the party.',
        options: { collectives: 'singular' },
      }, // two subjects
      'In the port police was late, and it were so.', // without an article; a subjunctive
      'They does it, the crews say. He do it. It were so.', // dialect
    ],
  },
  *check({ fields }, { collectives }) {
    for (const field of fields) {
      for (const sentence of field.sentences)
        for (const { first, noun } of findCountedSingulars(field, sentence))
          yield {
            span: field.span(first.start, noun.end),
            message: `“${noun.text}” is singular after a number or a word for many. Use its plural.`,
          }
      for (const sentence of sentencesWith(field, opensRelative))
        for (const { start, end, noun, verb } of findRelativeClashes(sentence))
          if (!field.quotations.covers(start))
            yield { span: field.span(start, end), message: `“${noun}” does not agree with “${verb}”. Change the verb.` }
      for (const sentence of sentencesWith(field, mayDisagree))
        for (const verb of where(sentence.tokens, mayDisagree)) {
          if (field.quotations.covers(verb.start)) continue
          const group = collectives === 'singular' ? findPluralGroup(field.tokens, verb) : null
          if (group !== null) {
            yield {
              span: field.span(group.start, verb.end),
              message: `House style takes “${field.tokens[verb.index - 1]?.text ?? ''}” as singular. Use a singular verb.`,
              houseStyle: true,
            }
            continue
          }
          const found = findDisagreement(sentence, field.tokens, verb)
          if (found !== null) yield { span: field.span(found.start, verb.end), message: found.message }
        }
    }
  },
})

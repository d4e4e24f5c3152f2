import { findMarkRuns } from '../../src/language/patterns/mark-runs.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'doubled-punctuation',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'Two marks where one belongs: “,,”, “..”, “,.”, “;.”',
  why: `The engine keeps the mark of the source and adds the English one, often on both sides of a closing
    quotation mark. Keep the mark that the sentence needs.`,
  examples: {
    bad: [
      { text: 'It is late, the mayor wrote⟦. .⟧ The road is shut.' },
      {
        text: 'The road is closed⟦..⟧ Ferries still sail.',
        fixed: 'The road is closed. Ferries still sail.',
        message: '“..” has one mark too many. Keep the one that the sentence needs.',
      },
      { text: 'Fuel closed at $84⟦..⟧37 a barrel.' },
      { text: 'The pier opens at 7 p.m⟦..⟧ Tickets are free.', fixed: 'The pier opens at 7 p.m. Tickets are free.' },
      { text: '“It is ‘the old pier⟦.’.⟧” She left.' },
      { text: 'The road⟦,,⟧ which leads north, is closed.', fixed: 'The road, which leads north, is closed.' },
      { text: 'The road is closed⟦,.⟧ Ferries still sail.' },
      { text: 'She paused⟦..⟧ and left the room.' },
      { text: 'Is the road closed⟦?.⟧ Nobody could say.' },
      {
        text: '“The road is closed⟦.”,⟧ said the mayor. “Stay at home.”',
        message: '“.”,” has one mark too many. Keep the one that the sentence needs.',
      },
      {
        text: 'The road⟦,,,,,,,,,⟧ which leads north, is closed.',
        fixed: 'The road, which leads north, is closed.',
        message: '“,,,,,,…” has one mark too many. Keep the one that the sentence needs.',
      },
      { text: 'The road⟦,,⟧which leads north, is closed.', fixed: 'The road, which leads north, is closed.' },
      { text: 'The road is closed⟦.,⟧ and the ferry waits.' },
      { text: 'Lundmark stays. The envoys of Zellig left Lundmark⟦.,⟧ and went home.' },
      { text: 'The road is closed⟦,.,.,⟧ and the ferry waits.' },
      { text: 'Swimmers must leave by noon⟦; ;⟧ and wear a cap.' },
    ],
    good: [
      'It is open until 9 p.m. They live in the U.S... and dream of home.', // the stop of an abbreviation, an ellipsis
      'The police held Darin B., a baker of 39 years, on Monday.', // a name cut to its letter
      'He works for Harbor Inc., a shipping firm in the U.S., and for others.', // an abbreviation's own stop
      'The pole, at 6 ft., fell, and he had 12 pts., 8 rebs. and 5 asts.', // units and words cut short
      'He read Yahoo!, then saw “Oklahoma!,” and played on Jeopardy!, the show.', // names that end so
      'The page reads Home :: World, and the code reads std::vector.', // marks that part, marks of a program
      'She paused ... and then .... She left.', // ellipses
      '“What?!” he said. “You did what!?”', // in speech
      '“Is it closed?” she asked. “Yes!”, he said.', // a question mark before the quote, in British copy
      'The mayor said: “Closed.” Then he left.', // one stop
      'She lives at 12 Pike Av., Kesh, and was born in Orden, Kans., in 1950.', // a street, a state
      'It is in Proc. Harb. Phys., Vol. 12, and the 79th Cong., 2d sess., read it.', // a journal, a parliament
      'Some tools are banned, e.g., a saw. I.e., nobody cuts wood. He is Ann, a.k.a., the Hawk.', // initials in lower case
      'He has a B.Sc., an LL.B., and 3 yrs., or 12 mos., of work in Herts., on a rev. of 2 bn., he says.', // degrees, counties
      'The firm aHa!, which sells posters, rose. Her play Huge!: A Comedy opened. After 10.e5!, White won.', // names, chess
      'The file is in ../notes, and the range is 1..10 or a..b.', // a path, a range
      'BANK.................Savings...Notes..\nLade Savings.........2.25......1.75..', // leader dots
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const { start, end, repeated } of findMarkRuns(field)) {
        const span = field.span(start, end)
        yield {
          span,
          message: `“${shorten(field.text.slice(start, end))}” has one mark too many. Keep the one that the sentence needs.`,
          suggestions:
            repeated === null ? [] : [{ title: 'Keep one mark', safe: true, edits: [{ span, text: repeated }] }],
        }
      }
  },
})

/** Longer runs of marks are cut in the message. */
const longest = 6

const shorten = (marks: string): string => (marks.length > longest ? `${marks.slice(0, longest)}…` : marks)

import { findContradictions, findOddTolls } from '../../src/language/patterns/contradictions.js'
import { findOtherCounts, findSlips } from '../../src/language/patterns/other-numbers.js'
import { defineRule, type Finding } from '../../src/rule.js'
import type { Span } from '../../src/story/story.js'

export default defineRule({
  id: 'number-mismatch',
  family: 'consistency',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['headline', 'caption', 'body'],
  summary: 'A headline or caption with another number than the story',
  why: `Headline, caption and body are translated separately, and engines often get numbers wrong: 万 is ten
    thousand, and a digit is easily lost. Check the number against the source.`,
  examples: {
    bad: [
      {
        text: {
          headline: '⟦Twelve miners⟧ freed from shaft',
          body: 'Rescuers freed 13 miners from a shaft on Monday.',
        },
        message: 'The story also says “13 miners”. Check which number is right.',
      },
      { text: { headline: 'Storm sinks ⟦4 fishing boats⟧', body: 'A storm sank 40 boats off the coast on Monday.' } },
      {
        text: { headline: 'Storm frees ⟦four seals⟧', body: 'A storm freed seven seals on Monday.' },
        message: 'The story says “seven seals”. Check which number is right.',
      },
      { text: { headline: 'Power back in ⟦84,000 homes⟧', body: 'About 48,000 homes were connected on Monday.' } },
      { text: { headline: 'Cut frees ⟦$104 billion⟧', body: 'The cut releases about $140 billion for loans.' } },
      {
        text: {
          body: 'In all 640 families have planted trees. Some ⟦460 families⟧ take part. The 640 families earned more.',
        },
        message: 'The story also says “640 families”. Check which number is right.',
      },
      {
        text: {
          headline: 'Kesh lends ⟦300 million euros⟧',
          body: 'Kesh lent 200 million euros.',
        },
      },
      { text: { headline: '⟦11th-inning⟧ homer lifts Gulls', body: 'A homer in the 12th inning lifted the Gulls.' } },
      {
        text: { body: 'Police freed seven hostages on Monday.', caption: 'The bus in which ⟦six hostages⟧ were held.' },
      },
      {
        text: {
          headline: 'Fire destroys ⟦2 million books⟧',
          body: 'The fire destroyed 200,000 books on Monday, a guard said.',
        },
      },
      {
        text: { body: 'Sales rose ⟦12 percent to 45 million euros from 30 million euros⟧ in May.' },
        message: 'These amounts make it 50 percent. Check which number is right.',
      },
      { text: { body: 'Output fell to 410 barrels from 500 barrels in May. This is a decrease of ⟦81 percent⟧.' } },
      { text: { body: 'The number of guests ⟦doubled from 12,000 in 2019 to 65,000⟧, the mayor said.' } },
      {
        text: { body: 'The tower cost 90 million crowns, ⟦double the 30 million⟧ that were planned.' },
        message: 'These amounts make it 3.0 times. Check which number is right.',
      },
      {
        text: { headline: 'Floods ⟦kill nine⟧ villagers', body: 'Floods have killed seven people since Monday.' },
        message: 'The story also says “killed seven”. Check which number is right.',
      },
      { text: { headline: '⟦Three workers dead⟧ in yard', body: 'A slide killed two men, asked for three times.' } },
      {
        text: { body: 'The ⟦three vehicles⟧, a truck and a van, were found on Monday.' },
        message: 'The list after this number has 2. Check which is right.',
      },
      { text: { body: 'There are ⟦two reasons⟧ for this: a lack of rain, a bad harvest and a war.' } },
      {
        text: { body: '⟦Of the 30 guests, 22 were saved and 12⟧ drowned, the coast guard said.' },
        message: 'The parts add up to 34, more than the whole. Check the numbers.',
      },
      {
        text: { body: 'Marta Holm, 34, won the race. The second was a student. Marta Holm, ⟦43⟧, has the record.' },
        message: 'This person is 34 earlier in the story. Check the age.',
      },
      {
        text: { body: 'She ran it in ⟦31 minutes 6 seconds (31:60⟧) on Sunday.' },
        message: 'These two times differ. Check which one is right.',
      },
      {
        text: {
          body: 'They sank ⟦eight buoys, three in the fjord and four⟧ in the ice. They show ⟦80 bowls from seven decades, 10⟧ from each.',
        },
        message: [
          'These numbers make 7 in all. Check which one is right.',
          'These numbers make 70. Check which one is right.',
        ],
      },
      {
        text: {
          body: 'Turnout was ⟦61.4%, almost 15 points below the 66.2%⟧ of May. It costs ⟦13 crowns for each of two doses, or 36⟧ crowns.',
        },
        message: [
          'These numbers make 4.8 points. Check which one is right.',
          'These numbers make 26. Check which one is right.',
        ],
      },
      {
        text: { body: 'Gull had ⟦won the first leg 0-0⟧, and they ⟦beat Lund 1-1⟧ in May.' },
        message: 'Nobody wins or loses by a level score. Check the score.',
      },
      { text: { body: 'The ward took in 2,450 patients in May. ⟦24,500 patients⟧ lay in its halls.' } },
    ],
    good: [
      {
        body: 'Of nine dead, two of them boys and six women, he met none. He won three cups, two in Kesh and one in Orden.',
      }, // no sum; a right one
      {
        body: 'They show 70 bowls from seven decades, 10 from each. It was 61%, nearly 5 points below the 66% of May.',
      }, // right
      { body: 'Gull won 5-4 on penalties after a 1-1 draw, and lost after it was 0-0 at the break.' }, // a draw before
      { body: 'Sales rose 50 percent to 45 million euros from 30 million euros, and doubled from 12 to 25 in May.' }, // they agree
      { body: 'The rate fell 2 percent, from 10 percent to 8 percent. Exports rose 5 percent from 2020 to 2023.' }, // points, years
      { body: 'He left the three children, a dog and a cat, and a house with two rooms: a kitchen and a hall.' }, // another list
      { body: 'Of the 30 guests, 22 were women and 12 were children, the coast guard said.' }, // parts of both kinds
      { headline: 'Floods kill nine villagers', body: 'Floods killed seven people on Monday and two on Tuesday.' }, // a sum
      { headline: 'Police hold 14 men', body: 'Police arrested at least 10 people on Monday, and some left.' }, // an open number
      { body: 'Marta Holm, 34, beat Petra Holm, 43. She ran it in 31 minutes 6 seconds (31:06).' }, // two people; one time
      { body: 'A bank gave $1 million in May and $100,000 in June, and $1 million in July.' }, // three gifts
      { body: 'In all 120 ships met, and 120 more came. Some 21 ships left.' }, // no swapped digits
      { headline: 'Kesh lends 300 million euros', body: 'Kesh lent more than 290 million euros.' }, // an open number
      { headline: 'Kesh lends 300 million euros', body: 'Kesh lent 304 million euros.' }, // rounded
      { headline: 'Line runs again after 43 years', body: 'The line opened 50 years ago.' }, // measures
      {
        headline: '12 ships leave',
        body: 'In all 12 ships left, and 21 ships stayed. The 12 ships left 21 ships behind.',
      }, // both are in the story
      { headline: 'Twelve miners freed from shaft', body: 'Rescuers freed 12 miners from a shaft on Monday.' }, // words and digits
      { headline: '40 boats lost in storm', body: 'A storm sank 38 boats off the coast, the navy said.' }, // rounded
      { headline: '38 boats lost in storm', body: 'A storm sank 40 boats off the coast, the navy said.' }, // likewise
      { headline: '40 boats lost in storm', body: 'A storm sank more than 30 boats off the coast, the navy said.' }, // an open number
      { headline: 'Seven hostages freed', body: 'Police freed three hostages on Monday and four hostages on Friday.' }, // a sum
      {
        headline: '40 boats lost in storm',
        body: 'A storm sank 12 boats on Monday. By Friday the navy counted forty.',
      }, // the number is there
      { headline: 'Bank signs for 19 million dollar loan', body: 'The bank signed for three loans on Monday.' }, // the measure of one, the count of all
      {
        headline: 'Prices up 3 percent in 2 years',
        body: 'Prices rose 4 percent last month and 9 percent in 5 years.',
      }, // measures, not counts
      { headline: 'Some 40 boats lost in storm', body: 'A storm sank 12 boats off the coast, the navy said.' }, // a rough number
      { headline: '40 boats lost in storm', body: 'A storm sank 12 ships off the coast, the navy said.' }, // another noun
      { headline: '40 boats lost in storm', body: 'A storm came. “It sank 12 boats,” he said.' }, // speech
      { headline: 'Kesh lends 300 million euros', body: 'Kesh gave money.\n\nIt lent 200 million euros.' }, // not in the lead
    ],
  },
  *check(story) {
    const slips = findSlips(story)
    for (const { odd, usual } of slips) yield reportOther(odd.span, usual.span)
    for (const field of story.fields)
      for (const { start, end, message } of findContradictions(field)) yield { span: field.span(start, end), message }
    const tolls = [...findOddTolls(story.fields)]
    for (const { odd, usual } of tolls) yield reportOther(odd, usual)
    const places = [...slips.map(({ odd }) => odd.span.start), ...tolls.map(({ odd }) => odd.start)]
    for (const [odd, usual] of findOtherCounts(story, new Set(places)))
      yield {
        span: odd.span,
        severity: 'info',
        certainty: 'possible',
        message: `The story says “${wordsOf(usual.span)}”. Check which number is right.`,
        related: [{ span: usual.span, message: 'The other number is here.' }],
      }
  },
})

const reportOther = (odd: Span, usual: Span): Finding => ({
  span: odd,
  message: `The story also says “${wordsOf(usual)}”. Check which number is right.`,
  related: [{ span: usual, message: 'The other number is here.' }],
})

const wordsOf = ({ field, start, end }: Span): string => field.text.slice(start, end)

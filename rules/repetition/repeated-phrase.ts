import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { findRepeatedPhrases } from '../../src/language/patterns/repeated-phrases.js'
import { findLoops } from '../../src/language/patterns/repetition.js'
import { coverStretches } from '../../src/language/words/stretches.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'repeated-phrase',
  family: 'repetition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'The same phrase twice in one sentence',
  why: `Engines repeat a phrase where English uses a pronoun, translate two similar words of the source by one
    (“benevolence and benevolence”), or lose their place and write the last words again. Delete one, or check the
    source.`,
  examples: {
    bad: [
      {
        text: 'He met his Polish counterpart on Friday, and gave a lunch for ⟦his Polish counterpart⟧ on the coast.',
        message: 'The sentence says “his Polish counterpart” twice. Delete one, or check the source.',
      },
      { text: 'He met his Polish counterpart and left before the feast of ⟦his Polish counterpart⟧. of the spring.' },
      {
        text: 'She met the Polish foreign minister and left before a dinner for ⟦the Polish foreign minister⟧. of this spring.',
      },
      { text: 'The nurses won hearts with their kindness and ⟦kindness⟧, and went home on Sunday.' },
      { text: 'The nurses won hearts with kindness and ⟦kindness⟧ and went home.' },
      { text: 'The school offers a happy and ⟦happy⟧ life to its pupils.' },
      { text: 'The clerk stood in the shade of the old ⟦of the old⟧ tree.' },
      { text: 'The ministry said on Monday ⟦on Monday⟧ that it would protest.' },
      { text: 'Crews worked on the history of the valley, ⟦the history of the valley⟧ and its people.' },
      { text: 'The province opened ten industrial parks (⟦industrial parks⟧) in March.' },
      { text: 'Hundreds of people, ⟦hundreds of people⟧ came.' },
      { text: 'The women carried the sand in buckets on their heads ⟦in buckets⟧.' },
      { text: 'The league ends with a replay of the final, this time in Orden, ⟦this time⟧.' },
      { text: 'Guards hand out sweets, which are wrapped in gold, to the pupils, ⟦which are wrapped in gold⟧.' },
      { text: 'She wiped the lens with her scarf of ⟦her scarf⟧.' },
      { text: 'They saw the benefits and ⟦benefits⟧ of the Games, and 12 senior and ⟦senior⟧ officers won medals.' },
      { text: 'She told of her daily experience and ⟦experience⟧, and of the real reform and ⟦reform⟧ of the port.' },
      { text: 'They may appeal to a judge or ⟦judge⟧ within a week.' },
      { text: 'Inspectors visited key areas and ⟦key areas⟧ of the city.' },
      { text: 'Inspectors visited the key areas and ⟦the key areas⟧ of the city.' },
    ],
    good: [
      'The firm said its average sales price for tin fell and its average sales price for zinc rose.', // two of a kind, set against each other
      'By noon the crews had had enough of the rain.', // one word: another rule’s affair
      'He saw the river, the river of his youth.', // two words set side by side: apposition
      'The firm sold ships (ships of wood) to the navy.', // the bracket says more
      'They waited and waited for the bus.', // a verb joined to itself takes its time
      'His aides in the north of the country wrote to his friends in the north of the country.', // told by where, not by whose
      'She met the Polish foreign minister at the house of the Polish foreign minister.', // clumsy, but nothing is cut
      'He left his coat in the hall and took his coat in May.', // too short to be a slip
      'The bank held its monetary policy meeting and left its monetary policy alone.', // a part of another phrase
      'The bank left its monetary policy alone at its monetary policy meeting.', // likewise
      'The bands New Moon New Moon and Big Sea Big Sea played.', // names
      'He was wrong over and over and over again.', // emphasis
      'They waited for years and years, and prices rose more and more.', // emphasis
      'The fund helps students and students who take out loans.', // the second goes on to say which
      'He was deputy chief and chief of the unit, and pupils sat with head teachers and teachers in Kesh.', // one with a modifier
      'There were rows and rows of books, and the Russian military and military schools were there.', // emphasis; another noun
      'Exports were tin 645 (730), lead nil (nil), salt 49 (49), and they won 6-4, 6-4.', // figures
      'From time to time to help the crew, and year by year by boat, they came from Chiba (Chiba).', // idioms; a place in its district
      'The ship left on Monday and came back on Monday.', // two statements
      'It was a win for Kesh, a loss for Orden, and for Kesh a feast.', // set against each other
      'He hung it on a hook on the wall.', // two places
      'They went from house to house, with a lamp from the house.', // likewise
      'The plant uses palm and palm kernel oils.', // a compound
      'The shop was sold to Marks and Marks on Friday.', // a name
      'He said on the website of the Bank of Malta, the Bank of Malta had cut rates.', // a name that ends one part and begins the next
      'She said: “I want peace and peace and a roof over my head.”', // quoted words
      'The storms grew stronger and stronger, and wider and wider.', // a comparative goes on growing
      'Voters in the north of the country trust the north of the country.', // a place, not told by whose it is
      { text: 'The mayor opened the bridge of the river of the river of the river.', elsewhere: true }, // a loop, which is another rule's
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      // A third copy in a row makes a loop, and looping-text reports it.
      const isInLoop = coverStretches(
        findLoops(field.tokens).map(({ first, end }) => ({
          start: field.tokens[first]?.start ?? 0,
          end: field.tokens[end - 1]?.end ?? 0,
        })),
      )
      for (const { sentence, second, length } of findRepeatedPhrases(field)) {
        const span = spanOf(field, sentence.tokens, second, length)
        if (field.quotations.covers(span.start) || isInLoop(span.start, span.end)) continue
        yield {
          span,
          message: `The sentence says “${field.text.slice(span.start, span.end)}” twice. Delete one, or check the source.`,
        }
      }
    }
  },
})

const spanOf = (field: AnnotatedField, tokens: readonly Token[], second: number, length: number) =>
  field.span(tokens[second]?.start ?? 0, tokens[second + length - 1]?.end ?? 0)

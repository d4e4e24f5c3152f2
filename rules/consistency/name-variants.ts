import type { Sentence } from '../../src/language/annotated-story.js'
import { findOddNamings, type Naming, pickVaried } from '../../src/language/patterns/namings.js'
import { findNearNames } from '../../src/language/patterns/near-names.js'
import { findKoreanNames, findLoneNames, findNamePairs } from '../../src/language/patterns/transliteration.js'
import {
  findJoinedNames,
  findPlaceVariants,
  findWaters,
  mayJoinNames,
} from '../../src/language/patterns/place-names.js'
import { isSpanQuoted } from '../../src/language/patterns/quoted.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'name-variants',
  family: 'consistency',
  mqm: 'Fluency/Inconsistency',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'One person whose name is spelt in two ways',
  why: `A name from another script has many spellings, and an engine chooses one each time. Use the spelling of
    your house style throughout.`,
  examples: {
    bad: [
      {
        text: 'Choe Ryong Pil spoke first. ⟦Choi Ryong-pil⟧ left at noon. Choe Ryong Pil was not pleased.',
        message: 'The story has both “Choi Ryong-pil” and “Choe Ryong Pil”. Use one spelling.',
      },
      { text: 'Pak Myong-su spoke first, and ⟦Pak Myong Su⟧’s aide left.' },
      { text: 'Sergei Varnov met the press. Later ⟦Sergey Varnov⟧ flew home.' },
      { text: 'The port of Slepniov opened in May. By June most ships called at ⟦Slepnyov⟧.' },
      { text: 'Judge Mohammed Tarik read the ruling. ⟦Muhammad Tarik⟧ has sat for ten years.' },
      { text: { headline: 'Court frees Yusuf El-Sabah', body: 'The court freed ⟦Yusuf Al-Sabah⟧ on Monday.' } },
      { text: { body: 'Volodymyr Barsky won the race on Sunday.', caption: '⟦Volodymyr Barskyy⟧ after the race' } },
      { text: 'Lucía Brenado came on for the captain. ⟦Lucia Vrenado⟧ made the second goal.' },
      { text: 'Halyna Metsiuk, 40, heads the crew. The kettle is hungry, ⟦Galina Metsyuk⟧ said.' },
      { text: 'Dr. Korose Misako, 47, woke the moss. ⟦Karose Misako⟧ keeps it cold.' },
      {
        text: 'Vera Olontsina, who cast bells, died on Sunday. ⟦Oloncina⟧ was born on the coast. Olontsina had two sons.',
        message: 'The story has both “Oloncina” and “Vera Olontsina”. Use one spelling.',
      },
      { text: 'Coach Ahn Tae-rim wept. ⟦An Tae-lim⟧, 29, was a player.' },
      { text: 'Economist Petra Lundgren spoke first. ⟦Lundgran⟧ left at noon. Lundgren’s aide stayed.' },
      { text: 'The farms lie near Kharkiv. Grain came from ⟦Kharkov⟧ Region, which the army held.' },
      { text: 'The trucks left Port Amina in May. The road to ⟦Port of Amina⟧ is long.' },
      { text: 'Some 300 families live from the Tejen River. Fish died in the ⟦Tajan⟧ in May.' },
      { text: 'Dr. Amna al-Zayib slept in the ward. It is full, ⟦Amina El-Zayeb⟧ said.' },
      { text: 'Judge Oleksandr Hrytsenko, 52, left. In June ⟦Alexander Gritsenko⟧ is back.' },
      { text: 'The boats were cut by Tomáš Kubelka, 74, in a barn. ⟦Tomáše Kubelky⟧ asked for no fee.' },
      { text: 'Senator Andrzej Karolski, 50, rose. A letter for ⟦Andrzeja Karolskiego⟧ had come.' },
      { text: 'Bogdan Szymal, 67, won. ⟦Szymalem⟧ blamed the rain. Ewa Lisicka, a clerk, lost. He met ⟦Lisicką⟧.' },
    ],
    good: [
      'Ivan Petrov, 50, met his wife. Petrova smiled. Maria Costa, 50, left. The coasts of Costas are old.', // a woman’s form
      'Ada Holmé left in May.\n\nLinkedIn/Ada Holme\n\nAda Holmé was 40.', // the name of an account
      'The Bombay High Court in Mumbai sat on Monday. Dynamo Kiev lost in Kyiv, once Kiev.', // names that stay, an explained one
      'Lloyds Bank Lunden is new. The Bank of Lunden is old.', // two banks
      'Ivana Petrova beat Ivan Petrov, 40, at chess. Hasan Karimi, 30, met Hussein Kareemi.', // a woman and a man; two names
      'The judge Marek Nowak, 50, rose. Maria Nowicka, 44, sat down.', // two people
      'Kim Ryong Pil met Kim Ryong Nam in the north.', // two people of one family
      'Choe Ryong Pil spoke first. Choe left at noon.', // full name, then family name
      'Ri Sol Ha met Lee Chang-min in the south.', // two people
      'Sergei Varnov met the press. Sergei’s brother Anton Varnov flew home.', // two brothers
      'KIM RYONG PIL LEAVES\n\nThe driver said that Kim Ryong Pil had left.', // capitals
      'Daniel Mark sang first. Danielle Mark danced.', // another name
      'Ships from Argentina came in, and the Argentine flag went up.', // the country and what is of it
      'The prize went to Michele Varga, the cup to Michelle Osei.', // two people
      'Coal rose in Shanxi, Shaanxi and Hebei. Shaanxi sent crews to Shanxi.', // a list of two places
      "The Lund Center’s Island Project opened. The Lund Center's Island Project has ten boats.", // one spelling
      'Elena Varnova won the race. Her father, the skier Anton Varnov, was proud of Varnova.', // a woman’s form
      'Wang Zhenxing spoke first. Wang Zhenxin left at noon.', // two Chinese names
      'Elena Larsson beat Elena Larssen in the final.', // one sentence has both
      'Anna Porter won the cup. Anna Potter won the race.', // words of the language
      'Coach Ada Lundgren spoke first. The team of Anders Lundgran left at noon, and Lundgran was pleased.', // a first name of his own
      'The Lundgrens left. Coach Ada Lundgren stayed.', // a plural
      'Adam Berger spoke. “I met Adam Bergher,” said the mayor.', // quoted words
      'Ships left Shanxi, then Shaanxi. Crews from Shanxi met crews from Shaanxi.', // two places
      'Choe Ryong Pil and Choe Ryong-pil met. Choe Ryong Pil left.', // two in a list
      { headline: 'Crews of Orden meet', body: 'Adam Berger spoke. “I met Adam Bergher,” said the mayor.' }, // quoted words
    ],
  },
  *check(story) {
    const [known] = story.fields
    const sentences = story.fields.flatMap(field => field.sentences)
    const areJoined = sentences.some(mayJoinNames)
    const namings = pickVaried([
      ...sentences.flatMap(sentence => (sentence.capitals.length === 0 ? [] : namingsIn(sentence, areJoined))),
      ...findPlaceVariants(sentences),
      ...findNearNames(sentences, word => known?.isCommonWord(word) !== false),
    ]).filter(naming => !isSpanQuoted(story.fields, naming.span) && !namesAccount(naming))
    const apart = findListed(namings)
    const reported = new Set<number>()
    for (const { odd, usual } of findOddNamings(
      namings.filter(({ thing }) => !apart.has(thing)),
      ({ span }) => story.lexicon.names.has(span.field.text.slice(span.start, span.end)),
    )) {
      // Two signs may mark one name.
      if (reported.has(odd.span.start)) continue
      reported.add(odd.span.start)
      const [here, elsewhere] = [odd, usual].map(({ span }) => span.field.text.slice(span.start, span.end))
      yield {
        span: odd.span,
        message: `The story has both “${String(here)}” and “${String(elsewhere)}”. Use one spelling.`,
        related: [{ span: usual.span, message: 'The usual spelling is here.' }],
      }
    }
  },
})

const namingsIn = (sentence: Sentence, areJoined: boolean): readonly Naming[] => [
  ...findKoreanNames(sentence),
  ...findNamePairs(sentence),
  ...findLoneNames(sentence),
  ...(areJoined ? findJoinedNames(sentence) : []),
  ...findWaters(sentence),
]

/** True for the name of an account behind the site that has it, which its owner spells: “LinkedIn/Rene Holm”. */
const namesAccount = ({ span: { field, start } }: Naming): boolean =>
  /\p{L}\/$/u.test(field.text.slice(start - 2, start))

/** Names of two places each, which only look like two spellings of one. */
const twoPlaces: ReadonlySet<string> = new Set(['shanxi', 'shaanxi'])

/** Finds the things whose two spellings are side by side in a list, “Shanxi and Shaanxi”: they are two things. */
function findListed(namings: readonly Naming[]): ReadonlySet<string> {
  const listed = new Set<string>()
  const last = new Map<string, Naming>()
  for (const naming of namings) {
    const before = last.get(naming.thing)
    last.set(naming.thing, naming)
    if (before === undefined || before.form === naming.form || before.span.field !== naming.span.field) continue
    const between = naming.span.field.text.slice(before.span.end, naming.span.start)
    const isList = /^\s?(?:,|and|or|&|,\s(?:and|or))\s(?:the\s)?$/u.test(between)
    if (isList || (twoPlaces.has(before.form) && twoPlaces.has(naming.form))) listed.add(naming.thing)
  }
  return listed
}

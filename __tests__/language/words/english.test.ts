import { describe, expect, test } from '@jest/globals'
import { lint } from '../../../src/node.js'
import { isForeign, isForeignParagraph } from '../../../src/language/words/english.js'
import { storyOf } from '../../../src/examples/example-story.js'

const english =
  'Talks on the harbor of Skarne opened on Thursday, the government said, after three months in which nobody had spoken to the crews. They will go on for a week, and the minister hopes that both sides can agree on the price of the fish by then.'

test.each([
  [false, english],
  [false, english.toUpperCase()],
  [false, 'Verhandlungen im Hafen eröffnet.'], // too short to tell
  [false, `${english} 谈判于星期四在斯卡尔内港开始，政府表示，三个月来没有人向渔民作过任何说明。`], // a passage left in
  [
    true,
    'Die Verhandlungen über den Hafen von Skarne haben am Donnerstag begonnen, teilte die Regierung mit, nachdem drei Monate lang niemand mit den Besatzungen gesprochen hatte. Sie sollen eine Woche dauern, und der Minister hofft, dass sich beide Seiten bis dahin auf einen Preis einigen.',
  ],
  [
    true,
    'Les négociations sur le port de Skarne ont débuté jeudi, a annoncé le gouvernement, après trois mois pendant lesquels personne ne s’était adressé aux équipages. Elles doivent durer une semaine, et le ministre espère que les deux parties pourront alors s’entendre sur le prix du poisson.',
  ],
  [
    true,
    'Skarnen sataman neuvottelut alkoivat torstaina, hallitus kertoi, kun miehistöille ei ollut puhuttu kolmeen kuukauteen. Niiden on määrä kestää viikko, ja ministeri toivoo, että osapuolet pääsevät siihen mennessä sopuun kalan hinnasta ja saaliiden jakamisesta sekä uusista säännöistä satamassa talvella ja keväällä ennen kesää.',
  ],
  [
    true,
    '政府表示，关于斯卡尔内港口的谈判于星期四开始。三个月来，没有人向渔民作过任何说明。部长希望双方届时能就鱼价达成一致。谈判将持续一周，双方都表示愿意作出让步，市长对此表示欢迎，渔民们则希望尽快出海。',
  ],
])('%s: %s', (foreign, body) => {
  expect(isForeign(storyOf({ body }))).toBe(foreign)
})

test.each([
  [true, 'de', 'Verhandlungen im Hafen eröffnet.'],
  [true, 'zh-Hans', '谈判开始。'],
  [true, 'ja_JP', '会談'], // with an underscore
  [false, 'en', 'Verhandlungen im Hafen eröffnet.'],
  [false, 'de', 'They met in the hall.'], // English words contradict it
  [false, 'zh', 'Verhandlungen eröffnet.'], // letters contradict it
  [false, 'de', '谈判开始。'],
  [false, 'de', '12 - 13'], // no letters
  [false, 'no language!', 'Verhandlungen eröffnet.'],
  [false, '', 'Verhandlungen eröffnet.'],
])('%s for the label “%s” and a text that is too short: %s', (foreign, language, body) => {
  expect(isForeign({ ...storyOf({ body }), language })).toBe(foreign)
})

test('a byline or a credit does not decide', () => {
  expect(
    isForeign(storyOf({ body: english, byline: '政府'.repeat(100), credit: 'Die Verhandlungen '.repeat(50) })),
  ).toBe(false)
})

test('a story in another language is noted and not checked', () => {
  const { stories, notes, problems } = lint(
    'Les négociations sur le port de Skarne ont débuté jeudi , a annoncé le gouvernement, après trois mois pendant lesquels personne ne s’était adressé aux équipages. Elles doivent durer une semaine, et le ministre espère que les deux parties pourront alors s’entendre.',
  )
  expect([stories[0]?.diagnostics, problems, notes.map(({ message }) => message)]).toEqual([
    [],
    [],
    ['Story text#1 is not in English. It is not checked.'],
  ])
})

describe('a detector', () => {
  const ask = (text: string, answer: string | null): readonly [asked: number, foreign: boolean] => {
    let asked = 0
    const foreign = isForeignParagraph(text, () => {
      asked++
      return answer
    })
    return [asked, foreign]
  }

  test.each([
    'Talks on the harbor of Skarne opened on Thursday.', // words of English alone
    'El alcalde dijo que no va a firmar el plan con la empresa.', // words of Spanish
    'Pell, Kesh, 44; Moss, Orden, 41; Lind, Port Ellis, 40', // names
    'Ferry strike halts island mail third day', // no strange word
    'Fähre bleibt im Hafen', // too short
    'Serves four: flour, butter, eggs, crème fraîche', // a loan of English
  ])('is not asked about “%s”', text => {
    expect(ask(text, 'de')[0]).toBe(0)
  })

  test.each([
    ['de', true],
    ['en', false],
    [null, false],
  ] as const)('that answers %s decides where words leave it open', (answer, foreign) => {
    expect(ask('Fähre bleibt wegen Sturm im Hafen', answer)).toEqual([1, foreign])
  })

  test('decides on a whole story too', () => {
    const body = 'Fähre bleibt heute liegen. '.repeat(12)
    expect([isForeign(storyOf({ body }), () => 'de'), isForeign(storyOf({ body }), () => null)]).toEqual([true, false])
  })
})

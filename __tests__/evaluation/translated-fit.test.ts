import { expect, test } from '@jest/globals'
import type { FitStory, Writer } from '../../src/evaluation/fit-story.js'
import { fitTranslated } from '../../src/evaluation/translated-fit.js'
import { readWeights } from '../../src/linter/verdict/translated/model.js'
import { sumUp } from '../../src/linter/verdict/translated/translated.js'

const pairs = ['aa-en', 'bb-en', 'cc-en', 'dd-en']
const common = 'the boat was on the way to the town and it had been there for a week '
/** A story of 120 words, with a topic of its pair and the habit of its writer. */
const story = (writer: Writer, pair: string, number: number): FitStory => ({
  set: 'made',
  writer,
  group: `${pair} ${writer}`,
  pair,
  system: '',
  document: `${pair} ${String(number)}`,
  text: `${common.repeat(7)} ${writer === 'machine' ? 'works were carried out' : 'works got done'}. ${pair === 'aa-en' ? 'tea '.repeat(8) : ''} ${common}.`,
})
const stories = pairs.flatMap(pair =>
  Array.from({ length: 10 }, (_, number) => [
    story('machine', pair, number),
    story('translator', pair, number),
    story('original', `paper-${pair}`, number),
  ]).flat(),
)

test('the habits of each side get its sign, and topics weigh nothing', () => {
  const { phrases } = fitTranslated(stories, 'test')
  const weight = (wanted: string): number => phrases.find(({ phrase }) => phrase === wanted)?.weight ?? 0
  expect(weight('carried out')).toBeGreaterThan(0)
  expect(weight('got done')).toBeLessThan(0)
  expect([weight('tea'), weight('the boat')]).toEqual([0, 0])
})

test('the same stories give the same bytes, and these tell the two apart', () => {
  const { bytes } = fitTranslated(stories, 'test')
  expect(Buffer.from(fitTranslated(stories, 'test').bytes).equals(Buffer.from(bytes))).toBe(true)
  const model = readWeights(bytes)
  const score = (writer: Writer): number => sumUp(story(writer, 'bb-en', 99).text, model).score
  expect(score('machine')).toBeGreaterThan(score('translator'))
  expect(model.spread.length).toBeGreaterThan(0)
})

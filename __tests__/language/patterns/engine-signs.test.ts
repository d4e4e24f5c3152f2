import { expect, test } from '@jest/globals'
import { findEngineSigns } from '../../../src/language/patterns/engine-signs.js'

const found = (text: string): string[] => Array.from(findEngineSigns(text), ({ start, end }) => text.slice(start, end))

test.each([
  ['vocabulary signs', 'a <unk> b </s> < pad > <|endoftext|> <extra_id_0> <2en> <0xE2>', 7],
  ['slots', '<NAME> <PER_12> [MASK] [[IMAGE_2]] [NAME_1] __NUM12__ NAME_2, #PRS_ORG# and ORG_12.', 9],
  ['slots of templates', '{{agency}} ${agency} {0} {count} {cityName} %d %1$s %(name)s', 8],
  ['pieces of words', 'house@@ hold @@harbor un ##like ▁the ⁇⁇', 5],
  ['brackets of a treebank', '-LRB- so -RRB- and -LSB-', 3],
])('finds %s', (_, text, count) => {
  expect(found(text)).toHaveLength(count)
})

test.each([
  'IMG_2034.jpg, COVID_19, NAME_2019x, file TABLE_3.pdf',
  '{sic} {laughs} x_{i} \\frac{a} {"a": 1}',
  '##MeToo, a @@ sign, 5%s of it, half-RRB, 50%d',
  'https://x.example/NAME_2?x={id}',
])('leaves alone: %s', text => {
  expect(found(text)).toEqual([])
})

test('a sign has its whole name', () => {
  expect(found('with NAME_2 and a ${name}')).toEqual(['NAME_2', '${name}'])
})

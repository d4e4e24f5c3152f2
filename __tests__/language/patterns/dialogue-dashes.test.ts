import { expect, test } from '@jest/globals'
import { findDialogueDashes } from '../../../src/language/patterns/dialogue-dashes.js'
import { bodyOf } from '../../support/annotated.js'

const find = (text: string): readonly string[] =>
  Array.from(findDialogueDashes(bodyOf(text)), ({ opener, closer }) => text.slice(opener.start, closer.end))

test.each([
  ['— I asked nobody. I just took it — the goalkeeper said.', '— I asked nobody. I just took it —'],
  ['– We were lucky, – said the mayor. – Nobody was hurt.', '– We were lucky, –'],
  ['- It was late - Ann Lee told the paper.', '- It was late -'],
  ['—No había nada que hacer —told Berg the paper.', '—No había nada que hacer —'],
])('%s', (text, speech) => {
  expect(find(text)).toEqual([speech])
})

test.each([
  '— Skye beat Kesh 4-3 — a record, the club said.',
  '— Boats of the town — the mayor left them out — were late.',
  '— Boats — which the mayor said were late — came in.',
  '— the boats came in late — the mayor said.',
  'The boats came in late — the mayor said.',
  '— The boats came in late, the mayor said.',
  '— Go — he said.',
])('sound: %s', text => {
  expect(find(text)).toEqual([])
})

import { expect, test } from '@jest/globals'
import type { AnnotatedField } from '../../../src/language/annotated-story.js'
import { findRunJoints } from '../../../src/language/patterns/headline-runs.js'
import { bodyOf } from '../../support/annotated.js'

const find = (field: AnnotatedField): readonly string[] =>
  field.paragraphs.flatMap(paragraph => findRunJoints(field, paragraph).map(([, { text }]) => text))

test.each([
  ['Police find gold in cellar Schools stay shut for third week Pope visits Malta', ['Schools', 'Pope']],
  ['Ice falls on camels in 2025 Hail: 3 dead In pictures: the storm', ['Hail', 'In']],
  ['Ferry sinks off old port of Kesh How crews live with storms Sea rises as winds blow', ['How', 'Sea']],
])('%s', (text, words) => {
  expect(find(bodyOf(text))).toEqual(words)
})

test.each([
  'Police find gold in cellar Schools stay shut for third week Pope visits Malta.',
  'Police find gold in cellar Schools stay shut for third week again',
  'Police found gold and it was in cellar Schools stay shut as Pope visits Malta',
  'The police find the gold in the cellar Schools stay shut as the Pope visits Malta',
  'Farmers in eastern Kesh fear drought while coach Berg says crews wait',
  '• Police find gold in cellar Schools stay shut for third week Pope visits Malta',
  'Crews wait Storm nears port',
  'Ten-man Harrow Town knock out Second Division leaders on penalties',
])('no run: %s', text => {
  expect(find(bodyOf(text))).toEqual([])
})

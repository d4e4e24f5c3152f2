import { expect, test } from '@jest/globals'
import { severities } from '../../../../src/rule.js'
import { marks } from '../../../../src/reporters/html/style/marks.js'

const lines = marks.split('\n')

test.each([
  ['error', 'wavy'],
  ['warning', 'dashed'],
  ['info', 'dotted'],
])('a mark of severity %s has a %s line of its colour', (severity, style) => {
  const [line = '', ...others] = lines.filter(each => each.startsWith(`mark.${severity}{`))
  expect(others).toEqual([])
  expect(line).toContain(`text-decoration-style:${style};`)
  expect(line).toContain(`text-decoration-color:var(--${severity})`)
})

test.each(severities)('numbers, notes and switches of severity %s have its colour, and its tint when current', kind => {
  const line = lines.find(each => each.startsWith(`.ref.${kind},`))
  expect(line).toContain(`.toggle.${kind} span{color:var(--${kind})}`)
  expect(line).toContain(`mark.${kind}.short{background:var(--${kind}-tint)}`)
  expect(line).toContain(`.note.${kind}.current{background:var(--${kind}-tint)}`)
  expect(line).toContain(`.note.${kind}{border-color:var(--${kind})}`)
})

test('every brace that opens closes', () => {
  expect(marks.match(/\{/gu)?.length).toBe(marks.match(/\}/gu)?.length)
})

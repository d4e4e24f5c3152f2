import { expect, test } from '@jest/globals'
import { joinParts } from '../../../src/reporters/text/join-parts.js'
import { makeProblem, makeReport, makeStory } from '../../support/made-reports.js'
import { collect, feed } from '../../support/reports.js'

const [one, two, three] = ['k1', 'k2', 'k3'].map(id => makeStory({ id }))
const problem = makeProblem({ line: 1, column: 1 })

test('the parts of a file become one, and files stay apart', async () => {
  const reports = [
    makeReport({ file: 'a.jsonl', stories: [one, two].filter(each => each !== undefined) }),
    makeReport({ file: 'a.jsonl', stories: [three].filter(each => each !== undefined), problems: [problem] }),
    makeReport({ file: 'b.txt' }),
  ]
  expect(await collect(joinParts(feed(reports)))).toEqual([
    { file: 'a.jsonl', stories: [one, two, three], problems: [problem] },
    { file: 'b.txt', stories: [], problems: [] },
  ])
})

test('nothing is joined to nothing', async () => {
  expect(await collect(joinParts(feed([])))).toEqual([])
})

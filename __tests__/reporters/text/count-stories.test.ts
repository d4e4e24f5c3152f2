import { describe, expect, test } from '@jest/globals'
import { reporters } from '../../../src/reporters/index.js'
import { countStories, noneChecked } from '../../../src/reporters/text/count-stories.js'
import { makeReport, makeStory } from '../../support/made-reports.js'
import { printed } from '../../support/reports.js'

test('stories that were not checked are no clean ones', () => {
  expect(countStories('3 stories', 0)).toBe('3 stories')
  expect(countStories('3 stories', 1200)).toBe('3 stories, 1,200 more not checked')
  expect(noneChecked(1)).toBe('No story was checked: 1 left out')
})

const killed = makeStory({ id: 'k1', status: 'kill', isLeftOut: true })

describe('a story that was left out', () => {
  test.each([
    ['pretty', 'No story was checked: 1 left out (see standard error)\n'],
    ['markdown', '\nNo story was checked: 1 left out.\n'],
    ['tap', 'ok 1 - a.txt k1 (kill) # SKIP not checked'],
    ['junit', '<property name="status" value="kill"/></properties><skipped message="not checked"/></testcase>'],
    ['json', '"status":"kill","checked":false'],
    ['html', '<h1>No story was checked: 1 left out</h1>'],
    ['html', '<span class="stamp">not checked</span>'],
  ])('in %s: %s', async (format, part) => {
    expect(await printed(format, [makeReport({ file: 'a.txt', stories: [killed] })])).toContain(part)
  })

  test.each([
    ['pretty', 'No issues found in 1 story, 1 more not checked\n'],
    ['markdown', '\nNo issues in 1 story, 1 more not checked.\n'],
    ['html', '<h1>No issues in 1 story, 1 more not checked</h1>'],
  ])('beside a clean one in %s: %s', async (format, part) => {
    expect(await printed(format, [makeReport({ stories: [makeStory(), killed] })])).toContain(part)
  })
})

test.each(['pretty', 'markdown'])('%s knows its own report of stories that were left out', async format => {
  const reporter = await reporters.find(({ name }) => name === format)?.load()
  for (const stories of [[killed], [makeStory(), killed]])
    expect(reporter?.startsWith.test(await printed(format, [makeReport({ stories })]))).toBe(true)
})

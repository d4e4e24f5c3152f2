import { expect, test } from '@jest/globals'
import { BuiltPage } from '../../support/built-page.js'

/* `__tests__/end-to-end/one-result.test.ts` compares what it finds with all else. */
test('the worker runs with what a browser gives it, and nothing of Node', async () => {
  const page = new BuiltPage()
  expect(await page.open()).toMatchObject({ kind: 'opened' })
  const issues = await page.check('a.txt', 'She left the the city on Monday.')
  expect(issues.map(({ ruleId, start, end }) => [ruleId, start, end])).toEqual([['repeated-word', 13, 16]])
})

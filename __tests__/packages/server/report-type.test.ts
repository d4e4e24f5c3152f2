import { expect, test } from '@jest/globals'
import { chooseReportType } from '../../../packages/server/src/report-type.js'

test.each([
  [undefined, undefined, 'json'],
  ['html', 'application/json', 'html'],
  ['pdf', '*/*', undefined],
  [undefined, 'text/*', 'html'],
  [undefined, 'image/png', undefined],
  [undefined, 'image/png, */*;q=0.1', 'json'],
  [undefined, 'application/json;q=0, text/html;q=0.5', 'html'],
  [undefined, 'text/html;q=0.2,application/sarif+json;q=0.8', 'sarif'],
])('?format=%s and Accept %s choose %s', (named, accept, format) => {
  expect(chooseReportType(named, accept)?.format).toBe(format)
})

import { expect, test } from '@jest/globals'
import { makeFoundReport, mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

test('each diagnostic is a command; one over several lines has no columns', async () => {
  expect(await printed('github', mixedReports))
    .toBe(`::error file=in/feed.jsonl,line=1,endLine=1,col=25,endColumn=29,title=finds-word::It is wrong.
::notice file=in/feed.jsonl,line=2,endLine=2,col=25,endColumn=29,title=finds-hint::It may be wrong.
::warning file=b.txt,line=1,endLine=2,title=finds-slip::It is a slip.
`)
})

test('what would end a property or the line is escaped, and what has no escape is replaced', async () => {
  const report = makeFoundReport({ file: 'a,b%: \u001b[31m.txt', message: '100 % of it,\r\nas: said\u202e.' })
  expect(await printed('github', [report])).toBe(
    '::error file=a%2Cb%25%3A \uFFFD[31m.txt,line=1,endLine=1,col=5,endColumn=9,title=finds-word::100 %25 of it,%0D%0Aas: said\uFFFD.\n',
  )
})

import { expect, test } from '@jest/globals'
import { makeDiagnostic, makeProblem, makeReport, makeStory, mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wirelint">\n'

test('a suite is a file, a case a story; errors and warnings fail it, an info does not; a problem is an error', async () => {
  expect(await printed('junit', mixedReports))
    .toBe(`${head}<testsuite name="./in/feed.jsonl" tests="3" failures="1" errors="1">
<testcase classname="./in/feed.jsonl" name="3:9"><error message="This line is broken."/></testcase>
<testcase classname="./in/feed.jsonl" name="k1"><failure message="1 issue" type="error">1:25 error finds-word: It is wrong.</failure></testcase>
<testcase classname="./in/feed.jsonl" name="k2"></testcase>
</testsuite>
<testsuite name="b.txt" tests="1" failures="1" errors="0">
<testcase classname="b.txt" name="b.txt#1"><failure message="1 issue" type="warning">1:5 warning finds-slip: It is a slip.</failure></testcase>
</testsuite>
<testsuite name="c.txt" tests="1" failures="0" errors="0">
<testcase classname="c.txt" name="c.txt#1"></testcase>
</testsuite>
</testsuites>
`)
})

test('a failure has a line for each diagnostic, and an error makes it one', async () => {
  const story = makeStory({
    diagnostics: [
      makeDiagnostic({ severity: 'warning', message: 'It is one.' }),
      makeDiagnostic({ message: 'It is\ntwo.' }),
    ],
  })
  expect(await printed('junit', [makeReport({ stories: [story] })])).toContain(
    '<failure message="2 issues" type="error">1:5 warning finds-word: It is one.\n1:5 error finds-word: It is&#10;two.</failure>',
  )
})

test('a problem without a place is at the beginning', async () => {
  const broken = makeReport({ problems: [makeProblem({ message: 'It is <broken>.' })] })
  expect(await printed('junit', [broken])).toContain(
    '<testcase classname="a.txt" name="1:1"><error message="It is &lt;broken&gt;."/></testcase>',
  )
})

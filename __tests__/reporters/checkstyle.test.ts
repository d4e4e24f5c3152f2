import { expect, test } from '@jest/globals'
import { makeProblem, makeReport, makeStory, mixedReports } from '../support/made-reports.js'
import { printed } from '../support/reports.js'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'

test('each file has its problems, then its diagnostics', async () => {
  expect(await printed('checkstyle', mixedReports)).toBe(`${head}<file name="in/feed.jsonl">
<error line="3" column="9" severity="error" message="This line is broken." source="wirelint.unread"/>
<error line="1" column="25" severity="error" message="It is wrong." source="wirelint.finds-word"/>
<error line="2" column="25" severity="info" message="It may be wrong." source="wirelint.finds-hint"/>
</file>
<file name="b.txt">
<error line="1" column="5" severity="warning" message="It is a slip." source="wirelint.finds-slip"/>
</file>
</checkstyle>
`)
})

test('a clean file is not named, and a problem without a place is at the beginning', async () => {
  const broken = makeReport({ file: 'b.txt', problems: [makeProblem({ message: 'It is "broken".' })] })
  expect(await printed('checkstyle', [makeReport({ stories: [makeStory()] }), broken])).toBe(`${head}<file name="b.txt">
<error line="1" column="1" severity="error" message="It is &quot;broken&quot;." source="wirelint.unread"/>
</file>
</checkstyle>
`)
})

import { expect, test } from '@jest/globals'
import { breachIn } from '../../src/formats/markup/well-formed.js'
import { type FileReport, lint, type Reporter } from '../../src/node.js'
import type { Screen } from '../../src/linter/report.js'
import { reporters } from '../../src/reporters/index.js'
import { ruleFor } from '../support/rules.js'

const word = ruleFor('word', {}, {})
const weak = ruleFor('hint', { severity: 'info' })
const mended = ruleFor('slip', { severity: 'warning' })
const rules = [
  word,
  weak,
  {
    ...mended,
    *check(story, options) {
      for (const finding of mended.check(story, options))
        yield {
          ...finding,
          suggestions: [{ title: 'Say it right', safe: true, edits: [{ span: finding.span, text: 'step' }] }],
        }
    },
  } satisfies typeof mended,
]

const nasty = 'a,b: [c] #1.jsonl'
const reports: readonly FileReport[] = [
  lint('{"id": "k1", "text": "首爾 𝕏 word | <b>"}\n{"id": "k2", "text": "All is well, a hint says."}\n{"text": \n', {
    file: nasty,
    config: { rules },
  }),
  lint('One slip.', { file: 'b.txt', config: { rules } }),
]

async function printed(format: string, given = reports, setting: Partial<Screen> = {}): Promise<string> {
  const reporter = (await reporters[format]?.()) as Reporter
  async function* feed(): AsyncIterable<FileReport> {
    yield* given
  }
  let text = ''
  for await (const chunk of reporter(feed(), { width: 80, colour: false, version: '1.2.3', rules, ...setting }))
    text += chunk
  return text
}

test('unix is a line a diagnostic', async () => {
  expect(await printed('unix')).toBe(
    `${nasty}:1:29: “word” stands here. [error/finds-word]\n${nasty}:2:38: “hint” stands here. [info/finds-hint]\nb.txt:1:5: “slip” stands here. [warning/finds-slip]\n`,
  )
})

test('compact names each story once', async () => {
  expect(await printed('compact')).toBe(
    [
      `${nasty} k1`,
      'error finds-word body 28-32 | “word” stands here. | 首爾 𝕏 word | <b>',
      `${nasty} k2`,
      'info finds-hint body 78-82 | “hint” stands here. | All is well, a hint says.',
      'b.txt#1',
      'warning finds-slip body 4-8 | “slip” stands here. | One slip. | Say it right',
      '',
    ].join('\n'),
  )
})

test('github escapes what would end a property', async () => {
  expect((await printed('github')).split('\n')[0]).toBe(
    '::error file=a%2Cb%3A [c] #1.jsonl,line=1,endLine=1,col=29,endColumn=33,title=finds-word::“word” stands here.',
  )
})

test('gitlab is a list of issues with fingerprints of their own', async () => {
  const issues = JSON.parse(await printed('gitlab')) as {
    fingerprint: string
    severity: string
    location: { path: string }
  }[]
  expect(issues.map(({ severity, location }) => [severity, location.path])).toEqual([
    ['major', nasty],
    ['info', nasty],
    ['minor', 'b.txt'],
  ])
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3)
  expect(JSON.parse(await printed('gitlab', []))).toEqual([])
})

test('gitlab tells equal faults apart by file, story and number, however the file is named', async () => {
  const prints = async (...files: readonly (readonly [string, string])[]): Promise<readonly string[]> =>
    (
      JSON.parse(
        await printed(
          'gitlab',
          files.map(([file, text]) => lint(text, { file, config: { rules } })),
        ),
      ) as { fingerprint: string }[]
    ).map(({ fingerprint }) => fingerprint)
  const story = (id: string): string => `${JSON.stringify({ id, text: 'A word.' })}\n`
  const twice = await prints(
    ['a.jsonl', story('k1') + story('k2') + story('k1')],
    ['b.jsonl', story('k1')],
    ['c.txt', 'A word.'],
    ['d.txt', 'A word.'],
    ['e.txt', 'A word.\n\nA word.'],
  )
  expect([twice.length, new Set(twice).size]).toEqual([8, 8])
  expect(await prints(['./a.jsonl', story('k1') + story('k2') + story('k1')])).toEqual(twice.slice(0, 3))
  expect(await prints(['.//c.txt', 'A word.'])).toEqual(twice.slice(4, 5))
})

test.each(['github', 'gitlab', 'checkstyle', 'rdjson', 'rdjsonl', 'sarif'])(
  '%s names a file as a repository does',
  async format => {
    const text = await printed(format, [
      lint('A word.', { file: './wire/a.txt', config: { rules } }),
      lint('A word.', { file: '../b.txt', config: { rules } }),
      lint('A word.', { file: '.c.txt', config: { rules } }),
    ])
    const named = [...text.matchAll(/(?:file=|<file name="|"path":"|"uri":")([^",]*)/gu)].map(([, file]) => file)
    expect(named).toEqual(['wire/a.txt', '../b.txt', '.c.txt'])
  },
)

test.each(['checkstyle', 'junit'])('%s is well-formed XML, whatever the copy holds', async format => {
  const odd = lint('A <word> & "more".\u0007', { file: '<&>"\u0001.txt', config: { rules } })
  const text = await printed(format, [...reports, odd])
  expect(breachIn(text)).toBe(null)
  expect(text).toContain('&lt;&amp;&gt;&quot;\uFFFD.txt')
  expect(text).toContain('This line is not valid JSON')
})

test('junit fails a story for its errors and warnings, not for hints', async () => {
  expect((await printed('junit')).split('\n').filter(line => line.startsWith('<testsuite '))).toEqual([
    `<testsuite name="${nasty}" tests="3" failures="1" errors="1">`,
    '<testsuite name="b.txt" tests="1" failures="1" errors="0">',
  ])
})

test('tap counts a point a story, and one for what could not be read', async () => {
  const lines = (await printed('tap')).split('\n').filter(line => /^(?:TAP|ok|not ok|1\.\.)/u.test(line))
  expect(lines).toEqual([
    'TAP version 14',
    'not ok 1 - a,b: [c] \\#1.jsonl',
    'not ok 2 - a,b: [c] \\#1.jsonl k1',
    'ok 3 - a,b: [c] \\#1.jsonl k2',
    'not ok 4 - b.txt\\#1',
    '1..4',
  ])
})

test('markdown shows copy that Markdown cannot read', async () => {
  const text = await printed('markdown')
  expect(text).toContain('**word** &#124; &#60;b&#62;')
  expect(text).toContain('\n**3 faults** in 3 stories.\n')
  expect(await printed('markdown', [])).toBe('\nNo faults in 0 stories.\n')
  expect(await printed('markdown', [], { baseline: true, errorsOnly: true })).toBe('\nNo new errors in 0 stories.\n')
})

test('rdjson counts columns in bytes of UTF-8, and is the same a line at a time', async () => {
  const { diagnostics } = JSON.parse(await printed('rdjson')) as { diagnostics: object[] }
  // “首爾 𝕏 ” takes six bytes, a space, four, a space; in UTF-16 it takes six units.
  expect(diagnostics[0]).toMatchObject({
    location: { path: nasty, range: { start: { line: 1, column: 35 }, end: { line: 1, column: 39 } } },
    severity: 'ERROR',
    code: { value: 'finds-word' },
  })
  const lines = (await printed('rdjsonl'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as object)
  expect(lines).toEqual(diagnostics.map(each => ({ ...each, source: { name: 'wirelint' } })))
})

test('sarif has the rules, the results with their stories and fixes, and what could not be read', async () => {
  const { runs } = JSON.parse(await printed('sarif')) as {
    runs: [
      {
        tool: { driver: { rules: { id: string }[] } }
        columnKind: string
        results: Record<string, unknown>[]
        invocations: [Record<string, unknown>]
      },
    ]
  }
  const [{ tool, columnKind, results, invocations }] = runs
  expect([tool.driver.rules.map(({ id }) => id), columnKind]).toEqual([
    ['finds-word', 'finds-hint', 'finds-slip'],
    'utf16CodeUnits',
  ])
  expect(results[0]).toMatchObject({
    ruleId: 'finds-word',
    ruleIndex: 0,
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a,b%3A%20%5Bc%5D%20%231.jsonl' },
          region: {
            startLine: 1,
            startColumn: 29,
            endColumn: 33,
            charOffset: 28,
            charLength: 4,
            snippet: { text: 'word' },
          },
        },
        logicalLocations: [{ name: 'body', fullyQualifiedName: 'k1/text' }],
      },
    ],
  })
  expect(results.map(({ level }) => level)).toEqual(['error', 'note', 'warning'])
  expect(results[2]).toMatchObject({
    fixes: [
      {
        description: { text: 'Say it right' },
        artifactChanges: [
          { replacements: [{ deletedRegion: { charOffset: 4, charLength: 4 }, insertedContent: { text: 'step' } }] },
        ],
      },
    ],
  })
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', locations: [{ physicalLocation: { region: { startLine: 3 } } }] }],
  })
})

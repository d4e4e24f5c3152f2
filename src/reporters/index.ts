import type { Reporter } from '../linter/report.js'
import { printing } from './text/printable.js'

/** Every output format; each is loaded when it is asked for. What terminals show is made harmless for them. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => printing((await import('./pretty.js')).pretty),
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  unix: async () => printing((await import('./unix.js')).unix),
  compact: async () => printing((await import('./compact.js')).compact),
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  rdjsonl: async () => (await import('./rdjson.js')).rdjsonl,
  tap: async () => printing((await import('./tap.js')).tap),
  markdown: async () => printing((await import('./markdown.js')).markdown),
  html: async () => (await import('./html/html.js')).html,
}

/** The formats that show whole stories: for them, and for no others, reports carry the copy. */
export const showingCopy: ReadonlySet<string> = new Set(['html'])

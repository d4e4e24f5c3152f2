import * as anywhere from './index.js'
import { loadDetector } from './run/load-detector.js'
import { loadTagger } from './run/load-tagger.js'

/*
 * The library's face in Node: that of `src/index.ts`, which runs in browsers too, with the tagger and the detector of
 * the installed package as the defaults, and with what reads files.
 */
export { loadConfig } from './library/node/load-config.js'
export { loadWeights } from './library/node/load-weights.js'
export * from './index.js'

const defaults = { tagger: loadTagger(), detector: loadDetector() }

/** Puts the defaults under what a program asks for. */
function withDefaults<T extends object>(request: T): T {
  if (!(request instanceof Object)) return request
  return { ...defaults, ...Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) } as T
}

/**
 * Checks the text of one file: synchronous. Offsets in the report are UTF-16 units of `text`. Throws a RangeError for a
 * name that does not exist: a format, a preset, a rule, an option, a level; a TypeError for what is no text. What
 * cannot be read in the text is a problem in the report.
 */
const lintInNode = <const Own extends string = never>(
  text: string,
  request: anywhere.LintRequest<Own> = {},
): anywhere.FileReport => anywhere.lint(text, withDefaults(request))

/**
 * Follows the safe suggestions for a text, pass after pass until none is left. A text that cannot be read whole stays
 * as it is. Throws as `lint` does.
 */
const fixInNode = <const Own extends string = never>(
  text: string,
  request: anywhere.FixRequest<Own> = {},
): anywhere.FixResult => anywhere.fix(text, withDefaults(request))

/** Checks two versions of a text and compares them: what `wirelint compare` prints. Throws as `lint` does. */
const compareInNode = <const Own extends string = never>(
  old: string,
  now: string,
  request: anywhere.CompareRequest<Own> = {},
): anywhere.ComparisonResult => anywhere.compare(old, now, withDefaults(request))

export { compareInNode as compare, fixInNode as fix, lintInNode as lint }

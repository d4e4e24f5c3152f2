import { lint, type LintRequest } from './index.js'
import type { FileReport } from './linter/report.js'
import { loadDetector } from './run/load-detector.js'
import { loadTagger } from './run/load-tagger.js'

/*
 * The library's face in Node: that of `src/index.ts`, which runs in browsers too, with the tagger of the installed
 * package as the default.
 */
export * from './index.js'

const tagger = loadTagger()
const detector = loadDetector()

/**
 * Checks the text of one file: synchronous. Offsets in the report are UTF-16 units of `text`. Throws a RangeError for
 * an unknown format or preset, and for an option that a rule does not have. What cannot be read in the text is a
 * problem in the report.
 */
const lintInNode = (text: string, request: LintRequest = {}): FileReport =>
  lint(text, { ...request, tagger: request.tagger ?? tagger, detector: request.detector ?? detector })

export { lintInNode as lint }

import figures from '../docs/evaluation.json' with { type: 'json' }
import rules from '../rules/index.js'
import { writePages } from '../src/cli/write-pages.js'

/** Writes docs/rules from the rules themselves and from the figures of the last `npm run evaluate`. */
writePages('docs', rules, figures)

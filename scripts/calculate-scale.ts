import { readFileSync } from 'node:fs'
import { calculateScale } from './scale/calculate.js'
import { publishSection } from './scale/section.js'

/* Calculates again what the figures of the queue on docs/scale.md mean for more workers. A test finds it stale. */
publishSection('calculated', calculateScale(readFileSync('docs/scale.md', 'utf8')), true)

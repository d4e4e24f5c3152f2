import { writeFileSync } from 'node:fs'
import { fitTranslated } from '../src/evaluation/translated-fit.js'
import { readSets } from './fit/read-sets.js'

/* WIP */
const stories = readSets(process.argv.slice(3))
console.time('fit')
const { bytes, phrases, pieces } = fitTranslated(stories, 'shipped')
console.timeEnd('fit')
console.log(pieces, phrases.length, bytes.length)
writeFileSync(process.argv[2] ?? '', bytes)
writeFileSync(
  `${process.argv[2] ?? ''}.txt`,
  phrases.map(({ phrase, weight }) => `${weight.toFixed(3)}\t${phrase}`).join('\n'),
)

import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fitTranslated, scoreUnseenPairs } from '../src/evaluation/translated-fit.js'
import { listFeatures, measureLengths, measurePairs, measureUnseen } from '../src/evaluation/translated-figures.js'
import { groupBy } from '../src/evaluation/group-by.js'
import { readWeights } from '../src/linter/verdict/translated/model.js'
import { readSets } from './fit/read-sets.js'
import { saveFigures } from './fit/save-figures.js'

/*
 * Fits the score “translated”: npm run fit:translated -- FILE... --unseen FILE...
 * The files before --unseen are fitted, and those after it only measured. Writes models/translated.bin, its phrases and
 * patterns as models/translated.txt and its part of docs/verdict.md; read the phrases before you commit. --out FILE
 * writes the weights of another fit there, with its figures beside them, and no page.
 */
const { values, positionals, tokens } = parseArgs({
  allowPositionals: true,
  tokens: true,
  options: { unseen: { type: 'boolean' }, out: { type: 'string' }, name: { type: 'string' } },
})
const { out, name = 'shipped' } = values
const border = tokens.find(token => token.kind === 'option' && token.name === 'unseen')?.index ?? Infinity
const isFitted = (path: string): boolean =>
  tokens.some(token => token.kind === 'positional' && token.value === path && token.index < border)
const stories = readSets(positionals.filter(isFitted))
const unseen = positionals.filter(path => !isFitted(path))
const fit = fitTranslated(stories, name)
const { bytes, phrases, stretches } = fit
const file = out ?? 'models/translated.bin'
writeFileSync(file, bytes)
writeFileSync(
  file.replace(/\.bin$/u, '.txt'),
  phrases.map(({ phrase, weight }) => `${weight.toFixed(3)} ${phrase}\n`).join(''),
)
const translated = {
  fit: name,
  fitted: Array.from(
    groupBy(stories, ({ set }) => set),
    ([set, these]) => ({ set, stories: these.length }),
  ),
  phrases: phrases.filter(({ isPattern }) => !isPattern).length,
  patterns: phrases.filter(({ isPattern }) => isPattern).length,
  bytes: bytes.length,
  ...listFeatures(fit),
  ...measureUnseen(readSets(unseen), readWeights(bytes)),
  pairs: measurePairs(scoreUnseenPairs(stories)),
  lengths: measureLengths(stretches),
}
if (out === undefined) saveFigures({ translated })
else writeFileSync(out.replace(/\.bin$/u, '.json'), `${JSON.stringify(translated, null, 1)}\n`)

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { drawRoc } from '../../src/pages/translated-page.js'
import { renderVerdictPage, type VerdictFigures } from '../../src/pages/verdict-page.js'

const file = 'docs/verdict.json'

/** Replaces the figures of one score, and writes the page that shows those of both. */
export function saveFigures(fresh: VerdictFigures): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VerdictFigures) : {}
  const figures = { ...before, ...fresh }
  writeFileSync(file, `${JSON.stringify(figures, null, 1)}\n`)
  writeFileSync('docs/verdict.md', renderVerdictPage(figures))
  if (figures.translated !== undefined) writeFileSync('docs/verdict-roc.svg', drawRoc(figures.translated.sets))
}

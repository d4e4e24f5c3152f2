import { writeFileSync } from 'node:fs'
import { bands, cutToLength, fitCutOffs, judgeUnseen, type WeighedPiece } from '../src/evaluation/damaged-fit.js'
import type { FitStory } from '../src/evaluation/fit-story.js'
import { groupBy } from '../src/evaluation/group-by.js'
import { countWords } from '../src/evaluation/measure.js'
import { findCutOffs, findLevel, type Verdict, type VerdictLevel } from '../src/linter/verdict/verdict.js'
import { lint } from '../src/node.js'
import type { DamagedFigures } from '../src/pages/verdict-page.js'
import { readSets } from './fit/read-sets.js'
import { saveFigures } from './fit/save-figures.js'

/*
 * Fits the cut-offs of the score “damaged”: npm run fit:damaged -- FILE.jsonl...
 * Originals in English set the cut-offs. Translations in the files are only counted by level. Writes
 * src/linter/verdict/cut-offs.ts and its part of docs/verdict.md; read both before you commit.
 */
const stories = readSets(process.argv.slice(2))

const weigh = (text: string): Verdict | undefined => lint(text, { format: 'text' }).stories[0]?.verdict

const pieces = bands.flatMap(band =>
  cutToLength(
    stories.filter(({ writer }) => writer === 'original').map(({ pair, text }) => ({ publisher: pair, text })),
    band,
  ).flatMap(({ publisher, text }): readonly WeighedPiece[] => {
    const verdict = weigh(text)
    if (verdict === undefined) return []
    const { weight, families, slips } = verdict
    return [{ publisher, band, words: countWords(text), weight, families, slips }]
  }),
)

const cutOffs = fitCutOffs(pieces)

/** Counts stories by the level of their verdicts; a damaged one is also at least suspect. */
function countLevels(levels: readonly VerdictLevel[]): { stories: number; suspect: number; damaged: number } {
  const damaged = levels.filter(level => level === 'damaged').length
  return { stories: levels.length, suspect: levels.filter(level => level === 'suspect').length + damaged, damaged }
}

function findStoryLevel({ text }: FitStory): VerdictLevel {
  const verdict = weigh(text)
  return verdict === undefined ? 'clean' : findLevel(verdict, findCutOffs(countWords(text), cutOffs))
}

const judged = judgeUnseen(pieces)
const figures: DamagedFigures = {
  cutOffs,
  bands: bands.map(words => ({
    words,
    ...countLevels(judged.filter(({ band }) => band === words).map(({ level }) => level)),
  })),
  publishers: new Set(pieces.map(({ publisher }) => publisher)).size,
  sets: Array.from(groupBy(stories, ({ set, writer }) => `${set} ${writer}`).values(), these => ({
    set: these[0]?.set ?? '',
    writer: these[0]?.writer ?? 'original',
    ...countLevels(these.map(findStoryLevel)),
  })),
}

writeFileSync(
  'src/linter/verdict/cut-offs.ts',
  `/** The weights from which stories of a length are suspect or damaged. */
export interface CutOffs {
  readonly words: number
  readonly suspect: number
  readonly damaged: number
}

/** Written by \`npm run fit:damaged\`; docs/verdict.md has the figures. */
export const cutOffs: readonly CutOffs[] = [
${cutOffs.map(({ words, suspect, damaged }) => `  { words: ${String(words)}, suspect: ${String(suspect)}, damaged: ${String(damaged)} },`).join('\n')}
]
`,
)
saveFigures({ damaged: figures })

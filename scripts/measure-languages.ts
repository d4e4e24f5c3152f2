import { readFileSync } from 'node:fs'
import { isForeignParagraph } from '../src/language/words/english.js'
import { loadDetector } from '../src/run/load-detector.js'

/*
 * Counts the paragraphs that are found to be in another language, by language and number of words:
 *
 *   npm run build && node dist/scripts/measure-languages.js FILE.jsonl
 *
 * A line of the file is an object with `language` and `text`. Decision 9 has the figures.
 */
interface Paragraph {
  readonly language: string
  readonly text: string
}

const bands = [5, 12, 20] as const
const detector = loadDetector()
const counts = new Map<string, { all: number; byWords: number; withDetector: number; asked: number }>()
for (const line of readFileSync(process.argv[2] ?? '/dev/stdin', 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const { language, text } = JSON.parse(line) as Paragraph
  const words = text.split(/\s+/u).filter(Boolean).length
  const band = bands.findLast(least => words >= least)
  if (band === undefined) continue
  const key = `${language}, ${String(band)} words and more`
  const count = counts.get(key) ?? { all: 0, byWords: 0, withDetector: 0, asked: 0 }
  counts.set(key, count)
  count.all++
  if (isForeignParagraph(text)) count.byWords++
  const ask = (asked: string): string | null => {
    count.asked++
    return detector(asked)
  }
  if (isForeignParagraph(text, ask)) count.withDetector++
}
console.table(Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))))

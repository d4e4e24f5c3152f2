import { readFile } from '../../files/read-file.js'
import { replaceFile } from '../../files/replace-file.js'
import type { FitStory, Writer } from '../../evaluation/fit-story.js'
import { fitTranslated } from '../../evaluation/translated-fit.js'
import { areaUnderCurve } from '../../evaluation/roc.js'
import { say } from '../../terminal/say.js'
import { UsageError } from '../../terminal/usage-error.js'

/** The flags of `fit`. */
export interface FitFlags {
  readonly translated?: string
  readonly human?: string
  readonly out?: string
}

/** The fewest stories of each side that a fit is made of, and how many make a good one. */
const fewestStories = 50
const enoughStories = 300

/** Fits weights for the score *translated* to a desk's own stories, and writes them. */
export function fitCommand({ translated, human, out = 'score-weights.bin' }: FitFlags): number {
  if (translated === undefined || human === undefined)
    throw new UsageError('Name both files: --translated FILE --human FILE.')
  const sides = [readSide(translated, 'machine'), readSide(human, 'original')]
  for (const [side, file] of [
    [sides[0] ?? [], translated],
    [sides[1] ?? [], human],
  ] as const) {
    if (side.length < fewestStories)
      throw new UsageError(`${file} has ${String(side.length)} stories. A fit needs at least ${String(fewestStories)}.`)
    if (side.length < enoughStories)
      say(`note: ${file} has ${String(side.length)} stories. With ${String(enoughStories)} the fit is better.`)
  }
  const { bytes, stretches, phrases } = fitTranslated(sides.flat(), out)
  if (phrases.length === 0)
    throw new UsageError(
      'No phrase tells these stories apart. Give other stories, or stories of one topic on both sides.',
    )
  replaceFile(out, bytes)
  const scores = (isMachine: boolean): readonly number[] =>
    stretches.filter(({ writer }) => (writer === 'machine') === isMachine).map(({ score }) => score)
  const area = areaUnderCurve(scores(true), scores(false))
  say(
    `${out} has ${String(phrases.length)} phrases. On stories that a fit had not seen, the area under the curve is ${area.toFixed(3)}: 0.5 is chance, 1 is perfect.`,
  )
  return 0
}

/** Reads the stories of a side: JSON Lines with `text`, one story on each. */
function readSide(path: string, writer: Writer): readonly FitStory[] {
  const lines = readFile(path).split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const document = `${writer} ${String(index + 1)}`
    // Each story is a circle of its own: a phrase counts if enough stories have it.
    return [
      { set: path, writer, group: writer, pair: document, system: '', document, text: readText(line, path, index) },
    ]
  })
}

function readText(line: string, path: string, index: number): string {
  try {
    const { text } = JSON.parse(line) as { text?: unknown }
    if (typeof text === 'string') return text
  } catch {
    // A line that is no JSON has no text either.
  }
  throw new UsageError(`${path}:${String(index + 1)} is not a JSON object with “text”.`)
}

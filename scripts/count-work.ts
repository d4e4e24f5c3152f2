import { lint } from '../src/node.js'
import { countCalls } from './work/count.js'
import { fill, shapes } from './work/shapes.js'

/*
 * Counts the work of a check for adversarial shapes of 4,000, 16,000 and 64,000 characters: npm run work [-- PART]
 * PART picks the shapes whose name contains it. Fails if four times the text takes more than five times the work.
 * --quick takes 1,000 and 4,000 characters, as the tests do.
 */
const args = process.argv.slice(2)
const [part = ''] = args.filter(each => each !== '--quick')
const lengths = args.includes('--quick') ? [1000, 4000] : [4000, 16_000, 64_000]
const mostGrowth = 5
const root = new URL('..', import.meta.url).href
const isOwn = (url: string): boolean => url.startsWith(`${root}src/`) || url.startsWith(`${root}rules/`)

/** Checks a text as English: most shapes are in no language, and no rule would run. */
const check = (text: string): void => void lint(JSON.stringify({ language: 'en', text }), { format: 'jsonl' })

check(fill({ name: '', unit: 'The harbor opened. ' }, 4000))
for (const shape of shapes.filter(({ name }) => name.includes(part))) {
  const work: number[] = []
  for (const length of lengths)
    work.push(
      await countCalls(isOwn, () => {
        check(fill(shape, length))
      }),
    )
  const growth = work.slice(1).map((each, index) => each / (work[index] ?? 1))
  const grows = growth.some(each => each > mostGrowth)
  console.log(
    [shape.name, ...work, ...growth.map(each => each.toFixed(1)), grows ? 'grows too fast' : 'linear'].join('\t'),
  )
  if (grows) process.exitCode = 1
}

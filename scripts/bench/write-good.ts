import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/* Checks the stories of a JSONL with write-good. */
const writeGood = createRequire(import.meta.url)('write-good') as (text: string) => readonly unknown[]
let count = 0
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n'))
  if (line !== '') count += writeGood((JSON.parse(line) as { text: string }).text).length
process.stdout.write(`${String(count)}\n`)

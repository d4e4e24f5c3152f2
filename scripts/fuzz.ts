import { findObjection } from './fuzz/find-objection.js'
import { makeInput } from './fuzz/make-input.js'

/*
 * Checks random copy and prints each input that fails: npm run fuzz [-- --minutes N] [--seed FIRST] [--count N]
 * An input is made of its seed alone, so `--seed N --count 1` makes it again. Fails if an input fails.
 */
const args = process.argv.slice(2)
const valueOf = (flag: string, otherwise: number): number => {
  const at = args.indexOf(flag)
  return at < 0 ? otherwise : Number(args[at + 1])
}
const first = valueOf('--seed', 1)
const count = valueOf('--count', Infinity)
const end = performance.now() + valueOf('--minutes', 1) * 60_000
let seed = first
let failures = 0
while (seed < first + count && performance.now() < end && failures < 20) {
  const input = makeInput(seed)
  const objection = findObjection(input)
  if (objection !== null) {
    failures++
    console.log(`seed ${String(seed)}, ${input.format}: ${objection}\n  ${JSON.stringify(input.text)}`)
  }
  seed++
}
console.log(`${String(seed - first)} inputs, ${String(failures)} failed`)
if (failures > 0) process.exitCode = 1

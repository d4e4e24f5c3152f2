/** The number of characters around a place that are looked at. */
const reach = 200

/** Returns the parts of a line before and after a place, cut where they are long. */
function lineAround(text: string, start: number, end: number): readonly [before: string, after: string] {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return [before.slice(before.lastIndexOf('\n') + 1), after.split('\n', 1)[0] ?? '']
}

/** Marks of programs, paths and addresses that prose does not have inside a word. */
const codeMark = /[\\{}|~^`]|\w[_=]|[_=]\w|^\.{0,2}\/|\/\S{0,60}\/|\(\)|->|::/u

/** A flag of a command at the end of the text before its value: “--only ”, “-f ”. */
const flag = /(?:^|\s)--?[a-z][\w-]*[ =]$/iu

/**
 * True for a place in code-like text: a path, a flag's value, a part between backticks, a line of a program or of a
 * style sheet. Such text has its own spaces.
 */
export function isInCode(text: string, start: number, end: number): boolean {
  const [before, after] = lineAround(text, start, end)
  const head = before.slice(-60).split(/\s/u).at(-1) ?? ''
  const tail = after.slice(0, 60).split(/\s/u, 1)[0] ?? ''
  const chunk = head + text.slice(start, end) + tail
  if (codeMark.test(chunk) || /^--?[a-z]/iu.test(head) || flag.test(before.slice(0, before.length - head.length)))
    return true
  const line = (before + text.slice(start, end) + after).replace(placeholder, '')
  return (
    isBetweenTicks(before, after) ||
    /\{[^{}]{0,100}[:;]/u.test(line) ||
    (line.match(/[{}=\\|`_]|[;:](?=[^\s)\d])|\(\)|;$/gu)?.length ?? 0) > proseMarks
  )
}

/** A word that a template left out: “{{surname}}”. It does not make its line a program. */
const placeholder = /\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}/gu

/** Most marks of programs in a line of prose. */
const proseMarks = 3

const isBetweenTicks = (before: string, after: string): boolean =>
  after.includes('`') && (before.match(/`/gu)?.length ?? 0) % 2 === 1

/** A sign of every line with columns: a quick look before slow ones. */
const tableSign = /[\t|]|\.{4}|\. \. | {2}/u

/** True for a place in a line with columns: tabs, bars, leader dots, or wide gaps. */
export function isInTable(text: string, start: number, end: number): boolean {
  if (!tableSign.test(text.slice(Math.max(0, start - reach), end + reach))) return false
  const [before, after] = lineAround(text, start, end)
  const line = before + text.slice(start, end) + after
  if (!tableSign.test(line)) return false
  return (
    /\S\t+\S|\.{4}|(?:\. ){4}/u.test(line) ||
    (line.match(/\|/gu)?.length ?? 0) > 1 ||
    (line.match(/\S {2,}(?=\S)/gu)?.length ?? 0) > 1
  )
}

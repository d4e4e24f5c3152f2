import { readFileSync, writeFileSync } from 'node:fs'

const scalePage = 'docs/scale.md'

/** Returns a page with another text between the two marks of a section. */
export function replaceSection(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The page has no section “${name}”.`)
  return `${text.slice(0, from + start.length)}\n${content.trim()}\n\n${text.slice(to)}`
}

/** Prints figures, and writes them into their section of the page where that is asked for. */
export function publishSection(name: string, content: string, isWritten: boolean, page = scalePage): void {
  process.stdout.write(`${content}\n`)
  if (isWritten) writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), name, content))
}

/** Describes the machine and the day, for figures. */
export async function describeMachine(): Promise<string> {
  const { availableParallelism, cpus, loadavg } = await import('node:os')
  const day = new Date().toISOString().slice(0, 10)
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${String(availableParallelism())} virtual processors with a load of ${loadavg().map(each => each.toFixed(0))[0] ?? ''} before, Node ${process.versions.node}, ${day}`
}

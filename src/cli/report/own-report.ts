import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { isReportStart } from '../../reporters/index.js'

/** Bytes at the beginning of a file by which a report is known. */
const headLength = 4096

/** The beginnings of reports of `compare`. Its JSON begins like that of a run. */
const comparisonStarts: readonly RegExp[] = [
  /^\s*### [^\n]*\n\n\| (?:where|place) \| copy \|/u,
  /^- \d[\d,]* stor(?:y|ies) in both versions/u,
]

/** Returns true for a report of wirelint's and for an empty file, not for a story that mentions wirelint. */
export async function isReport(path: string): Promise<boolean> {
  if (!existsSync(path)) return false
  const head = readHead(path)
  return head === '' || comparisonStarts.some(start => start.test(head)) || (await isReportStart(head))
}

function readHead(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(headLength)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, headLength, 0))
  } finally {
    closeSync(file)
  }
}

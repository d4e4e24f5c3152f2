import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { isReportStart } from '../../reporters/index.js'

/** Bytes at the beginning of a file by which a report is known. */
const headLength = 4096

/** How reports of `compare` begin; its JSON begins as that of a run does. */
const comparisonStarts: readonly RegExp[] = [
  /^\s*### [^\n]*\n\n\| where \| copy \|/u,
  /^- \d[\d,]* stor(?:y|ies) in both versions/u,
]

/** Tells whether a file is a report of wirelint's, or empty. A story that mentions wirelint is none. */
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

import type { Reporter } from '../linter/report.js'

/** One diagnostic a line. */
export const jsonl: Reporter = async function* (files) {
  for await (const { stories } of files)
    for (const { diagnostics } of stories) for (const diagnostic of diagnostics) yield `${JSON.stringify(diagnostic)}\n`
}

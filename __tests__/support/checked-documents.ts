import { findFormat } from '../../src/formats/index.js'
import { lintPart } from '../../src/linter/lint-part.js'
import { wholeFile } from '../../src/formats/reader.js'
import type { CheckedDocument } from '../../src/lsp/checked-document.js'
import type { Rule } from '../../src/rule.js'
import { loadTagger } from '../../src/run/load-tagger.js'

/** Checks a document as the server does. */
export async function checkedDocument(
  text: string,
  rules: readonly Rule[],
  formatName = 'text',
): Promise<CheckedDocument> {
  const reader = await findFormat(formatName)?.load()
  if (reader === undefined) throw new Error(`${formatName} is no format.`)
  const report = lintPart(reader, wholeFile('a', text), { rules, levels: new Map(), options: {}, tagger: loadTagger() })
  return {
    version: 1,
    text,
    format: formatName,
    comments: reader.comments,
    reports: [report],
    rules,
    complaints: [],
  }
}

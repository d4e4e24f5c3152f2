import { describeStatus, pickStatus, type StoryStatus } from '../../story/status.js'
import { readDeclaredStatus } from '../copy/status.js'
import { type Element, findElement, findLanguage, parseXml } from '../markup/markup.js'
import { readNitf } from '../markup/nitf-fields.js'
import { findXmlComments } from '../markup/parsed-comments.js'
import { findXmlProblem } from '../markup/well-formed.js'
import { ReadNote, type Reader } from '../reader.js'

/** NITF 3.x (IPTC News Industry Text Format; https://www.iptc.org/std/NITF/3.6): one story a file. */
export const nitfReader: Reader = {
  cutter: null,
  comments: 'xml',
  findComments: findXmlComments,
  *read({ name, text, before }) {
    const problem = findXmlProblem(text)
    if (problem !== null) yield problem.error
    const root = findElement(parseXml(text), 'nitf')
    if (root === null || !root.closed || problem?.tangled === true) return
    const status = readStatus(root)
    const fields = readNitf(root, text)
    if (fields.length === 0) {
      yield new ReadNote(
        status === undefined ? 'This NITF document has no words to check.' : describeStatus('This item', status),
        root.start,
      )
      return
    }
    const document = findElement(root, 'doc-id')?.attributes['id-string']
    const key = findElement(root, 'du-key')?.attributes
    const id = [document, key?.['key']].find(each => each !== undefined && each !== '')
    yield {
      id: id ?? `${name}#${String(before + 1)}`,
      version: key?.['version'] ?? null,
      format: 'nitf',
      fields,
      language: findLanguage(findElement(root, 'body.content') ?? root),
      status,
    }
  },
}

/** Reads the status of a document, and the element by which it corrects another one. */
function readStatus(root: Element): StoryStatus | undefined {
  const data = findElement(root, 'docdata')
  return pickStatus(
    readDeclaredStatus(data?.attributes['management-status']),
    findElement(data ?? root, 'correction') === null ? undefined : 'correction',
  )
}

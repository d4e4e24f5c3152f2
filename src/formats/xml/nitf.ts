import type { Field } from '../../story/story.js'
import { xmlComments } from '../markup/parsed-comments.js'
import { attributeField, fieldOf, fieldsIn, lineOf, textOfRole, withoutRepeats } from '../markup/marked-field.js'
import { childrenOf, type Element, firstOf, languageOf, outermost, xmlTree } from '../markup/markup.js'
import { ReadNote, type Reader } from '../reader.js'
import { breachIn } from '../markup/well-formed.js'

/** NITF 3.x (IPTC News Industry Text Format; https://www.iptc.org/std/NITF/3.6): one story a file. */
export const nitfReader: Reader = {
  cutter: null,
  comments: 'xml',
  commentsIn: xmlComments,
  *read({ name, text, before }) {
    const breach = breachIn(text)
    if (breach !== null) yield breach.error
    const root = firstOf(xmlTree(text), 'nitf')
    if (root === null || !root.closed || breach?.tangled === true) return
    const document = firstOf(root, 'doc-id')?.attributes['id-string']
    const key = firstOf(root, 'du-key')
    const fields = fieldsOfNitf(root, text)
    if (fields.length === 0) yield new ReadNote('This NITF document has no words to check.', root.start)
    else
      yield {
        id:
          [document, key?.attributes['key']].find(each => each !== undefined && each !== '') ??
          `${name}#${String(before + 1)}`,
        version: key?.attributes['version'] ?? null,
        format: 'nitf',
        fields,
        language: languageOf(firstOf(root, 'body.content') ?? root),
      }
  },
}

/** The parts of a story in a `nitf` element; `headline` where what holds it names one already. */
export function fieldsOfNitf(nitf: Element, source: string, headline?: string): readonly Field[] {
  const head = firstOf(nitf, 'body.head')
  const headlines = headline === undefined ? headlinesOf(nitf, head, source) : []
  const lines =
    head === null
      ? []
      : [
          ...lineOf('byline', childrenOf(head, 'byline')[0] ?? null, source),
          ...lineOf('dateline', childrenOf(head, 'dateline')[0] ?? null, source),
        ]
  const notes = [
    ...attributeField('editors-note', firstOf(nitf, 'ed-msg'), 'info', source),
    ...attributeField('slug', firstOf(nitf, 'du-key'), 'key', source),
  ]
  const known = headline ?? textOfRole(headlines, 'headline')
  const copy = outermost(nitf, ['body.content', 'body.end']).flatMap(each =>
    fieldsIn(each, source, known === undefined ? {} : { headline: known }),
  )
  const abstract =
    head === null
      ? []
      : childrenOf(head, 'abstract').flatMap(each =>
          fieldsIn(each, source, known === undefined ? {} : { headline: known }),
        )
  const media = head === null ? [] : childrenOf(head, 'media').flatMap(each => fieldsIn(each, source))
  // A byline that stands over the copy as well is read there.
  const above = lines.filter(({ role }) => !copy.some(field => field.role === role))
  return [...headlines, ...above, ...notes, ...withoutRepeats(abstract, copy), ...media, ...copy]
}

/** `hl1`, and each `hl2` that says something else; the document's `title` where there is none (some agencies write `headline` for `hedline`). */
function headlinesOf(nitf: Element, head: Element | null, source: string): readonly Field[] {
  const within = head === null ? [] : childrenOf(head, 'hedline', 'headline')
  const main = within.flatMap(each => childrenOf(each, 'hl1').flatMap(line => fieldOf('headline', line, source)))
  const first = main.length > 0 ? main : fieldOf('headline', titleOf(nitf), source)
  return [
    ...first,
    ...withoutRepeats(
      within.flatMap(each => childrenOf(each, 'hl2').flatMap(line => fieldOf('headline', line, source))),
      first,
    ),
  ]
}

const titleOf = (nitf: Element): Element | null => {
  const [head] = childrenOf(nitf, 'head')
  return head === undefined ? null : (childrenOf(head, 'title')[0] ?? null)
}

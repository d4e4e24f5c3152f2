import { FieldText } from '../../story/field-text.js'
import type { Field } from '../../story/story.js'

/** The lines above the text of a mail (RFC 5322). */
interface MailHead {
  readonly headlines: readonly Field[]
  /** The offset of the text. */
  readonly end: number
  /** The packing of the text, which is not undone; null for plain text. */
  readonly packing: string | null
}

/** A name and its value, which may go on in lines that are set in. */
const header = /([A-Z][\w-]{1,40}):([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)\r?\n/uy

/** Names that mails have, and copy hardly has at its beginning. */
const mailNames = new Set('from to date subject message-id mime-version received return-path content-type'.split(' '))
const fewestNames = 3

const noHead: MailHead = { headlines: [], end: 0, packing: null }

/** Reads the head of a mail: its subject is the headline. A text that is no mail has none. */
export function readMailHead(text: string): MailHead {
  const found = new Map<string, { readonly value: string; readonly start: number }>()
  let at = text.startsWith('\uFEFF') ? 1 : 0
  header.lastIndex = at
  for (let match = header.exec(text); match !== null; match = header.exec(text)) {
    const [, name = '', written = ''] = match
    const value = written.trimStart()
    const start = match.index + name.length + 1 + written.length - value.length
    found.set(name.toLowerCase(), { value, start })
    at = header.lastIndex
  }
  const isMail = [...found.keys()].filter(name => mailNames.has(name)).length >= fewestNames
  if (!isMail || !/^[^\S\n]*(?:\r?\n|$)/u.test(text.slice(at, at + 20))) return noHead
  const subject = found.get('subject')
  const line = new FieldText(text)
  if (subject !== undefined) line.verbatim(subject.start, subject.start + subject.value.trimEnd().length)
  return {
    headlines: line.place === null ? [] : [{ role: 'headline', text: line.text, path: 'Subject', origin: line.origin }],
    end: at,
    packing: findPacking(found.get('content-type')?.value, found.get('content-transfer-encoding')?.value),
  }
}

function findPacking(type: string | undefined, encoding: string | undefined): string | null {
  if (/^multipart\//iu.test(type ?? '')) return 'in several parts'
  const packed = /^(?:base64|quoted-printable)/iu.exec(encoding ?? '')?.[0]
  return packed === undefined ? null : `in ${packed.toLowerCase()}`
}

import { charsetNamed } from './known-charsets.js'

/** The charset that a text says it is in. */
export interface Declaration {
  /** As it is written, in lower case. */
  readonly label: string
  /** The charset of that name; null if it is unknown here. */
  readonly charset: string | null
}

const inXml = /^\uFEFF?\s*<\?xml[^>]{0,100}encoding=["']([\w.:-]+)["']/u
const inHtml = /<meta\s[^<>]{0,100}charset=["']?([\w-]+)/iu
/** The header of a PO file. “CHARSET” is its placeholder, which some files keep. */
const inPo = /^"Content-Type:[^\n]{0,80}charset=(?!CHARSET)([\w-]+)/mu

/** Finds the charset that a text declares: in an XML declaration, HTML’s meta element or a PO file’s header. */
export function declaredIn(text: string): Declaration | null {
  const html = /^\s*</u.test(text) ? inHtml.exec(text) : null
  const label = (inXml.exec(text) ?? html ?? inPo.exec(text))?.[1]?.toLowerCase()
  return label === undefined ? null : { label, charset: charsetNamed(label) }
}

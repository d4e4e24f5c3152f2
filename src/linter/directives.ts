/** What a desk wrote in a file to switch rules off or on again. Offsets lie in the text it was read from. */
export interface Directive {
  readonly kind: 'disable' | 'disable-next-paragraph' | 'enable'
  /** Ids of rules; null for all. */
  readonly rules: readonly string[] | null
  /** What was written behind “--”. */
  readonly reason: string | null
  readonly start: number
  readonly end: number
}

const word = 'wirelint-'
const kinds = /wirelint-(disable-next-paragraph|disable|enable)(?![\w-])/gu

/** How a comment begins: in mark-up, in mark-up that is escaped once more, in mark-up in a JSON string. */
const commentStart = /(?:<|&lt;|\\u003[cC])!--\s{0,20}$/u
/** How it ends; `>` need not be escaped. */
const commentEnd = /--(?:>|&gt;|\\u003[eE])/gu

/** Where a line begins: behind a line end, written as it is or as JSON escapes it, or where a string or cell begins. */
const lineStart = /(?:^\uFEFF?|[\n\r\t\v]|\\[nrt]|[:[,][ \t]?")[ \t]{0,20}(?:# ?)?$/u
const lineEnd = /[\n\r"<]|\\[nr]/gu

/** Characters before the word that are looked at: a comment's beginning and some white space. */
const before = 24
/** Longest directive that is read, in characters. */
const longest = 1000

/** The directives in a text, in their order: in comments of its mark-up, or on lines of their own where it has none. */
export function directivesIn(text: string, comments: 'xml' | 'html' | 'lines'): readonly Directive[] {
  if (!text.includes(word)) return []
  const found: Directive[] = []
  for (const { index, 0: name, 1: kind } of text.matchAll(kinds)) {
    const head = index > before ? `…${text.slice(index - before, index)}` : text.slice(0, index)
    const opening = (commentStart.exec(head) ?? (comments === 'lines' ? lineStart.exec(head) : null))?.[0]
    if (opening === undefined) continue
    const isComment = opening.includes('!--')
    const from = index + name.length
    const rest = text.slice(from, from + longest)
    const [close] = rest.matchAll(isComment ? commentEnd : lineEnd)
    if (close === undefined && isComment) continue
    const body = rest.slice(0, close?.index)
    const start = isComment ? index - opening.length : index
    found.push({ kind: kind as Directive['kind'], ...said(body), start, end: from + body.length + (isComment && close !== undefined ? close[0].length : 0) })
  }
  return found
}

/** What stands before the reason; in XML, where a comment may hold no "--", a dash or a colon. */
const beforeReason = /--|[—–:]/u

/** "split-sentence, stray-quote -- the poet's own": rules and a reason, each of which may be missing. */
function said(body: string): Pick<Directive, 'rules' | 'reason'> {
  const [mark] = beforeReason.exec(body) ?? []
  const at = mark === undefined ? body.length : body.indexOf(mark)
  const rules = body.slice(0, at).split(/[\s,]+/u).filter(each => each !== '')
  const reason = body.slice(at + (mark?.length ?? 0)).replace(/\s+/gu, ' ').trim()
  return { rules: rules.length === 0 ? null : rules, reason: reason === '' ? null : reason }
}

/** Where a comment stands that other readers of the XML will refuse, for the "--" before its reason; null where none does. */
export function refusedComment(text: string, directives: readonly Directive[]): number | null {
  const found = directives.find(({ start, end }) => text.startsWith('<!--', start) && text.slice(start + 4, end - 3).includes('--'))
  // In CDATA it is a comment of HTML, which allows them.
  return found === undefined || text.lastIndexOf('<![CDATA[', found.start) > text.lastIndexOf(']]>', found.start) ? null : found.start
}

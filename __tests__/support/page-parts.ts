import { Parser } from 'htmlparser2'

interface Paragraph {
  readonly element: string
  /** The copy: [ ] round each mark, each number in its place, as in “one {1}[two]”. */
  copy: string
}

/** What a browser makes of a page, as far as tests ask. */
interface PageParts {
  readonly elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[]
  /** Elements that nothing closes, or that something else does. */
  readonly unclosed: string[]
  /** The text of each script and style. */
  readonly code: { readonly name: string; text: string }[]
  readonly copy: Paragraph[]
}

const empty = ['meta', 'link', 'input']

export function partsOf(page: string): PageParts {
  const parts: PageParts = { elements: [], unclosed: [], code: [], copy: [] }
  const open: string[] = []
  let paragraph: Paragraph | null = null
  let number: string | null = null
  const add = (text: string): void => {
    if (paragraph !== null) paragraph.copy += text
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      parts.elements.push({ name, attributes })
      if (!empty.includes(name)) open.push(name)
      if (name === 'script' || name === 'style') parts.code.push({ name, text: '' })
      if (attributes.dir === 'auto') parts.copy.push((paragraph = { element: name, copy: '' }))
      else if (name === 'mark') add('[')
      else if (attributes.class?.startsWith('ref ') === true) number = ''
    },
    ontext(text) {
      const inside = open.at(-1)
      const code = parts.code.at(-1)
      if ((inside === 'script' || inside === 'style') && code !== undefined) code.text += text
      else if (number !== null) number += text
      else add(text)
    },
    onclosetag(name, isImplied) {
      if (empty.includes(name)) return
      if (isImplied || open.pop() !== name) parts.unclosed.push(name)
      if (name === 'mark') add(']')
      else if (number !== null) {
        add(`{${number}}`)
        number = null
      } else if (name === paragraph?.element) paragraph = null
    },
  })
  parser.end(page)
  return parts
}

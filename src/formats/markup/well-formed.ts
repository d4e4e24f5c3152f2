import { SaxesParser } from 'saxes'
import { ReadError } from '../reader.js'

/** The first place at which a text is not well-formed XML. */
export interface XmlProblem {
  readonly error: ReadError
  /** True if tags are out of order, so that it is not known which text belongs to which element. */
  readonly tangled: boolean
}

const cdataOrComment = String.raw`<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)`
const reference = String.raw`(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_][\w.-]{0,60});`
/** CDATA, comments, and outside them an "&" without a reference's name and semicolon. */
const loneAmpersand = new RegExp(`${cdataOrComment}|&(?!${reference})`, 'gu')

const directiveComment = /^<!--\s*wirelint-(?:disable|enable)[\s\S]*-->$/u

interface SyntaxProblem {
  readonly what: string
  readonly at: number
}

/**
 * Finds the first place between two offsets of a text that is not well-formed. A whole document must have one root; an
 * item of a feed is parsed alone. Nothing is ever fetched, and no entity but XML's and HTML's own is expanded.
 */
export function findXmlProblem(text: string, start = 0, end = text.length): XmlProblem | null {
  const problems: SyntaxProblem[] = []
  const masked = mask(text.slice(start, end), at => {
    problems.push({ what: 'an “&” that should be “&amp;”', at: start + at })
  })
  const isFragment = start > 0 || end < text.length
  const parser = isFragment
    ? new SaxesParser({ xmlns: false, position: true, fragment: true })
    : new SaxesParser({ xmlns: false, position: true })
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')
    // Readers decode HTML's entities: a desk need not care about them.
    if (what !== 'undefined entity') problems.push({ what, at: Math.min(start + parser.position, end) })
  })
  parser.write(masked).close()
  const [first] = problems.sort((a, b) => a.at - b.at)
  return first === undefined
    ? null
    : {
        error: new ReadError(`This is not well-formed XML: ${first.what}.`, first.at),
        tangled: problems.some(({ what }) => what.includes('tag')),
      }
}

/** Masks text that the parser would misread, in the same length; calls back for each "&" that begins no reference. */
function mask(text: string, onAmpersand: (at: number) => void): string {
  return text.replace(loneAmpersand, (match, index: number) => {
    // XML allows no "--" within a comment, but a directive may have it before its reason.
    if (directiveComment.test(match)) return `<!--${'_'.repeat(match.length - 7)}-->`
    if (match !== '&') return match
    // The parser would take all that follows for the reference's name.
    onAmpersand(index)
    return '_'
  })
}

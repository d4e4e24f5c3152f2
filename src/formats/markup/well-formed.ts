import { SaxesParser } from 'saxes'
import { ReadError } from '../reader.js'

/** The first place at which a text is no well-formed XML. */
export interface Breach {
  readonly error: ReadError
  /** Whether tags are out of order, so that nobody can say which text belongs to which element. */
  readonly tangled: boolean
}

/** CDATA, comments, and outside them an "&" without a reference's name and semicolon. */
const loneAmpersand =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[A-Za-z_][\w.-]{0,60});)/gu

const suppression = /^<!--\s*wirelint-(?:disable|enable)[\s\S]*-->$/u

/**
 * Looks for the first breach between two offsets of a text. A whole document must have one root; an item of a feed is looked
 * at by itself. Nothing is ever fetched, and no entity but XML's and HTML's own is expanded.
 */
export function breachIn(text: string, start = 0, end = text.length): Breach | null {
  const whole = start === 0 && end === text.length
  const breaches: { readonly what: string; readonly at: number }[] = []
  // An "&" that begins no reference would take all that follows for its name; here it stands for itself, and is reported.
  const masked = text.slice(start, end).replace(loneAmpersand, (found, index: number) => {
    // XML allows no "--" within a comment, but the words that switch rules off may have it before their reason.
    if (suppression.test(found)) return `<!--${'_'.repeat(found.length - 7)}-->`
    if (found !== '&') return found
    breaches.push({ what: 'an “&” that should be “&amp;”', at: start + index })
    return '_'
  })
  const parser = whole
    ? new SaxesParser({ xmlns: false, position: true })
    : new SaxesParser({ xmlns: false, position: true, fragment: true })
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')
    // HTML's entities, which readers decode, are no breach a desk could care about.
    if (what !== 'undefined entity') breaches.push({ what, at: Math.min(start + parser.position, end) })
  })
  parser.write(masked).close()
  const [first] = breaches.sort((a, b) => a.at - b.at)
  return first === undefined
    ? null
    : {
        error: new ReadError(`This is not well-formed XML: ${first.what}.`, first.at),
        tangled: breaches.some(({ what }) => what.includes('tag')),
      }
}

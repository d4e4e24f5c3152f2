import { SaxesParser } from 'saxes'
import { ReadError } from './reader.js'

/** The first place at which a text is no well-formed XML. */
export interface Breach {
  readonly error: ReadError
  /** Whether tags are out of order, so that nobody can say which text belongs to which element. */
  readonly tangled: boolean
}

/**
 * Looks for the first breach between two offsets of a text. A whole document must have one root; an item of a feed is looked
 * at by itself. Nothing is ever fetched, and no entity but XML's and HTML's own is expanded.
 */
export function breachIn(text: string, start = 0, end = text.length): Breach | null {
  const whole = start === 0 && end === text.length
  const parser = whole ? new SaxesParser({ xmlns: false, position: true }) : new SaxesParser({ xmlns: false, position: true, fragment: true })
  let breach: Breach | null = null
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')
    // HTML's entities, which readers decode, are no breach a desk could care about.
    if (what === 'undefined entity') return
    const position = start + parser.position
    const at = what.includes('entity') ? Math.max(start, text.lastIndexOf('&', position - 1)) : Math.min(position, end)
    breach ??= { error: new ReadError(`This is not well-formed XML: ${what}.`, at), tangled: what.includes('tag') }
  })
  parser.write(text.slice(start, end)).close()
  return breach
}

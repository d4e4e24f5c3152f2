import type { Piece } from './marked-copy.js'

/** What stands before and behind words that were taken out, that were put in, and that are wrong. */
export type Signs = Readonly<Record<'out' | 'in' | 'fault', readonly [before: string, behind: string]>>

/** As wdiff writes it; faults are marked as in the rules' examples. */
export const plainSigns: Signs = { out: ['[-', '-]'], in: ['{+', '+}'], fault: ['⟦', '⟧'] }

/** A paragraph in one line with its changes in signs; `escape` is for its words. */
export function signed(
  pieces: readonly Piece[],
  signs: Signs,
  escape: (text: string) => string = text => text,
): string {
  return pieces
    .map(({ kind, isFault }, index) => {
      const shown = visible(pieces, index)
      const [fault, behindFault] = isFault ? signs.fault : ['', '']
      const [open, close] = kind === 'same' ? ['', ''] : signs[kind]
      const [begins, goesOn] = [pieces[index - 1]?.kind !== kind, pieces[index + 1]?.kind === kind]
      // Signs stand at the words, not at the spaces round them.
      const before = begins || isFault ? shown.slice(0, shown.length - shown.trimStart().length) : ''
      const rest = shown.slice(before.length)
      const behind = !goesOn || isFault ? rest.slice(rest.trimEnd().length) : ''
      return `${before}${begins ? open : ''}${fault}${escape(rest.slice(0, rest.length - behind.length))}${behindFault}${goesOn ? '' : close}${behind}`
    })
    .join('')
}

/** A piece's text in one line; white space that came or went by itself is made visible. */
export function visible(pieces: readonly Piece[], index: number): string {
  const { kind, text } = pieces[index] ?? { kind: 'same', text: '' }
  const isAlone =
    kind !== 'same' && text.trim() === '' && pieces[index - 1]?.kind !== kind && pieces[index + 1]?.kind !== kind
  return isAlone ? text.replace(/\n+/gu, '¶').replace(/\s/gu, '␣') : text.replace(/\n+/gu, ' ¶ ')
}

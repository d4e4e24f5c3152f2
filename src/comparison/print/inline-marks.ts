import type { Piece } from './marked-copy.js'

/** The signs around words that were taken out, that were put in, and that have an issue. */
export type Signs = Readonly<Record<'out' | 'in' | 'issue', readonly [before: string, after: string]>>

/** Changes as wdiff writes them; issues are marked as in the examples of rules. */
export const plainSigns: Signs = { out: ['[-', '-]'], in: ['{+', '+}'], issue: ['⟦', '⟧'] }

/** Writes a paragraph in one line, with signs around its changes. `escape` is for its words. */
export function writeInline(
  pieces: readonly Piece[],
  signs: Signs,
  escape: (text: string) => string = text => text,
): string {
  return pieces
    .map(({ kind, hasIssue }, index) => {
      const text = showPiece(pieces, index)
      const [issue, afterIssue] = hasIssue ? signs.issue : ['', '']
      const [open, close] = kind === 'same' ? ['', ''] : signs[kind]
      const [begins, goesOn] = [pieces[index - 1]?.kind !== kind, pieces[index + 1]?.kind === kind]
      // The signs are at the words, not at the spaces around them.
      const before = begins || hasIssue ? text.slice(0, text.length - text.trimStart().length) : ''
      const rest = text.slice(before.length)
      const after = !goesOn || hasIssue ? rest.slice(rest.trimEnd().length) : ''
      const words = escape(rest.slice(0, rest.length - after.length))
      return `${before}${begins ? open : ''}${issue}${words}${afterIssue}${goesOn ? '' : close}${after}`
    })
    .join('')
}

/** Writes a piece in one line. White space that came or went without words is made visible. */
export function showPiece(pieces: readonly Piece[], index: number): string {
  const { kind, text } = pieces[index] ?? { kind: 'same', text: '' }
  const isAlone =
    kind !== 'same' && text.trim() === '' && pieces[index - 1]?.kind !== kind && pieces[index + 1]?.kind !== kind
  return isAlone ? text.replace(/\n+/gu, '¶').replace(/\s/gu, '␣') : text.replace(/\n+/gu, ' ¶ ')
}

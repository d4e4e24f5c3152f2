import type { MarkPlace } from '../../src/language/patterns/space-slips.js'
import { bodyOf } from './annotated.js'

/** A mark that ends a text may have no token after it. */
type AnyMarkPlace = Omit<MarkPlace, 'after'> & { readonly after: MarkPlace['after'] | undefined }

/** The place of a mark in a text: the first token that is the mark. */
export function findLastPlace(text: string, mark: string): AnyMarkPlace {
  const field = bodyOf(text)
  const at = field.tokens.findIndex(token => token.text === mark)
  const [before, token, after] = [field.tokens[at - 1], field.tokens[at], field.tokens[at + 1]]
  if (before === undefined || token === undefined) throw new Error(`“${text}” has no “${mark}” after a token.`)
  return {
    field,
    mark: token,
    before,
    after,
    gapBefore: text.slice(before.end, token.start),
    gapAfter: text.slice(token.end, after?.start ?? text.length),
  }
}

/** The place of a mark with a token on both sides. */
export function findMarkPlace(text: string, mark: string): MarkPlace {
  const { after, ...place } = findLastPlace(text, mark)
  if (after === undefined) throw new Error(`“${text}” ends at its “${mark}”.`)
  return { ...place, after }
}

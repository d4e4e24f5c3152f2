import type { AnnotatedField, Token } from '../annotated-story.js'
import { findInOrder } from './attributions.js'

/** The kinds of attributions whose parts are out of order. */
export type Disorder = 'mixed' | 'described' | 'cut' | 'according' | 'around' | 'both' | 'behind' | 'two' | 'torn'

/** An attribution whose parts are in an order that none has: its first and last tokens. */
interface DisorderedSource {
  readonly first: Token
  readonly last: Token
  readonly kind: Disorder
}

/** Ends of an order: a mark or the end of the paragraph, or “that” too. */
const clauseEnd = /(?=[.,;]|$)/u
const clauseEndOrThat = /(?=[.,;h]|$)/u
const sentenceEnd = /(?=[.;]|$)/u
const endingAt = (end: RegExp, order: RegExp): RegExp => new RegExp(order.source + end.source, 'gu')

/** The first half of a name or description, before the verb that splits it. */
const halfName = '(?:D?J{0,4}M{1,3}|DJ{1,4})'

/*
 * The letters are those of `attributions.ts`. Each order ends where a clause ends, so that the statement itself is not
 * read as a part.
 */
const orders: readonly (readonly [kind: Disorder, order: RegExp])[] = [
  // "the agency said of official Chinese press Xinhua"; a person can say something of an agency, an agency hardly of
  // another
  ['mixed', endingAt(clauseEnd, /D?[JNA]{0,4}[MR]{1,3}[SVC]O(?:D?[JNM]{1,5}A[JMN]{0,3}|D?J{1,3}M{1,2}N)/u)],
  // "the government said of official Chinese press Xinhua"
  ['mixed', endingAt(clauseEnd, /D?[JN]{0,3}G[SV]OJ{2,3}M{1,2}A/u)],
  // "Yonhap of the news agency said"
  ['described', endingAt(clauseEnd, /AODJ{0,2}M{1,3}[SV]/u)],
  // "the government said. 'Press Agency."
  ['cut', /(?:D?[JN]{0,4}[GMRNAJ]|w)[SV]\.q?D?(?:[JNO]{0,4}[MA]){1,4}[JNO]{0,4}q?\./gu],
  // "according to the Lundmark News Agency said"
  ['according', endingAt(clauseEndOrThat, /TD?[DJNGMAO]{0,6}[MAR][SV]/u)],
  // "according to the agency Yonhap announced on Monday"; a report can be announced on a day, an agency cannot
  ['according', /T[DJNGMAO]{0,6}(?:AM{0,3}[SV]|[MR]S)(?=w?N[.,;])/gu],
  // "said Xinhua said"
  ['around', endingAt(clauseEnd, /(?<=[,q]|^)[SV]D?[JN]{0,4}[AM]{1,4}[SV]/u)],
  // "Kim said, the news agency of Korea reported"
  ['both', endingAt(sentenceEnd, /[GNA][SV],D?J{0,3}M{1,3}O[NJ]{1,3}[SV]/u)],
  // "the agency official said news"
  ['behind', endingAt(sentenceEnd, /D?[JNMA]{0,5}[GMNAJ]SM{1,3}/u)],
  // ", reported by the agency Yonhap said"; after a noun it is a participle: "a source quoted by Yonhap said"
  ['two', endingAt(clauseEndOrThat, /(?<=[,q]|^)[SVC]BD?[JN]{0,4}[MAR]{1,3}[AN]{0,3}[SV]/u)],
  // "the official news agency said Xinhua", "the Korean news said agency Yonhap"
  ['torn', new RegExp(`${halfName}[SV](?:J{0,2}|M{1,2})A(?:O[NJ]{1,2})?(?=[.;]|w?N[.;]|$)`, 'gu')],
]

/** Finds such attributions outside quotations. */
export function* findDisorderedSources(field: AnnotatedField): Iterable<DisorderedSource> {
  for (const [kind, order] of orders) for (const found of findInOrder(field, order)) yield { ...found, kind }
}

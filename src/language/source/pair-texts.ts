import type { Range } from '../../story/search.js'
import type { SourceSegment, StorySource } from '../../story/story.js'
import type { AnnotatedField } from '../annotated-story.js'
import { type AlignedPair, type AlignedText, alignParagraphs } from './align.js'
import { findEnglishFigures } from './figures/english-figures.js'
import { findSourceFigures } from './figures/source-figures.js'
import type { OwnedRange } from './joined-text.js'
import type { KnownLanguage } from './knowledge/known-language.js'
import { measureDeviation, measureSource, usualLength } from './measure-length.js'

type EnglishPiece = OwnedRange<AnnotatedField>
type SourcePiece = OwnedRange<SourceSegment>

/** Pieces of the source and the English of them. */
export interface PairedTexts {
  readonly source: readonly SourcePiece[]
  readonly english: readonly EnglishPiece[]
}

/** All pieces of a story in pairs. */
interface Pairing {
  readonly pairs: readonly PairedTexts[]
  /** True if the only pair is the whole story. */
  readonly isUnpaired: boolean
}

/** Pairs the paragraphs of a source with those of the English. */
export function pairTexts(
  source: StorySource,
  fields: readonly AnnotatedField[],
  language: KnownLanguage | null,
): Pairing {
  const copy = fields.filter(({ role }) => role !== 'slug')
  const segments = source.segments.filter(({ text }) => text.trim() !== '').map(whole)
  if (source.alignment === 'unit')
    return { pairs: [{ source: segments, english: listParagraphs(copy).flat() }], isUnpaired: false }
  const pairs: PairedTexts[] = []
  let isUnpaired = false
  for (const [ours, theirs] of groupByRole(segments, copy)) {
    const paired = pairGroup(ours, listParagraphs(theirs), language)
    isUnpaired ||= paired === null
    pairs.push(...(paired ?? [{ source: ours, english: listParagraphs(theirs).flat() }]))
  }
  return { pairs, isUnpaired }
}

const whole = (segment: SourceSegment): SourcePiece => ({ owner: segment, start: 0, end: segment.text.length })

/** Puts the headline and the captions of a source that names them with those of the English. */
function groupByRole(
  segments: readonly SourcePiece[],
  fields: readonly AnnotatedField[],
): readonly (readonly [readonly SourcePiece[], readonly AnnotatedField[]])[] {
  const named = (['headline', 'caption'] as const).filter(role => segments.some(({ owner }) => owner.role === role))
  const isNamed = (role: string | null): boolean => named.some(each => each === role)
  const groups: (readonly [readonly SourcePiece[], readonly AnnotatedField[]])[] = named.map(role => [
    segments.filter(({ owner }) => owner.role === role),
    fields.filter(field => field.role === role),
  ])
  const rest = segments.filter(({ owner }) => !isNamed(owner.role))
  if (rest.length > 0) groups.push([rest, fields.filter(({ role }) => !isNamed(role))])
  return groups
}

/** Lists the paragraphs of fields in the order of the file; a dateline belongs to the paragraph after it. */
function listParagraphs(fields: readonly AnnotatedField[]): readonly (readonly EnglishPiece[])[] {
  const pieces = fields
    .flatMap(field => field.paragraphs.map(({ start, end }) => ({ owner: field, start, end })))
    .map(piece => ({ piece, at: piece.owner.origin.locate(piece.start, piece.end).start }))
    .sort((a, b) => a.at - b.at)
    .map(({ piece }) => piece)
  const paragraphs: EnglishPiece[][] = []
  for (const piece of pieces) {
    const last = paragraphs.at(-1)
    if (last?.at(-1)?.owner.role === 'dateline') last.push(piece)
    else paragraphs.push([piece])
  }
  return paragraphs
}

/** Pairs paragraphs one to one if there are as many, else by their lengths and numbers; null if that fails. */
function pairGroup(
  source: readonly SourcePiece[],
  english: readonly (readonly EnglishPiece[])[],
  language: KnownLanguage | null,
): readonly PairedTexts[] | null {
  if (english.length === 0) return []
  const bodies = english.filter(([first]) => first?.owner.role !== 'headline')
  const even = [english, bodies].find(each => each.length === source.length)
  const inOrder = even === undefined ? null : source.map((piece, at) => ({ source: [piece], english: even[at] ?? [] }))
  const unlikely = inOrder === null ? 0 : countUnlikely(inOrder, language)
  if (inOrder !== null && unlikely < 2) return inOrder
  const aligned = alignByLength(source, english, language)
  return inOrder === null || (aligned !== null && countUnlikely(aligned, language) < unlikely) ? aligned : inOrder
}

/** Spreads from the usual length beyond which two paragraphs hardly belong together. */
const mostSpreads = 4

/**
 * Counts pairs of very unlike lengths. One may be a bad translation; several show that a paragraph was split and
 * another one joined, so that the number of paragraphs says nothing.
 */
function countUnlikely(pairs: readonly PairedTexts[], language: KnownLanguage | null): number {
  const joinPieces = (pieces: readonly (EnglishPiece | SourcePiece)[]): string =>
    pieces.map(({ owner, start, end }) => owner.text.slice(start, end)).join('\n')
  return pairs.filter(pair => {
    const deviation =
      language === null ? 0 : measureDeviation(joinPieces(pair.source), joinPieces(pair.english), language)
    return Math.abs(deviation ?? 0) > mostSpreads
  }).length
}

/** Pairs paragraphs by their lengths and the numbers and words that both have; null if that fails. */
function alignByLength(
  source: readonly SourcePiece[],
  english: readonly (readonly EnglishPiece[])[],
  language: KnownLanguage | null,
): readonly PairedTexts[] | null {
  const aligned = alignParagraphs(
    source.map(piece => describeSource(piece, language)),
    english.map(describeEnglish),
    usualLength(language),
  )
  if (aligned === null || !isTrusted(aligned)) return null
  return aligned.map(pair => ({
    source: source.slice(pair.source.start, pair.source.end),
    english: english.slice(pair.english.start, pair.english.end).flat(),
  }))
}

const size = ({ start, end }: Range): number => end - start

/** True if most paragraphs have a partner. */
const isTrusted = (pairs: readonly AlignedPair[]): boolean =>
  pairs.filter(({ source, english }) => size(source) > 0 && size(english) > 0).length * 2 >= pairs.length

/** Smallest number that tells paragraphs apart. */
const leastAnchor = 3

const latinWords = (text: string): readonly string[] =>
  (text.match(/[A-Za-z]{3,}/gu) ?? []).map(word => `w${word.toLowerCase()}`)

const anchorsOf = (values: readonly number[], text: string): ReadonlySet<string> =>
  new Set([...values.filter(value => value >= leastAnchor).map(value => `n${String(value)}`), ...latinWords(text)])

function describeSource({ owner: { text } }: SourcePiece, language: KnownLanguage | null): AlignedText {
  const values = language === null ? [] : findSourceFigures(text, language).flatMap(figure => figure.values)
  return { length: measureSource(text), anchors: anchorsOf(values, text) }
}

function describeEnglish(pieces: readonly EnglishPiece[]): AlignedText {
  const text = pieces.map(({ owner, start, end }) => owner.text.slice(start, end)).join('\n')
  const { figures, words } = findEnglishFigures(text)
  return { length: text.length, anchors: anchorsOf([...figures.flatMap(({ values }) => values), ...words], text) }
}

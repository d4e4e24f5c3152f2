import { findAll } from '../../story/pattern.js'
import type { AnnotatedField, Paragraph, Sentence } from '../annotated-story.js'
import type { CopyBlock, ParagraphKind, PieceKind } from '../copy-blocks.js'
import { isCaptionLine } from '../patterns/caption-lines.js'
import { findCaptionEnd } from '../patterns/captions.js'
import { measureBracketedCredit, measureOpenCredit, namesPicture } from '../patterns/credits.js'
import {
  deskOpenings,
  measureBracketedNote,
  measureCutOff,
  measureDeskNote,
  measureSiteName,
} from '../patterns/desk-notes.js'
import { longestSign, measureDeskSign } from '../patterns/desk-signs.js'
import { labelOpenings, measureLabel } from '../patterns/link-labels.js'
import { isLinkLine, linkLineOpenings } from '../patterns/link-lines.js'
import { isAssent, makerOpenings, measureWordingNote, readMakerNote } from '../patterns/maker-notes.js'
import { furnitureOpenings, measureFurniture } from '../patterns/page-furniture.js'
import { measurePageLine } from '../patterns/page-lines.js'
import { isPageWord, measurePrompt } from '../patterns/page-prompts.js'
import { isPictureWord, measurePhotographer, measurePictureCredit } from '../patterns/picture-origins.js'
import { readParagraphKind } from '../patterns/paragraph-kinds.js'
import { measureWorkCredit } from '../patterns/work-credits.js'
import { findGlosses } from '../patterns/wording-choices.js'
import { someWord } from '../vocabulary.js'

type Piece = Omit<CopyBlock, 'paragraph'> & { readonly kind: PieceKind }

type BlockField = Pick<AnnotatedField, 'paragraphs' | 'text' | 'agencies' | 'tokens' | 'isCommonWord'>

/** Splits copy into blocks, in order. Every word is in one. */
export function findCopyBlocks(field: BlockField): readonly CopyBlock[] {
  return field.paragraphs.flatMap((paragraph, index) => {
    const pieces = findPieces(field, paragraph, index)
    const kind = pieces.length === 0 ? readParagraphKind(field.paragraphs, index) : 'prose'
    return [...fill(field.text, paragraph, pieces, kind)].map(block => ({ ...block, paragraph: index }))
  })
}

/** Adds the copy between pieces. */
function* fill(
  text: string,
  { start, end }: Paragraph,
  pieces: readonly Piece[],
  kind: ParagraphKind,
): Iterable<Omit<CopyBlock, 'paragraph'>> {
  let at = start
  for (const piece of [...pieces, { start: end, end }]) {
    const between = text.slice(at, piece.start)
    const from = at + between.length - between.trimStart().length
    if (between.trim() !== '') yield { kind, start: from, end: from + between.trim().length }
    if ('kind' in piece) yield piece
    at = piece.end
  }
}

/** Finds the pieces of a page in a paragraph, in order. */
function findPieces(field: BlockField, paragraph: Paragraph, index: number): readonly Piece[] {
  const reader = new PieceReader(field, paragraph, index)
  const found: Piece[] = []
  let covered = paragraph.start
  let next = -1
  for (const sentence of paragraph.sentences)
    for (const start of listStarts(sentence)) {
      let at = Math.max(start, covered)
      while (at < sentence.end) {
        const piece = reader.readAt(at, sentence, at === next)
        if (piece === null) break
        found.push(piece)
        covered = piece.end
        at = piece.end + (/^\s*/u.exec(field.text.slice(piece.end, piece.end + 3))?.[0].length ?? 0)
        next = at
      }
    }
  const inner = reader.readBrackets(found)
  return inner.length === 0 ? found : [...found, ...inner].sort((a, b) => a.start - b.start)
}

/**
 * Places inside a sentence where a piece may begin too: an address, a sign of rights, the sign of a list, the end of an
 * engine's sign.
 */
const innerStart = /(?<=[.!?>"”)] )[\w.+-]{1,64}@|©|(?<=\s)[■□▪▫◆◇●○◎★☆▶▷►▸▲△▼▽➤☞※]|(?<=> ?)\p{Lu}/gu

/** Lists the places where a piece may begin. A piece needs no stop before it. */
function listStarts({ field, start, end }: Sentence): readonly number[] {
  const text = field.text.slice(start, end)
  if (!/[@©>■-◿★☆※☞➤]/u.test(text)) return [start]
  return [start, ...findAll(text, innerStart).map(({ index }) => start + index)]
}

const opening = /^[^\s:：,;!?.=]+/u
const sign = /^[([<【©/–—■□▪▫◆◇●○◎★☆▶▷►▸▲△▼▽→➤☞※•-]/u

/** A question mark may end a list of links. */
const linkEnd = /\?["”’]?$/u
const firstWord = /[\p{L}][\p{L}’'-]*/u

class PieceReader {
  readonly #field: BlockField
  readonly #paragraph: Paragraph
  readonly #isFirst: boolean
  readonly #isLast: boolean
  readonly #hasBrackets: boolean
  readonly #hasPageWord: boolean
  readonly #hasPictureWord: boolean

  constructor(field: BlockField, paragraph: Paragraph, index: number) {
    this.#field = field
    this.#paragraph = paragraph
    this.#isFirst = index === 0
    this.#isLast = index === field.paragraphs.length - 1
    this.#hasBrackets = /[([]/u.test(field.text.slice(paragraph.start, paragraph.end))
    this.#hasPageWord = someWord(paragraph.tokens, isPageWord)
    this.#hasPictureWord = someWord(paragraph.tokens, isPictureWord)
  }

  /** Returns the piece that begins at a place where a sentence may begin. */
  readAt(at: number, sentence: Sentence, isBehindPiece: boolean): Piece | null {
    const { text } = this.#field
    const words = text.slice(at, this.#paragraph.end)
    const piece = (kind: PieceKind, length: number): Piece | null =>
      length > 0 ? { kind, start: at, end: at + length } : null
    return (
      (words.length > longestSign ? null : piece('desk-note', measureDeskSign(words, this.#isGlued(at)))) ??
      (at === this.#paragraph.start || isBehindPiece ? this.#readLine(at, words) : null) ??
      (this.#hasPageWord ? piece('furniture', measurePrompt(text.slice(at, sentence.end))) : null) ??
      (this.#hasPictureWord ? piece('credit', measurePictureCredit(words)) : null) ??
      (sign.test(words) ? this.#readSigned(at) : this.#readOpened(at, sentence, words))
    )
  }

  /** True behind a sentence of the same paragraph. In copy of capitals a sign cannot be told from words. */
  #isGlued(at: number): boolean {
    const { start } = this.#paragraph
    return at > start && /\p{Ll}/u.test(this.#field.text.slice(start, at))
  }

  /** Returns the piece that a whole paragraph is. */
  #readLine(at: number, words: string): Piece | null {
    const piece = (kind: PieceKind, length = words.length): Piece => ({ kind, start: at, end: at + length })
    const isWhole = at === this.#paragraph.start
    if (isWhole && (this.#hasPictureWord || /[)\]]$/u.test(words)) && isCaptionLine(this.#paragraph))
      return piece('caption')
    if (/[.!?,;:]["”’]?$/u.test(words) && !linkEnd.test(words)) return null
    const photographer = measurePhotographer(words)
    if (photographer > 0) return piece('credit', photographer)
    const line = measurePageLine(words)
    if (line > 0) return piece('furniture', line)
    const [word] = firstWord.exec(words) ?? ['']
    return linkLineOpenings.has(word.toLowerCase()) && isLinkLine(words) ? piece('links') : null
  }

  /** Returns the piece that begins with a word. */
  #readOpened(at: number, sentence: Sentence, words: string): Piece | null {
    const { text } = this.#field
    const piece = (kind: PieceKind, length: number): Piece | null =>
      length > 0 ? { kind, start: at, end: at + length } : null
    if (this.#hasBrackets && at === sentence.start) {
      const captionEnd = findCaptionEnd(sentence, this.#paragraph.end)
      if (captionEnd !== null) return piece('caption', captionEnd - at)
    }
    const first = (opening.exec(words)?.[0] ?? '').toLowerCase()
    if (labelOpenings.has(first) && measureLabel(words) > 0) return piece('links', this.#endOfLinks(at, words))
    if (makerOpenings.has(first)) {
      const noteEnd = this.#findMakerNoteEnd(at, sentence)
      if (noteEnd !== null) return piece('maker-note', noteEnd - at)
    }
    return (
      (furnitureOpenings.has(first)
        ? piece('furniture', measureFurniture(text.slice(at, sentence.end), words))
        : null) ??
      (deskOpenings.has(first) || words.slice(0, reach).includes('@')
        ? piece('desk-note', measureDeskNote(words))
        : null) ??
      piece('credit', /^\p{Lu}/u.test(words) ? measureOpenCredit(words) : 0)
    )
  }

  /** A maker's note may open with a sentence of assent. One that is likely stands where the copy begins or ends. */
  #findMakerNoteEnd(at: number, sentence: Sentence): number | null {
    const { text } = this.#field
    const { sentences } = this.#paragraph
    const agrees = isAssent(text.slice(at, sentence.end))
    const { end } = (agrees ? sentences[sentences.indexOf(sentence) + 1] : sentence) ?? sentence
    const note = readMakerNote(text.slice(at, end))
    const isAtEdge = this.#isLast || (this.#isFirst && at === this.#paragraph.start)
    return note === 'sure' || (note === 'likely' && isAtEdge) ? end : null
  }

  /** Returns the piece that begins with a bracket or another sign. */
  #readSigned(at: number): Piece | null {
    const words = this.#field.text.slice(at, this.#paragraph.end)
    const lengths: readonly (readonly [PieceKind, number])[] = [
      ['links', measureLabel(words) > 0 ? this.#endOfLinks(at, words) : 0],
      ['desk-note', measureBracketedNote(words)],
      ['maker-note', measureWordingNote(words)],
      ['credit', this.#measureCredit(at, words)],
      ['furniture', measureFurniture(words, words)],
      ['desk-note', this.#measureSiteName(at, words)],
    ]
    const [kind, length] = lengths.find(each => each[1] > 0) ?? ['credit', 0]
    return length > 0 ? { kind, start: at, end: at + length } : null
  }

  /** A dash that opens a paragraph sets an item of a list; one behind speech, its speaker. */
  #measureSiteName(at: number, words: string): number {
    if (at === this.#paragraph.start || /["”’]\s*$/u.test(this.#field.text.slice(at - 3, at))) return 0
    return measureSiteName(words, this.#isLast, rest => measureLabel(rest) > 0)
  }

  #measureCredit(at: number, words: string): number {
    const credited = measureBracketedCredit(words) || measureOpenCredit(words) || measureWorkCredit(words)
    if (credited > 0) return credited
    const close = words.indexOf(')')
    if (!words.startsWith('(') || close < 0 || close > longestAgency) return 0
    const { agencies, tokens } = this.#field
    const isAgency = agencies.some(
      ({ first, length }) => tokens[first]?.start === at + 1 && tokens[first + length - 1]?.end === at + close,
    )
    return isAgency ? close + 1 : 0
  }

  /** Links go on to the end of their paragraph, or to another piece of the page. */
  #endOfLinks(at: number, words: string): number {
    const label = measureLabel(words)
    for (const { start } of this.#paragraph.sentences) {
      if (start <= at + label) continue
      const rest = this.#field.text.slice(start, this.#paragraph.end)
      if (measureBracketedNote(rest) > 0 || measureFurniture(rest, rest) > 0)
        return this.#field.text.slice(at, start).trimEnd().length
    }
    return words.length
  }

  /** Finds picture credits and notes on the wording in brackets inside sentences. */
  readBrackets(found: readonly Piece[]): readonly Piece[] {
    if (!this.#hasBrackets) return []
    const { start, end } = this.#paragraph
    const glosses = Array.from(findGlosses(this.#field, this.#paragraph), (gloss): Piece => ({
      kind: 'maker-note',
      ...gloss,
    }))
    const text = this.#field.text.slice(start, end)
    const others = findAll(text, /[([]/gu).flatMap(({ index }): readonly Piece[] => {
      const at = start + index
      if ([...found, ...glosses].some(piece => piece.start <= at && at < piece.end)) return []
      const words = text.slice(index, index + longestNote)
      const note = measureWordingNote(words)
      if (note > 0) return [{ kind: 'maker-note', start: at, end: at + note }]
      const cut = measureCutOff(words)
      if (cut > 0) return [{ kind: 'desk-note', start: at, end: at + cut }]
      const credit = measureBracketedCredit(words)
      return credit > 0 && namesPicture(words.slice(0, credit)) ? [{ kind: 'credit', start: at, end: at + credit }] : []
    })
    return [...glosses, ...others]
  }
}

/** Characters in which an address is looked for. */
const reach = 80
/** Most characters of an agency's name. */
const longestAgency = 40
/** Most characters of a note in brackets. */
const longestNote = 360

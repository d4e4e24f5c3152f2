import type { SourceSegment, SourceSpan, Span, StorySource } from '../../story/story.js'
import type { AnnotatedField } from '../annotated-story.js'
import type { AnnotatedSource, NeighbourText, Passage } from './annotated-source.js'
import { languageOfSource, textOfSource } from './detect-language.js'
import { findEnglishFigures, type EnglishFigures } from './figures/english-figures.js'
import { explainFigures, type ExplainedFigure } from './figures/explain-figures.js'
import { findLonePairs, type LonePair } from './figures/lone-pairs.js'
import { findSourceFigures } from './figures/source-figures.js'
import type { SourceFigure } from './figures/source-figure.js'
import { isSameText } from './likeness.js'
import { JoinedText } from './joined-text.js'
import { findSourceLanguage } from './knowledge/index.js'
import { type KnownLanguage, knowLanguage } from './knowledge/known-language.js'
import { type PairedTexts, pairTexts } from './pair-texts.js'
import type { Term } from './terms/term.js'
import { indexTerms } from './terms/term-index.js'

/** Pairs a story's source with its English; `terms` are those of the desk. */
export function annotateSource(
  source: StorySource,
  fields: readonly AnnotatedField[],
  terms: readonly Term[] = [],
): AnnotatedSource {
  const code = languageOfSource(source)
  const data = findSourceLanguage(code)
  const language = data === null ? null : knowLanguage(data)
  const { pairs, isUnpaired } = pairTexts(source, fields, language)
  const passages = pairs.map(pair => new PairedPassage(pair, language))
  for (const [at, passage] of passages.entries()) {
    passage.before = passages[at - 1] ?? source.neighbours?.before ?? null
    passage.after = passages[at + 1] ?? source.neighbours?.after ?? null
  }
  return {
    language,
    isUnpaired,
    passages,
    terms: indexTerms(terms, code),
    fullDates: findFullDates(textOfSource(source)),
  }
}

/** Finds the dates with a month and a day in signs: 9月27日. */
const findFullDates = (text: string): AnnotatedSource['fullDates'] =>
  Array.from(text.normalize('NFKC').matchAll(/(?<!\d)(\d{1,2})月(\d{1,2})[日号號]/gu), ([, month, day]) => ({
    month: Number(month),
    day: Number(day),
  })).filter(({ month }) => month <= 12)

const noFigures: EnglishFigures = { figures: [], words: new Set(), digits: '' }

class PairedPassage implements Passage {
  readonly #source: JoinedText<SourceSegment>
  readonly #english: JoinedText<AnnotatedField>
  readonly #language: KnownLanguage | null
  #sourceFigures: readonly SourceFigure[] | undefined
  #englishFigures: EnglishFigures | undefined
  #explained: readonly ExplainedFigure[] | undefined
  #lonePairs: readonly LonePair[] | undefined
  readonly source
  readonly english
  before: PairedPassage | NeighbourText | null = null
  after: PairedPassage | NeighbourText | null = null

  constructor({ source, english }: PairedTexts, language: KnownLanguage | null) {
    this.#source = new JoinedText(source)
    this.#english = new JoinedText(english)
    this.#language = language
    this.source = this.#source.text
    this.english = this.#english.text
  }

  get sourceFigures(): readonly SourceFigure[] {
    return (this.#sourceFigures ??= this.#findSourceFigures())
  }

  /** Finds none in copy that is not translated: there is nothing to compare. */
  #findSourceFigures(): readonly SourceFigure[] {
    if (this.#language === null || isSameText(this.source, this.english)) return []
    return findSourceFigures(this.source, this.#language)
  }

  get englishFigures(): EnglishFigures {
    return (this.#englishFigures ??= findEnglishFigures(this.english))
  }

  get explained(): readonly ExplainedFigure[] {
    return (this.#explained ??= this.#explain())
  }

  get lonePairs(): readonly LonePair[] {
    return (this.#lonePairs ??= findLonePairs(this.sourceFigures, this.englishFigures.figures))
  }

  #explain(): readonly ExplainedFigure[] {
    if (this.#language === null || this.source === '' || this.english === '') return []
    return explainFigures(
      {
        language: this.#language,
        sourceText: this.source,
        source: this.sourceFigures,
        englishText: this.english,
        english: this.englishFigures,
      },
      [figuresOf(this.before), figuresOf(this.after)],
    )
  }

  englishSpan(start: number, end: number): Span | null {
    const place = this.#english.place(start, end)
    return place === null ? null : place.owner.span(place.start, place.end)
  }

  gapSpan(): Span | null {
    const [piece] = this.#english.pieces
    if (piece !== undefined) {
      const sentence = piece.owner.sentences.find(({ end }) => end > piece.start)
      return sentence === undefined
        ? piece.owner.span(piece.start, piece.end)
        : piece.owner.span(Math.max(sentence.start, piece.start), Math.min(sentence.end, piece.end))
    }
    if (this.before instanceof PairedPassage && this.before.english !== '') return this.before.gapSpan()
    return this.after instanceof PairedPassage && this.after.english !== '' ? this.after.gapSpan() : null
  }

  sourceSpan(start: number, end: number): SourceSpan | null {
    const place = this.#source.place(start, end)
    return place === null ? null : { segment: place.owner, start: place.start, end: place.end }
  }
}

function figuresOf(passage: PairedPassage | NeighbourText | null): EnglishFigures {
  if (passage === null) return noFigures
  return passage instanceof PairedPassage ? passage.englishFigures : findEnglishFigures(passage.english)
}

import { findAll } from '../story/pattern.js'
import { blankLine } from '../story/conventions.js'
import type { Field, Span, Story } from '../story/story.js'
import type {
  AgencyMention,
  Amount,
  AnnotatedField,
  AnnotatedStory,
  BrokenCharacters,
  CopyDate,
  ForeignCopy,
  Paragraph,
  Quotations,
  Residue,
  Sentence,
  Tag,
  Tagger,
  Token,
  WrongApostrophe,
} from './annotated-story.js'
import type { CopyBlock } from './copy-blocks.js'
import { findAgencies } from './layers/agencies.js'
import { findAmounts } from './layers/amounts.js'
import { findWrongApostrophes } from './layers/apostrophes.js'
import { findCopyBlocks } from './layers/blocks.js'
import { findBrokenCharacters } from './layers/broken-characters.js'
import { findDates } from './layers/dates.js'
import { type HouseLexicon, noHouseWords } from './house-lexicon.js'
import { findNames } from './layers/names.js'
import { pairQuotations } from './layers/quotations.js'
import { findResidue } from './layers/residue.js'
import { findForeignCopy } from './layers/scripts.js'
import { splitSentences } from './layers/sentences.js'
import { type Timer, untimed } from './timer.js'
import { tokenize } from './layers/tokens.js'
import { Vocabulary } from './spellings.js'
import { perWord, placesOf } from './vocabulary.js'

/** The optional arguments of {@link annotate}. */
interface AnnotateOptions {
  readonly lexicon?: HouseLexicon | undefined
  /** The vocabulary of the run. */
  readonly vocabulary?: Vocabulary
  readonly time?: Timer
}

/** The tools that the fields of a story share. */
interface Shared {
  readonly tagger: Tagger
  readonly lexicon: HouseLexicon
  readonly vocabulary: Vocabulary
  readonly time: Timer
}

/** Puts the layers over a story. Each one is computed when a rule first uses it. */
export function annotate(
  story: Story,
  tagger: Tagger,
  { lexicon = noHouseWords, vocabulary = new Vocabulary(), time = untimed }: AnnotateOptions = {},
): AnnotatedStory {
  const timed: Tagger =
    time === untimed
      ? tagger
      : Object.assign((words: readonly string[]) => time('layer', 'tags', () => tagger(words)), {
          knows: (word: string) => tagger.knows?.(word) ?? true,
        })
  const { agencies, names, rejected = null } = lexicon
  const shared = { tagger: timed, lexicon, vocabulary, time }
  return {
    lexicon: { agencies: agencies.all, names, rejected },
    fields: story.fields.map(field => new LayeredField(field, shared)),
  }
}

class LayeredField implements AnnotatedField {
  readonly role
  readonly text
  readonly path
  readonly origin
  readonly #tagger: Tagger
  readonly #time: Timer
  readonly #lexicon: HouseLexicon
  readonly #vocabulary: Vocabulary
  #tokens: readonly Token[] | undefined
  #paragraphs: readonly Paragraph[] | undefined
  #sentences: readonly Sentence[] | undefined
  #quotations: Quotations | undefined
  #wrongApostrophes: readonly WrongApostrophe[] | undefined
  #brokenCharacters: BrokenCharacters | undefined
  #residue: Residue | undefined
  #names: readonly Span[] | undefined
  #dates: readonly CopyDate[] | undefined
  #amounts: readonly Amount[] | undefined
  #agencies: readonly AgencyMention[] | undefined
  #blocks: readonly CopyBlock[] | undefined
  #untranslated: ForeignCopy | undefined

  constructor({ role, text, path, origin }: Field, { tagger, lexicon, vocabulary, time }: Shared) {
    this.role = role
    this.text = text
    this.path = path
    this.origin = origin
    this.#tagger = tagger
    this.#time = time
    this.#lexicon = lexicon
    this.#vocabulary = vocabulary
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#time('layer', 'words', () => tokenize(this, this.#vocabulary)))
  }

  get paragraphs(): readonly Paragraph[] {
    return (this.#paragraphs ??= this.#time('layer', 'sentences', () =>
      splitParagraphs(this, this.tokens, this.#tagger),
    ))
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= this.paragraphs.flatMap(({ sentences }) => sentences))
  }

  get quotations(): Quotations {
    return (this.#quotations ??= this.#time('layer', 'quotations', () => pairQuotations(this)))
  }

  get wrongApostrophes(): readonly WrongApostrophe[] {
    return (this.#wrongApostrophes ??= findWrongApostrophes(this.tokens, this.residue))
  }

  get brokenCharacters(): BrokenCharacters {
    return (this.#brokenCharacters ??= findBrokenCharacters(this, word => this.isCommonWord(word)))
  }

  get residue(): Residue {
    return (this.#residue ??= this.#time('layer', 'residue', () => findResidue(this, this.brokenCharacters)))
  }

  get names(): readonly Span[] {
    return (this.#names ??= this.#time('layer', 'names', () => findNames(this.sentences)))
  }

  get dates(): readonly CopyDate[] {
    return (this.#dates ??= this.#time('layer', 'dates', () => findDates(this.tokens)))
  }

  get amounts(): readonly Amount[] {
    return (this.#amounts ??= this.#time('layer', 'amounts', () => findAmounts(this.tokens)))
  }

  get agencies(): readonly AgencyMention[] {
    return (this.#agencies ??= this.#time('layer', 'agencies', () => findAgencies(this.tokens, this.#lexicon.agencies)))
  }

  get blocks(): readonly CopyBlock[] {
    return (this.#blocks ??= this.#time('layer', 'blocks', () => findCopyBlocks(this)))
  }

  get untranslated(): ForeignCopy {
    return (this.#untranslated ??= findForeignCopy(this))
  }

  isCommonWord(word: string | Token): boolean {
    const { knows } = this.#tagger
    if (knows === undefined) return true
    return typeof word === 'string' ? this.#vocabulary.knowsText(word, knows) : this.#vocabulary.knows(word.word, knows)
  }

  span(start: number, end: number): Span {
    if (start < 0 || start >= end || end > this.text.length) {
      const length = String(this.text.length)
      throw new RangeError(
        `A span must cover some of the field's ${length} characters, not ${String(start)}–${String(end)}.`,
      )
    }
    return { field: this, start, end }
  }
}

class TaggedSentence implements Sentence {
  readonly field
  readonly start
  readonly end
  readonly tokens
  readonly #tagger: Tagger
  #tags: readonly Tag[] | undefined
  #capitals: readonly number[] | undefined

  constructor(tokens: readonly Token[], { field, start }: Token, { end }: Token, tagger: Tagger) {
    this.field = field
    this.start = start
    this.end = end
    this.tokens = tokens
    this.#tagger = tagger
  }

  get capitals(): readonly number[] {
    return (this.#capitals ??= placesOf(this.tokens, hasNamesCapital))
  }

  get tags(): readonly Tag[] {
    return (this.#tags ??= this.#tagger(this.tokens.map(({ text }) => text)))
  }
}

const hasNamesCapital = perWord(word => /^(?:\p{Lu}|[ae]l-\p{Lu})/u.test(word))

function splitParagraphs(field: Field, tokens: readonly Token[], tagger: Tagger): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const breaks = findAll(field.text, blankLine).map(({ index }) => index)
  let first = 0
  for (const until of [...breaks, field.text.length]) {
    let last = first
    while (last < tokens.length && (tokens[last] as Token).start < until) last++
    const [head, tail] = [tokens[first], tokens[last - 1]]
    if (last > first && head !== undefined && tail !== undefined) {
      const sentences = splitSentences(tokens, first, last).map(
        ([from, to]) =>
          new TaggedSentence(tokens.slice(from, to), tokens[from] as Token, tokens[to - 1] as Token, tagger),
      )
      paragraphs.push({ field, start: head.start, end: tail.end, sentences, tokens: tokens.slice(first, last) })
    }
    first = last
  }
  return paragraphs
}

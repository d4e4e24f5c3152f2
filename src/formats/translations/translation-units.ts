import { FieldText, liftFields } from '../../story/field-text.js'
import type { Field, NeighbourUnit, SourceSegment, Story, StorySource } from '../../story/story.js'
import { readPlainCopy } from '../copy/plain-copy.js'
import { makeSegment } from '../copy/source-copy.js'
import { putCharacters } from '../markup/characters.js'
import { buildXPath, type Element, stripPrefix } from '../markup/markup.js'
import type { ReadResult } from '../reader.js'

/** Inline elements of XLIFF and TMX that hold or replace code of the original format: no words of the translation. */
const codes = new Set(['ph', 'x', 'bx', 'ex', 'bpt', 'ept', 'it', 'ut', 'sc', 'ec', 'cp'])

/** Reads the parts of copy in a target or segment: a unit may hold a sentence, or a whole story. */
export function readTarget(target: Element, source: string): readonly Field[] {
  const words = new FieldText(source)
  collectWords(target, source, words)
  const path = buildXPath(target)
  return liftFields(readPlainCopy(words.text), words).map(field => ({ ...field, path }))
}

/** Reads the sources of a unit, each of them one segment; undefined if they have no words. */
export function readUnitSource(
  sources: readonly Element[],
  file: string,
  language: string | null,
): StorySource | undefined {
  const segments = sources.map(source => {
    const words = new FieldText(file)
    collectWords(source, file, words)
    return makeSegment(words, buildXPath(source))
  })
  return makeUnitSource(segments, language)
}

/** Makes the source of a unit; undefined if it has no words. */
export const makeUnitSource = (segments: readonly SourceSegment[], language: string | null): StorySource | undefined =>
  segments.some(({ text }) => text.trim() !== '') ? { language, file: null, segments, alignment: 'unit' } : undefined

/** Tells each unit what stands before and after it, one unit late. */
export function* linkUnits(results: Iterable<ReadResult>): Iterable<ReadResult> {
  let before: NeighbourUnit | null = null
  let waiting: Story | null = null
  let held: ReadResult[] = []
  for (const result of results) {
    if (!('fields' in result)) {
      held.push(result)
      continue
    }
    if (waiting !== null) {
      yield link(waiting, before, unitOf(result))
      before = unitOf(waiting)
    }
    yield* held
    held = []
    waiting = result
  }
  if (waiting !== null) yield link(waiting, before, null)
  yield* held
}

const unitOf = ({ fields, source }: Story): NeighbourUnit => ({
  source: source?.segments.map(({ text }) => text).join('\n') ?? '',
  english: fields.map(({ text }) => text).join('\n'),
})

const link = (story: Story, before: NeighbourUnit | null, after: NeighbourUnit | null): Story =>
  story.source === undefined ? story : { ...story, source: { ...story.source, neighbours: { before, after } } }

function collectWords(element: Element, source: string, into: FieldText): void {
  for (const child of element.children) {
    if (child.kind === 'characters') putCharacters(child, source, into)
    else if (!codes.has(stripPrefix(child.name))) collectWords(child, source, into)
  }
}

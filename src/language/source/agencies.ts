import { nativeAgencies } from '../lexicon/native-agencies.js'
import type { Passage } from './annotated-source.js'

/** A name of an agency in the source or in the English. */
interface AgencyPlace {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Agencies that one side names and the other does not. */
export interface AgencyDifference {
  /** In the order of the source. */
  readonly lost: readonly AgencyPlace[]
  readonly added: readonly AgencyPlace[]
}

interface AgencyPatterns {
  readonly name: string
  readonly native: RegExp
  readonly english: RegExp
}

const compiled: AgencyPatterns[] = []

/** Compiles the patterns when they are first needed. */
function listPatterns(): readonly AgencyPatterns[] {
  if (compiled.length === 0)
    for (const { name, native, english } of nativeAgencies) {
      // A name in small letters is a word: “the ap”.
      const flags = /^\\b[A-Z]+\\b$/u.test(english) ? 'u' : 'iu'
      compiled.push({ name, native: new RegExp(native, 'u'), english: new RegExp(english, flags) })
    }
  return compiled
}

/** The names of all agencies in other languages; most copy has none of them. */
const anyNative: RegExp[] = []

function namesAgency(source: string): boolean {
  if (anyNative.length === 0) anyNative.push(new RegExp(nativeAgencies.map(({ native }) => native).join('|'), 'u'))
  return anyNative.some(pattern => pattern.test(source))
}

/** Compares the agencies that a passage names on both sides; nothing is compared if the source names none. */
export function compareAgencies({ source, english }: Pick<Passage, 'source' | 'english'>): AgencyDifference {
  const [lost, added]: [AgencyPlace[], AgencyPlace[]] = [[], []]
  for (const each of namesAgency(source) ? listPatterns() : []) {
    const [ours, theirs] = [each.native.exec(source), each.english.exec(english)]
    if (ours !== null && theirs === null) lost.push(placeOf(each.name, ours))
    if (theirs !== null && ours === null && !each.english.test(source)) added.push(placeOf(each.name, theirs))
  }
  const tail = added.length === 0 && lost.some(({ end }) => isSourceTail(source, end)) ? readTail(english) : null
  if (tail !== null) added.push(tail)
  return { lost: lost.sort((a, b) => a.start - b.start), added: added.sort((a, b) => a.start - b.start) }
}

/** A name of another site or agency behind the last dash of a line. */
const tailName = /(?<=[-–—|]\s?)(?:The )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}$/u

/** True for a name that ends a line behind a dash, as sites sign their headlines. */
const isSourceTail = (source: string, end: number): boolean =>
  source.slice(end).trim() === '' && /[-—－|_]\s?\S{2,6}$/u.test(source.slice(0, end))

function readTail(english: string): AgencyPlace | null {
  const match = tailName.exec(english.trimEnd())
  return match === null ? null : placeOf(`“${match[0]}”`, match)
}

const placeOf = (name: string, { 0: text, index }: RegExpExecArray): AgencyPlace => ({
  name,
  start: index,
  end: index + text.length,
})

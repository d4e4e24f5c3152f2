import type { Token } from '../annotated-story.js'
import type { Span } from '../../story/story.js'
import { ofWord, perWord } from '../vocabulary.js'
import { isFunctionWord } from '../words/word-classes.js'

/** One place where a story names a thing. `thing` is the same for all its names, `form` for all names of one form. */
export interface Naming {
  readonly thing: string
  readonly form: string
  readonly span: Span
}

/** A naming that differs from the story's usual name for the thing. */
export interface OddNaming {
  readonly odd: Naming
  readonly usual: Naming
}

/**
 * Finds the first naming of each thing that differs from the usual form, which is the most frequent one; of equally
 * frequent forms the first. A form that `isRight` is always the usual one, however rare, and never odd.
 */
export function findOddNamings(
  namings: readonly Naming[],
  isRight: (naming: Naming) => boolean = () => false,
): readonly OddNaming[] {
  return groupByForm(namings).flatMap(forms => {
    if (forms.length < 2) return []
    const right = new Set(forms.filter(alike => alike.some(isRight)))
    const [most, ...others] = [...forms].sort(
      (a, b) => Number(right.has(b)) - Number(right.has(a)) || b.length - a.length,
    )
    const usual = most?.[0]
    const odd = new Set(others.filter(alike => !right.has(alike)).flat())
    const first = forms.flat().find(naming => odd.has(naming))
    return usual === undefined || first === undefined ? [] : [{ odd: first, usual }]
  })
}

/**
 * Returns the namings of things that have several forms, in their order. Most stories have none, so that nothing more
 * has to be asked of their names.
 */
export function pickVaried(namings: readonly Naming[]): readonly Naming[] {
  const forms = new Map<string, string>()
  const varied = new Set<string>()
  for (const { thing, form } of namings) {
    const first = forms.get(thing)
    if (first === undefined) forms.set(thing, form)
    else if (first !== form) varied.add(thing)
  }
  return varied.size === 0 ? none : namings.filter(({ thing }) => varied.has(thing))
}

const none: readonly Naming[] = []

/** The namings of each thing, grouped by their form; things and forms are in the order of their first naming. */
function groupByForm(namings: readonly Naming[]): readonly (readonly (readonly Naming[])[])[] {
  const things = new Map<string, Map<string, Naming[]>>()
  for (const naming of namings) {
    const forms = things.get(naming.thing) ?? new Map<string, Naming[]>()
    things.set(naming.thing, forms)
    const alike = forms.get(naming.form) ?? []
    forms.set(naming.form, alike)
    alike.push(naming)
  }
  return Array.from(things.values(), forms => [...forms.values()])
}

/** True for a text that begins with a capital. */
export const startsHigh = (text: string): boolean => {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** A token in lower case, with straight apostrophes. */
export const foldToken = (token: Token | undefined): string => (token === undefined ? '' : foldWord(token))

const foldWord = ofWord(word => word.replaceAll('’', "'").toLowerCase())

/** True for a word with a capital that is no function word. */
export const isCapitalised = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && isHighWord(token)

const isHighWord = perWord(word => startsHigh(word) && !isFunctionWord(word))

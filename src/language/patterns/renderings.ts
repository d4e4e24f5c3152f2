import type { Sentence, Token } from '../annotated-story.js'
import { renderings, titles } from '../lexicon/term-pairs.js'
import { ofWord, perWord, tokenAt, where } from '../vocabulary.js'
import { isCapitalised, type Naming, foldToken, startsHigh } from './namings.js'

/** One form of a term or title: its words in lower case, and its group in the lexicon. */
interface Form {
  readonly words: readonly string[]
  readonly group: number
}

/** Forms by their first word, the longest first, as “One Belt, One Road” may contain a shorter one. */
type Forms = ReadonlyMap<string, readonly Form[]>

function groupByOpening(groups: readonly (readonly string[])[]): Forms {
  const found = new Map<string, Form[]>()
  for (const { words, group } of groups.flatMap((forms, group) =>
    forms.map(form => ({ words: form.split(' '), group })),
  )) {
    const [opening = ''] = words
    const alike = found.get(opening) ?? []
    found.set(opening, alike)
    alike.push({ words, group })
  }
  for (const alike of found.values()) alike.sort((a, b) => b.words.length - a.words.length)
  return found
}

/** Returns the longest form that begins at a place. */
const formAt = (forms: (token: Token) => readonly Form[], tokens: readonly Token[], at: number): Form | undefined =>
  forms(tokens[at] as Token).find(({ words }) => words.every((word, index) => foldToken(tokens[at + index]) === word))

const noForms: readonly Form[] = []
const foldWord = (word: string): string => word.replaceAll('’', "'").toLowerCase()
const formsOfTerms = groupByOpening(renderings)
const termForms = ofWord(word => formsOfTerms.get(foldWord(word)) ?? noForms)
const opensTerm = perWord(word => startsHigh(word) && formsOfTerms.has(foldWord(word)))

/** Finds terms that have several renderings. Their owners (“Britain's Labour Party”) tell them apart. */
export function findRenderings({ tokens }: Sentence): readonly Naming[] {
  const found: Naming[] = []
  for (const first of where(tokens, opensTerm)) {
    const at = first.index - (tokens[0]?.index ?? 0)
    const whole = isCapitalised(first) ? formAt(termForms, tokens, at) : undefined
    if (whole === undefined) continue
    const end = at + whole.words.length
    const last = tokens[end - 1] as Token
    if (last.text === last.text.toLowerCase()) continue
    found.push({
      thing: `term ${String(whole.group)} ${findOwner(tokens, at, end)}`,
      form: whole.words.join(' '),
      span: { field: first.field, start: first.start, end: last.end },
    })
  }
  return found
}

/** Returns the owner of a term, before it or after it; none for Korea, which stories of the region leave out. */
function findOwner(tokens: readonly Token[], first: number, end: number): string {
  const owner = foldToken(tokens[end]) === 'of' ? tokens[end + 1] : tokenAt(tokens, first - 1)
  return isCapitalised(owner) && !/^korea/u.test(foldToken(owner)) ? foldToken(owner) : ''
}

const formsOfTitles = groupByOpening(titles)
const titleForms = ofWord(word => formsOfTitles.get(foldWord(word)) ?? noForms)
const opensTitle = perWord(word => startsHigh(word) && formsOfTitles.has(foldWord(word)))

/** Finds titles before a name: “Premier Li Qiang”, “Prime Minister Li Qiang”. */
export function findTitles({ tokens }: Sentence): readonly Naming[] {
  const found: Naming[] = []
  for (const first of where(tokens, opensTitle)) {
    const at = first.index - (tokens[0]?.index ?? 0)
    const title = formAt(titleForms, tokens, at)
    if (title === undefined) continue
    const from = at + title.words.length
    let end = from
    while (isCapitalised(tokens[end])) end++
    const last = tokens[end - 1]
    if (last === undefined || end === from) continue
    found.push({
      thing: `title ${String(title.group)} ${foldToken(last).replace(/'s$/u, '')}`,
      form: title.words.join(' '),
      span: { field: first.field, start: first.start, end: last.end },
    })
  }
  return found
}

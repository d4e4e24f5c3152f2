import type { SentenceShare } from '../../linter/verdict/translated/translated.js'
import { escapeHtml } from './escape-html.js'
import type { NumberedDiagnostic, ProofParagraph } from './lay-out-proof.js'

/** The address of a diagnostic's note; `story` counts the page's stories from 1. */
export const noteId = (story: number, { number }: NumberedDiagnostic): string => `s${String(story)}n${String(number)}`

/** The address of a diagnostic's number in the copy. */
export const markId = (story: number, { number }: NumberedDiagnostic): string => `s${String(story)}f${String(number)}`

/**
 * Renders a paragraph with its marks. Marks nest; of two that overlap the later is cut where the earlier ends, and
 * goes on after it. Each has its number, which leads to its note: before a mark that begins a word, as a
 * proof-reader sets it, and after one that hangs on a word, so that the word stays whole.
 */
export function renderMarkedCopy({ text, from, to, marked, shares = [] }: ProofParagraph, story: number): string {
  const clip = (at: number): number => Math.min(Math.max(at, from), to)
  const waiting = [...marked].sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number)
  const stops = [...new Set(waiting.flatMap(({ start, end }) => [clip(start), clip(end)]))].sort((a, b) => a - b)
  const open: NumberedDiagnostic[] = []
  let html = ''
  let at = from
  const hangsOnWord = ({ start }: NumberedDiagnostic): boolean => start > from && /\S/u.test(text.charAt(start - 1))
  const begin = (each: NumberedDiagnostic): void => {
    open.push(each)
    html += renderMarkStart(each, text, story)
  }
  const close = (stop: number): void => {
    const first = open.findIndex(({ end }) => clip(end) <= stop)
    if (first < 0) return
    const cut = open.splice(first)
    html += '</mark>'.repeat(cut.length)
    for (const each of cut.filter(({ end }) => clip(end) <= stop).filter(hangsOnWord)) html += renderNumber(each, story)
    for (const each of cut.filter(({ end }) => clip(end) > stop)) begin(each)
  }
  for (const stop of stops) {
    html += renderRun(text, at, stop, shares)
    at = stop
    close(stop)
    for (let next = waiting[0]; next !== undefined && clip(next.start) === stop; next = waiting[0]) {
      waiting.shift()
      if (next.start >= from && !hangsOnWord(next)) html += renderNumber(next, story)
      begin(next)
      close(stop)
    }
  }
  return html + renderRun(text, at, to, shares)
}

/** Parts of the log-odds from which a sentence is shaded a little, more, and most. */
const shades = [0.15, 0.4, 0.8]

/** Renders copy without marks; each sentence that speaks for a machine has the class of its shade. */
function renderRun(text: string, from: number, to: number, shares: readonly SentenceShare[]): string {
  let html = ''
  let at = from
  for (const { start, end, share } of shares) {
    const level = shades.filter(least => share >= least).length
    const [first, last] = [Math.max(start, at), Math.min(end, to)]
    if (level === 0 || first >= last) continue
    html += `${escapeHtml(text.slice(at, first))}<span class="share-${String(level)}">${escapeHtml(text.slice(first, last))}</span>`
    at = last
  }
  return html + escapeHtml(text.slice(at, to))
}

function renderMarkStart(each: NumberedDiagnostic, text: string, story: number): string {
  const marked = text.slice(each.start, each.end)
  const classes = [each.diagnostic.severity, ...classesFor(marked, each.end - each.start)].join(' ')
  const shown = isUnseen(marked) ? ` data-shown="${nameCharacters(marked)}"` : ''
  return `<mark class="${classes}" data-issue="${noteId(story, each)}"${shown}>`
}

/**
 * Above this many characters a mark is a paragraph's, not a word's: it is drawn lighter, so that those within it can
 * be seen.
 */
const long = 160

/** Up to this many characters a mark would be missed without a ground of its own. */
const short = 3

const classesFor = (marked: string, length: number): readonly string[] => [
  ...(length > long ? ['long'] : []),
  ...(length <= short ? ['short'] : []),
  ...(isUnseen(marked) ? ['unseen'] : []),
  ...(/^\s|\s$|\s\s/u.test(marked) ? ['spaced'] : []),
]

const isUnseen = (marked: string): boolean => /^[\s\p{Cf}\p{Cc}]*$/u.test(marked)

/** Names characters that show nothing: a sign for a space, the code of any other. */
function nameCharacters(marked: string): string {
  const names = Array.from(marked.slice(0, 4), character => (/\s/u.test(character) ? '␣' : nameCode(character)))
  return names.join('')
}

const nameCode = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const renderNumber = (each: NumberedDiagnostic, story: number): string =>
  `<a class="ref ${each.diagnostic.severity}" id="${markId(story, each)}" href="#${noteId(story, each)}" data-issue="${noteId(story, each)}" aria-label="${each.diagnostic.severity} ${String(each.number)}" aria-describedby="${noteId(story, each)}">${String(each.number)}</a>`

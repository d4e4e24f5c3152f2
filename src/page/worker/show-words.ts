import type { CopyField, Frame } from '../../linter/report.js'
import type { ShownWords } from '../messages.js'

/** Characters around the marked words. */
const around = 32

/** The most characters of marked words that are shown whole. */
const mostMarked = 90

/** Returns the marked words of an issue as read, with a few whole words of their paragraph around them. */
export function showWords({ text, start, end, inField }: Frame, copy: readonly CopyField[]): ShownWords {
  const field = inField === null ? undefined : copy[inField.field]?.text
  return field === undefined || inField === null
    ? cutWords(text, start, end)
    : cutWords(field, inField.start, inField.end)
}

function cutWords(text: string, start: number, end: number): ShownWords {
  const left = text.slice(Math.max(0, start - around), start)
  const right = text.slice(end, end + around)
  const before = start > around ? `…\u00A0${fromWord(left)}` : left
  const after = end + around < text.length ? `${toWord(right)}\u00A0…` : right
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    marked: shorten(text.slice(start, end)),
    after: after.split('\n', 1)[0] ?? '',
  }
}

const shorten = (marked: string): string =>
  marked.length <= mostMarked ? marked : `${toWord(marked.slice(0, 55))} … ${fromWord(marked.slice(-25))}`

/** Leaves out the piece of a word at the beginning. */
const fromWord = (cut: string): string => cut.slice(cut.indexOf(' ') + 1)

/** Leaves out the piece of a word at the end. */
const toWord = (cut: string): string => (cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut)

import type { Paragraph, Token } from '../annotated-story.js'
import type { QuoteMark } from './quote-marks.js'
import type { PairedMarks } from './quote-pairs.js'

/** Marks that are left open, without those that only open the same speech again. */
interface Reopenings {
  readonly open: readonly QuoteMark[]
  /** The number of times that the speech of an opening mark is opened again behind the end of a sentence. */
  readonly reopenings: ReadonlyMap<QuoteMark, number>
}

/**
 * Finds speech whose paragraphs were joined: each of them opens it again, and only the last one closes it. Its first
 * mark stands for all that are left open, apart from the paragraph's last, which the next paragraph may close.
 */
export function findReopenings(paragraph: Paragraph, marks: PairedMarks): Reopenings {
  const left = new Set(marks.open)
  const last = marks.open.at(-1)
  const reopenings = new Map<QuoteMark, number>()
  let speech: QuoteMark | null = null
  for (const { mark, isLeftOpen, isOpener } of inOrder(marks)) {
    if (speech !== null && isOpener && speech.double === mark.double && isBehindSentence(paragraph, mark.token)) {
      reopenings.set(speech, (reopenings.get(speech) ?? 0) + 1)
      if (isLeftOpen) left.delete(mark)
      else speech = null
    } else if (isLeftOpen) speech = mark
    else if (speech?.double === mark.double) speech = null
  }
  if (speech !== null && last !== undefined) left.add(last)
  return { open: marks.open.filter(mark => left.has(mark)), reopenings }
}

interface PlacedMark {
  readonly mark: QuoteMark
  readonly isOpener: boolean
  readonly isLeftOpen: boolean
}

const inOrder = ({ pairs, open }: PairedMarks): readonly PlacedMark[] =>
  [
    ...open.map(mark => ({ mark, isOpener: true, isLeftOpen: true })),
    ...pairs.map(({ opener }) => ({ mark: opener, isOpener: true, isLeftOpen: false })),
    ...pairs.map(({ closer }) => ({ mark: closer, isOpener: false, isLeftOpen: false })),
  ].sort((a, b) => a.mark.token.start - b.mark.token.start)

function isBehindSentence({ tokens }: Paragraph, mark: Token): boolean {
  const at = mark.index - (tokens[0]?.index ?? 0)
  const [stop, last] = tokens.slice(Math.max(0, at - 2), at)
  const isEnd = (token: Token | undefined): boolean => /^(?:[.!?…]|\.{2,})$/u.test(token?.text ?? '')
  // An inner quotation may end there too: ‘Can you drive?’ “I could not.”
  return isEnd(last ?? stop) || (/^['’]$/u.test(last?.text ?? '') && isEnd(stop))
}

import type { AnnotatedField, Paragraph, Token } from '../annotated-story.js'
import { perWord } from '../vocabulary.js'
import { determiners } from '../words/word-classes.js'
import { isFrameVerb } from './attribution-frames.js'
import { findPlainVerbs } from './finite-verbs.js'

/** Speech that dashes set off in place of quotation marks: “— It is late — the mayor said.” */
export interface DialogueDash {
  readonly opener: Token
  readonly closer: Token
}

const isDash = perWord(mark => /^(?:[—–-]|--|―)$/u.test(mark))
const opensSpeaker = perWord(
  word => /^(?:he|she|they)$/u.test(word) || determiners.has(word) || /^\p{Lu}\p{L}/u.test(word),
)
/** Words by which the copy between dashes goes on: no speaker is there. */
const goesOn = perWord(word => /^(?:and|but|or|that|which|who|because|when|where|if|is|are|was|were)$/u.test(word))

/** Fewest words of such speech, and most of its speaker with the verb. */
const fewest = 3
const longest = 9

/** Finds such speech. Its dash opens a paragraph. */
export function* findDialogueDashes({ paragraphs }: AnnotatedField): Iterable<DialogueDash> {
  for (const paragraph of paragraphs) {
    const [opener] = paragraph.tokens
    if (!isDash(opener) || opener === undefined) continue
    const closer = findCloser(paragraph)
    if (closer !== null) yield { opener, closer }
  }
}

/** Returns the dash before the speaker; null without one. */
function findCloser({ tokens, sentences }: Paragraph): Token | null {
  if (!/^\p{Lu}/u.test(tokens[1]?.text ?? '') && !/^["“]$/u.test(tokens[1]?.text ?? '')) return null
  const at = tokens.findIndex((token, place) => place > fewest && isDash(token))
  const closer = tokens[at]
  if (closer === undefined) return null
  const speaker = tokens.slice(at + 1, at + 1 + longest)
  const verb = speaker.findIndex(isFrameVerb)
  const end = speaker.findIndex(({ text }) => /^[.,;:!?]$/u.test(text))
  if (verb < 0 || (end >= 0 && end < verb) || speaker.slice(0, verb).some(goesOn)) return null
  // “Boats — the mayor said — were late” is an aside: its dash opens no paragraph.
  const [first, second] = speaker
  const isSpeaker = verb === 0 ? /^\p{Ll}/u.test(first?.text ?? '') && opensSpeaker(second) : opensSpeaker(first)
  return isSpeaker && sentences.some(sentence => findPlainVerbs(sentence).length > 0) ? closer : null
}

import type { AnnotatedField, Token } from '../annotated-story.js'
import { bodyWord, foldBody, isUsualName, otherBodies, worldBodies } from '../lexicon/world-bodies.js'
import { perWord, where } from '../vocabulary.js'

/** A world body under a name that was translated word for word. */
interface MisnamedBody {
  readonly first: Token
  readonly last: Token
  readonly body: string
}

const isBodyWord = perWord(word => bodyWord.test(word), /\p{Lu}/u)
const isPart = perWord(word => /^\p{Lu}/u.test(word))
const isJoint = perWord(word => /^(?:of|the|for|and|in|on)$/u.test(word))

/** Finds world bodies whose name has all its words, but not those that the body uses. */
export function* findMisnamedBodies({ tokens }: AnnotatedField): Iterable<MisnamedBody> {
  let end = -1
  for (const { index } of where(tokens, isBodyWord)) {
    if (index <= end) continue
    const whole = readName(tokens, index)
    const joint = whole.findIndex(token => token.text === 'and')
    const name = [whole, whole.slice(0, Math.max(0, joint))].find(each => meantBy(each) !== null)
    const [first, last] = [name?.[0], name?.at(-1)]
    if (name === undefined || first === undefined || last === undefined) continue
    end = last.index
    yield { first, last, body: meantBy(name) ?? '' }
  }
}

/** Returns the body that a name renders; null for its own name and for other names. */
function meantBy(name: readonly Token[]): string | null {
  const text = name.map(token => token.text).join(' ')
  const body = name.length < 2 ? undefined : worldBodies.get(foldBody(text))
  return body === undefined || isUsualName(text, body) || otherBodies.has(text.toLowerCase()) ? null : body
}

/** Reads the run of capitalised words around a place, with the small words that join them. */
function readName(tokens: readonly Token[], at: number): readonly Token[] {
  let [first, last] = [at, at]
  while (
    isPart(tokens[first - 1]) &&
    tokens[first - 1]?.kind === 'word' &&
    !/^The$/u.test(tokens[first - 1]?.text ?? '')
  )
    first--
  for (let place = at + 1; place < at + 8; place++) {
    if (isPart(tokens[place]) && tokens[place]?.kind === 'word') last = place
    else if (!isJoint(tokens[place])) break
  }
  return tokens.slice(first, last + 1)
}

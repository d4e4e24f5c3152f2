import { RE2JS, RE2JSException } from 're2js'
import { PatternError, type PatternMatch, type PatternReader } from './desk-rules.js'

/** Signs of what other engines can do and one that runs in linear time cannot, with the reason for its author. */
const unsupported: readonly (readonly [sign: RegExp, why: string])[] = [
  [
    /\(\?<?[=!]/u,
    'looks ahead or back, which RE2 does not support. Include the words, and list the exceptions as “antipattern”',
  ],
  [/\\[1-9]|\\k[<{]|\(\?P=/u, 'refers to an earlier group, which RE2 does not support'],
  [/\(\?>|[*+?}]\+/u, 'is possessive, which RE2 does not support. Remove that mark'],
]

/** Reads a pattern as RE2 does, which runs in linear time whatever the pattern and the text. Throws a PatternError. */
export const readPattern: PatternReader = pattern => {
  const compiled = compile(pattern)
  return text => matches(compiled, text)
}

function compile(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern)
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    for (const [sign, why] of unsupported) {
      const found = sign.exec(pattern)?.[0]
      if (found !== undefined) throw new PatternError(pattern, `This pattern cannot be run: “${found}” ${why}.`)
    }
    // "error parsing regexp: missing closing ]: `[a-`"
    const [what = '', ...piece] = error.message.replace('error parsing regexp: ', '').split(': `')
    throw new PatternError(pattern, `This pattern cannot be read: ${what}: “${piece.join(': `').slice(0, -1)}”.`)
  }
}

function* matches(compiled: RE2JS, text: string): Iterable<PatternMatch> {
  const matcher = compiled.matcher(text)
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()]
    // An empty match has nothing to mark.
    if (end === start) continue
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group))
    yield { start, end, groups }
  }
}

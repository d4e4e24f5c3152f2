import type { AnnotatedField, Token } from '../annotated-story.js'
import { whereRepeated } from '../vocabulary.js'

/** Chinese syllables: a doubled one is a name of its own (“Fang Fang”, “Niang Niang”). */
const syllable = /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[aeiouü]{1,3})(?:n|ng|r)?$/iu

/** Words for what is of a country, which no name doubles: “African African”. */
const demonym = /(?:[ei]an|ican|ese)$/u

/**
 * Finds words with a capital that are there twice in a row by mistake: a name that stood alone before (“Quill …
 * Quill Quill”), a word of the language at the end of a name (“Lade River River”). A name that is doubled again, or
 * whenever it is used, is so spelt: “Duran Duran”.
 */
export function findDoubledNames(fields: readonly AnnotatedField[]): readonly Token[] {
  const doubles = fields.flatMap(({ tokens }) => whereRepeated(tokens).filter(token => isDoubledName(tokens, token)))
  if (doubles.length === 0) return []
  const alone = findPlacesAlone(fields, new Set(doubles.map(({ text }) => text)))
  return doubles.filter(double => {
    const field = fields.find(({ tokens }) => tokens[double.index] === double)
    const again = doubles.filter(({ text }) => text === double.text).length
    if (field === undefined || field.quotations.covers(double.start)) return false
    const isKnownAlone = (alone.get(double.text) ?? Infinity) < placeOf(fields, double)
    return (again === 1 && (isKnownAlone || demonym.test(double.text))) || endsName(field, double)
  })
}

function isDoubledName(tokens: readonly Token[], { field, text, kind, start, index }: Token): boolean {
  const [earlier, before, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]]
  if (kind !== 'word' || before?.text !== text || text.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false
  if (field.text.slice(before.end, start) !== ' ') return false
  if (earlier?.text === text || next?.text === text || next?.text.startsWith('-') === true) return false
  return !syllable.test(text)
}

/** A number that orders the tokens of all fields. */
const placeOf = (fields: readonly AnnotatedField[], token: Token): number =>
  fields.findIndex(({ tokens }) => tokens[token.index] === token) * 2 ** 30 + token.index

/** Finds the first place of each word where no other capital is beside it but a title's or a first name's. */
function findPlacesAlone(fields: readonly AnnotatedField[], words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const { tokens } of fields)
    for (const token of tokens) {
      if (!words.has(token.text) || places.has(token.text)) continue
      if ([-1, 1].every(step => tokens[token.index + step]?.text !== token.text))
        places.set(token.text, placeOf(fields, token))
    }
  return places
}

/** True for a word of the language that ends a longer name: “the Lade River River basin”. */
function endsName(field: AnnotatedField, { text, index }: Token): boolean {
  const name = field.tokens[index - 2]
  if (name === undefined || !/^\p{Lu}\p{Ll}+$/u.test(name.text) || name.text === 'The') return false
  const isOpening = field.sentences.some(({ tokens }) => tokens[0] === name)
  return !isOpening && field.isCommonWord(text) && !field.isCommonWord(name)
}

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readers } from '../../src/formats/readers.js'
import type { FormatName } from '../../src/formats/index.js'
import type { Field } from '../../src/story/story.js'
import { type Copy, type FormatWriter, Escapes, folded, formatWriters } from '../support/format-writers.js'
import { readStories } from '../support/reading.js'

/*
 * Every word that a reader reads leads back to the same word in the file, in every format. By hand, a million documents:
 *
 *   WIRELINT_DOCUMENTS=1000000 npm run unit -- __tests__/formats/places.test.ts
 */
const documents = Math.ceil(Number(process.env['WIRELINT_DOCUMENTS'] ?? 960) / formatWriters.length)

/** Words of our own: plain ones, and such as a format must write in another way. */
const words = [
  ...['the', 'harbor', 'talks', 'in', 'Skarne', 'said', 'of', 'a', 'price', '40,000', '3.5', 'p.m.', 'vessels', 'and'],
  ...['café', 'Ærø', '“we', 'go', 'on,”', 'don’t', '(more', 'so)', '–', 'R&D', '&', '<on', 'Friday>', 'x<y', '𝕏', '🚢'],
  ...["'quota'", 'a\u0301', '50%', '€7', 'co-op', '#1', '*', '_so_', '[sic]', 'back\\slash', 'and/or'],
]

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 14 })
  .map(list => `Crews waited ${list.join(' ')} there.`)

const copies: fc.Arbitrary<Copy> = fc.record({
  headline: fc.constantFrom('Harbor talks open in Skarne', 'Crews wait for “quota” & more', 'Mayor: café stays open'),
  paragraphs: fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map(list => list.join(' ')),
    { minLength: 1, maxLength: 5 },
  ),
})

/** Returns the words of a field that are others in the file. */
function misplacedIn({ text, origin }: Field, file: string, plain: FormatWriter['plain']): readonly string[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const { start, end } = origin.locate(index, index + word.length)
    const found = plain(file.slice(start, end))
    return found === folded(word) ? [] : [`${word} is ${found}`]
  })
}

test.each(formatWriters.map((writer, index) => ({ ...writer, index })))(
  '$format, no. $index, has every word at its place',
  ({ format, write, plain }) => {
    fc.assert(
      fc.property(copies, fc.array(fc.nat(1000), { maxLength: 60 }), (copy, choices) => {
        const file = write(copy, new Escapes(choices))
        const fields = readStories(readers[format as FormatName], file).flatMap(story => story.fields)
        expect(fields.flatMap(field => misplacedIn(field, file, plain))).toEqual([])
        const read = fields.filter(({ role }) => role === 'headline' || role === 'body').map(({ text }) => text)
        expect(folded(read.join(''))).toBe(folded([copy.headline, ...copy.paragraphs].join('')))
      }),
      { numRuns: documents },
    )
  },
)

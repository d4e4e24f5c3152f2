import { z } from 'zod'
import { didYouMean } from '../language/words/similarity.js'

/** An object that refuses unknown keys and names the nearest right ones: its message has a line for each key. */
export function keyed<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const keys = Object.keys(shape).filter(key => key !== '$schema')
  return z.strictObject(shape, {
    error: issue => {
      if (issue.code !== 'unrecognized_keys') return undefined
      return (issue.keys as readonly string[])
        .map(stranger => `Unknown key “${stranger}”.${didYouMean(stranger, keys)} Keys: ${keys.join(', ')}.`)
        .join('\n')
    },
  })
}

/** One of several words. */
export const oneWord = <const T extends readonly [string, ...string[]]>(
  words: T,
  what: string,
): z.ZodEnum<{ [K in T[number]]: K }> =>
  z.enum(words, {
    error: ({ input }) => {
      const wrong = typeof input === 'string' ? `cannot be “${input}”.${didYouMean(input, words)}` : 'is a word.'
      return `${what} ${wrong} It is one of: ${words.join(', ')}.`
    },
  })

export const oneOrMore = <T extends z.ZodType>(type: T): z.ZodUnion<[T, z.ZodArray<T>]> =>
  z.union([type, z.array(type)])

/** The same where an empty list could mean none or all. */
export const oneAtLeast = <T extends z.ZodType>(type: T): z.ZodUnion<[T, z.ZodArray<T>]> =>
  z.union([type, z.array(type).min(1, 'This list is empty. Name at least one, or remove the key.')])

export const filled = z.string().min(1, 'This cannot be empty.')
export const glob = z.string().regex(/[^!]/u, 'This cannot be empty.')

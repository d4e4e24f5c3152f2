import { anyOf } from '../../story/pattern.js'

/**
 * Syllables of Mandarin in Pinyin, without tones: an initial and the finals that it may have.
 * Source: GB/T 16159 and any table of Pinyin; compiled for wirelint. MIT, as the project.
 */
const finals = '(?:[aeu]|a[io]|ei|ou|[ae]ng?|ong)'
const roundFinals = '(?:u[aoien]|uai|uan|uang|ui)'
const brightFinals = '(?:i[ae]|iao|iu|ian|ing?|iang|iong)'
const pinyin = new RegExp(
  `^(?:${anyOf([
    `[bpmf](?:${finals}|${brightFinals}|[oi])`,
    `[dtnl](?:${finals}|${brightFinals}|${roundFinals}|i|ü|üe)`,
    `[gkh](?:${finals}|${roundFinals})`,
    `(?:[zcs]h?|r)(?:${finals}|${roundFinals}|i)`,
    `[jqx](?:i|u|ue|uan|un|${brightFinals})`,
    `y(?:${finals}|[io]|in|ing|ue|uan|un)`,
    `w(?:a|o|ai|ei|an|en|ang|eng|u)`,
    'ai|ao|an|ang|ou|en|er|a|e|o',
  ])})+$`,
  'u',
)

/** True for a name in lower case that may be Chinese: two of them often differ in one letter. */
export const isPinyin = (name: string): boolean => pinyin.test(name)

/** Counts the syllables of a word in lower case, roughly: its groups of vowels. */
export const countSyllables = (word: string): number => word.match(/[aeiouyäöüåøæ]+/gu)?.length ?? 0

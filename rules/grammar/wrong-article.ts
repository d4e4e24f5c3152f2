import type { Token } from '../../src/language/annotated-story.js'
import {
  articleForInitials,
  consonantSound,
  eitherSound,
  foreignOnset,
  lettered,
  silentH,
} from '../../src/language/lexicon/article-sounds.js'
import { foreignWords } from '../../src/language/lexicon/foreign-words.js'
import { auxiliaries, coordinators, isFunctionWord } from '../../src/language/words/word-classes.js'
import { weekdays } from '../../src/language/words/calendar.js'
import { lowerCaseOf, perWord, tokenAt, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

const looksLikeArticle = perWord(word => word === 'a' || word === 'an' || word === 'A' || word === 'An', /[aA]/u)
/** Tokens before the first word of a sentence; nothing comes before the first word of the text. */
const sentenceOpeners: ReadonlySet<string> = new Set(['.', '!', '?', '…', '"', '“', ''])
/** One space of any width on the same line. */
const spaces = new Set([' ', '\u00A0', '\u2009', '\u202F'])
/** Characters that an article may touch: the “a” of “a.k.a” and “rock ’n an roll” touches another. */
const beforeArticle = /[\s([{"“„«—–…*>]/u

export default defineRule({
  id: 'wrong-article',
  family: 'grammar',
  mqm: 'Fluency/Grammar',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: '“a” before a vowel sound, or “an” before a consonant sound',
  why: `The engine chooses the article before the next word, or an editor changed that word. The sound decides,
    not the letter.`,
  examples: {
    bad: [
      {
        text: 'The ferry leaves in ⟦a⟧ hour from the pier.',
        fixed: 'The ferry leaves in an hour from the pier.',
        message: 'Wrong article. Use “an” before “hour”.',
      },
      {
        text: { headline: 'Divers raise boat after ⟦a⟧ hour', body: 'It rained.' },
        fixed: { headline: 'Divers raise boat after an hour', body: 'It rained.' },
      },
      { text: 'She has ⟦a⟧ M.B.A., ⟦a⟧ M.Sc. and ⟦an⟧ U.N. post.' },
      { text: 'She teaches at ⟦an⟧ university in Orden.', fixed: 'She teaches at a university in Orden.' },
      { text: 'It was ⟦a⟧ old boat with ⟦an⟧ new engine.', fixed: 'It was an old boat with a new engine.' },
      { text: 'He works for ⟦a⟧ international firm.', fixed: 'He works for an international firm.' },
      {
        text: 'It sank. ⟦A⟧ old boat came, and ⟦a⟧ Italian envoy.',
        fixed: 'It sank. An old boat came, and an Italian envoy.',
      },
      { text: 'It used ⟦an⟧ d.b.a. and ⟦a⟧ a.k.a. at once.', fixed: 'It used a d.b.a. and an a.k.a. at once.' },
      { text: '⟦An⟧ boat sank.', fixed: 'A boat sank.' },
      { text: 'She met ⟦a⟧ Italian envoy.', fixed: 'She met an Italian envoy.' },
      { text: 'She is ⟦a⟧ MP, he works for ⟦a⟧ IT firm, and ⟦an⟧ BBC crew saw ⟦a⟧ FBI agent.' },
      {
        text: '⟦An⟧ Chinese envoy left. On Monday ⟦a⟧ Italian one came.',
        fixed: 'A Chinese envoy left. On Monday an Italian one came.',
      },
      { text: 'It was ⟦a⟧\u00A0old boat (⟦a⟧ oak one).', fixed: 'It was an\u00A0old boat (an oak one).' },
      {
        text: 'It was ⟦a⟧ 18-hour trip, ⟦an⟧ 9-hour wait and ⟦an⟧ 10-mile walk.',
        fixed: 'It was an 18-hour trip, a 9-hour wait and a 10-mile walk.',
      },
      { text: '⟦An⟧ Thanh museum opened. ⟦An⟧ thanh Pham sang.', fixed: 'A Thanh museum opened. A thanh Pham sang.' },
      { text: '⟦An⟧ German Opera sang. ⟦An⟧ Chinese Opera sang.', fixed: 'A German Opera sang. A Chinese Opera sang.' },
      {
        text: '⟦A⟧ Apple Opera sang in Vista. Orden ⟦a⟧ Isla Baja.',
        fixed: 'An Apple Opera sang in Vista. Orden an Isla Baja.',
      },
      { text: '⟦A⟧ a.k.a name, and ⟦a⟧ x.k.a. name.', fixed: 'An a.k.a name, and an x.k.a. name.' },
      { text: 'The eMule ⟦a⟧ Isla fan met.', fixed: 'The eMule an Isla fan met.' },
      { text: 'They had ⟦an⟧ Malmö plan.', fixed: 'They had a Malmö plan.' },
    ],
    good: [
      'The crew of Chang An left the port with a MPeds plan.', // a name; letters and a word
      'She has an M.B.A., a B.Sc. and a U.N. post, and works for a N.Y. firm.', // letters with stops
      'A European met a one-legged man and an honest heir at a union office.', // sounds, not letters
      'It was a NO vote, a XIX century house, a US ship, a UN envoy, an AIDS clinic and an EU aide at a MASH tent.', // words and numbers
      'An MP, an SNP member, a U.N. envoy and a NATO officer met.', // letters by their names, and words made of letters
      'An 80-year-old and an 11th man, a 10th and a 90-year-old came.', // numbers
      'He got an A, and a B, for vitamin A and Chang An Street.', // letters and names
      'It was a historic day, and an historic night.', // both are said
      'The paper wrote “a apple” on the wall.', // quoted
      'A utility pole and a useful unit were used; a unanimous vote, a Utah mine, an onerous task.', // long vowels and short ones
      'It was an unanswered question, an unannounced visit, an unescorted guest, an unanimated face, a Unesco site.', // “un” before a vowel
      'An Nvidia chip, an mRNA vaccine, an mpox shot, an Xbox and an MPs’ vote.', // letters by their names
      'It was an Yves Klein show for a Uefa guest and a Ubisoft fan.', // names
      'An 1,800-seat hall and a 1,800-seat hall were built.', // eighteen hundred, or one thousand eight hundred
      'If hepatitis a infection is found, doctors will call.', // a letter
      'A 118-mile road, an 1900s house and a 1900s house were seen.', // hundreds, and years that are said in two ways
      'An X-ray and an S-Bahn line were shown on an fao.org page.', // letters by their names
      'An Élysée aide met an Åland envoy.', // letters that English does not have
      'Its letters are e, a\nand u.', // the end of a line
      'Mara Lund, a.k.a Otter, was born in Neuburg an der Eger.', // the end of an abbreviation; a German place
      'They met the Spolek obcí a odborů and saw the film Viaje a Isla Baja.', // words of other languages
      'An Thanh Pham sang.', // a family name
      'The EA apple met an EA A apple, and an MPsx boat met a MPS-boat.', // letters
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const article of where(field.tokens, looksLikeArticle)) {
        if (field.quotations.covers(article.start)) continue
        const next = tokenAt(field.tokens, article.index + 1)
        if (next === undefined || !spaces.has(field.text.slice(article.end, next.start))) continue
        if (!isArticle(field.tokens, article) || !beforeArticle.test(field.text[article.start - 1] ?? ' ')) continue
        const wanted = articleFor(next)
        if (wanted === null || wanted === lowerCaseOf(article)) continue
        const text = article.text.startsWith('A') ? wanted.replace('a', 'A') : wanted
        yield {
          span: article,
          message: `Wrong article. Use “${wanted}” before “${next.text}”.`,
          suggestions: [{ title: `Write “${text}”`, safe: !isInitials(next.text), edits: [{ span: article, text }] }],
        }
      }
  },
})

/** Words that no noun phrase begins with: “the a and the e”. */
const afterLetter: ReadonlySet<string> = new Set([...coordinators, ...auxiliaries, 'in', 'of', 'at', 'as', 'on'])

/** True unless the word is a letter, part of a name, or a word of another language. */
function isArticle(tokens: readonly Token[], { text, index }: Token): boolean {
  const [before, next, third] = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '', tokens[index + 2]?.text]
  if (lettered.has(before.toLowerCase()) || afterLetter.has(next) || isForeignWord(before) || isForeignWord(next))
    return false
  const opens = sentenceOpeners.has(before)
  // A capital inside a sentence is a letter or a name: "vitamin A and E", "Chang An Street".
  if (text.startsWith('A') && !opens) return false
  // "An Thanh Pham left": a family name.
  if (text === 'An' && isHigh(next) && isHigh(third ?? '') && !/^\p{Lu}\p{Ll}+(?:an|ese|ish|ch)$/u.test(next))
    return false
  // "the film Buena Vista a Isla": part of a name.
  const opensBefore = sentenceOpeners.has(tokens[index - 2]?.text ?? '')
  return !(isHigh(before) && isHigh(next) && !opensBefore && !isFunctionWord(before) && !weekdays.includes(before))
}

/** True for letters that are read one by one: “MP”, “MPs”, “RBI”, “M.B.A.”. */
const isInitials = (text: string): boolean => plainInitials.test(text) || degree.test(text)

const plainInitials = /^(?:[A-Z]{2,5}s?|[A-Z](?:\.[A-Z]){1,3}\.?)$/u
const degree = /^[A-Z]\.(?:Sc|Phil|Ed|Eng|Tech|Com|Litt|Mus|Th|Div|Arch)\.?$/u

/** Places that copy shortens and readers read in full: “a N.Y. firm”. */
const places: ReadonlySet<string> = new Set(
  'N.Y. N.J. N.C. N.D. N.H. N.M. S.C. S.D. R.I. N.S. N.B. N.L. N.T. S.A.'.split(' '),
)

const isHigh = (text: string): boolean => /^\p{Lu}/u.test(text)

/** True for a small word of another language ("an der Eger") and for a word with a foreign letter. */
const isForeignWord = (text: string): boolean =>
  /^\p{Ll}/u.test(text) && (foreignWords.has(text) || /(?![a-z])\p{Ll}/u.test(text)) && !isFunctionWord(text)

/** Returns the article that the sound of a number needs: "an 8", "an 11th", "a 7"; null for longer numbers in 1. */
function articleForNumber(text: string): 'a' | 'an' | null {
  if (/^(?:8|1[18](?!\d))/u.test(text)) return 'an'
  return /^(?:[2-79]|1(?!\d\d|,[18]))/u.test(text) ? 'a' : null
}

/** Returns the article before a letter that is read by its name: “an M.B.A.”, “a d.b.a.”. */
const articleForLetter = (text: string): 'a' | 'an' => (/^[aefhilmnorsx]/iu.test(text) ? 'an' : 'a')

/** Returns the article that the sound of a word needs; null where it is unknown or both are right. */
function articleFor({ text, kind }: Token): 'a' | 'an' | null {
  if (kind === 'number') return articleForNumber(text)
  // The name of its first letter begins "d.b.a.", also without its last stop.
  if (/^\p{Ll}(?:\.\p{Ll}){2,}\.?$/u.test(text)) return articleForLetter(text)
  const first = /\p{L}+/u.exec(text)?.[0] ?? ''
  if (isInitials(text) && !text.includes('.')) return articleForInitials(first)
  if (isInitials(text)) return places.has(text) ? null : articleForLetter(text)
  // Readers pronounce a word with capitals inside as a word or by its letters ("NATO", "MPs", "mRNA"); so with "X-ray".
  if (kind !== 'word' || first.length < 3 || /\p{Lu}/u.test(first.slice(1))) return null
  const word = first.toLowerCase()
  if (eitherSound.test(word) || foreignOnset.test(word)) return null
  if (silentH.test(word)) return 'an'
  if (consonantSound.test(word)) return 'a'
  // The sound of a name in U is unknown: Uber, Ubisoft.
  if (!/^[a-z]/u.test(word) || first.startsWith('U')) return null
  return /^[aeiou]/u.test(word) ? 'an' : 'a'
}

import type { StorySource } from '../../story/story.js'

/** Characters that are looked at: more would not show more. */
const sample = 2000

/** Small words by which languages in Latin letters are told apart, each of one language of the table if it can be. */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on by from has have were which this',
  de: 'der die das und ist nicht mit von den dem ein eine sich auf auch für wird im',
  cs: 'že se na je jsou byl bylo jeho který která které podle také jako už jsem však pro ve při',
  is: 'að og er sem við það ekki hann hún með um fyrir til var hefur eru því en',
  fr: 'le la les des est une dans pour qui sur pas que au avec du et son',
  es: 'el la los las que por una con para del es en como más fue su y',
  it: 'il di che è una per con del della non sono gli nel alla più anche si',
  pt: 'o os as que uma não para com do da em ao mais foi são dos',
  pl: 'się nie jest że na do oraz przez był dla od jak ale po które',
  nl: 'het een van de en dat niet zijn op voor met aan ook werd door',
  tr: 've bir bu için ile da de olarak olan çok daha gibi ancak',
  sv: 'och att det som är inte med för den på av har ett till',
  da: 'og at det som er ikke med for den på af har et til der',
  fi: 'ja on ei että se oli hän myös joka ovat mutta kun sen',
  hu: 'és hogy nem egy az is van volt meg csak már',
  ro: 'și de la în că este nu care pentru cu mai fost',
}

/** Small words and letters of languages in Cyrillic letters. */
const cyrillic: readonly (readonly [code: string | null, letters: RegExp])[] = [
  [null, /[ўјљњћђџѓќѕәөүұқғңһ]/iu],
  ['uk', /[іїєґ]/iu],
  ['ru', /[ыэё]/iu],
]

/** Scripts that are those of one language only, as far as news is concerned. */
const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]

/** Returns the code of the language that a source declares or, if it declares none, is written in; null if unknown. */
export function tellLanguage(declared: string | null, text: string): string | null {
  const code = declared === null ? null : readCode(declared)
  return code ?? detectLanguage(text.slice(0, sample))
}

const languages = new WeakMap<StorySource, string | null>()

/** Returns the language of a source as {@link tellLanguage} does. It is told once: every finding names it. */
export function languageOfSource(source: StorySource): string | null {
  const known = languages.get(source)
  if (known !== undefined) return known
  const told = tellLanguage(source.language, textOfSource(source))
  languages.set(source, told)
  return told
}

/** Returns the whole text of a source. */
export const textOfSource = ({ segments }: StorySource): string => segments.map(({ text }) => text).join('\n')

/** Returns the language of a tag: “zh-Hans” is zh. */
function readCode(tag: string): string | null {
  const [code = ''] = tag.trim().toLowerCase().split(/[-_]/u)
  if (code === 'iw') return 'he'
  return /^[a-z]{2,3}$/u.test(code) && code !== 'und' && code !== 'mul' ? code : null
}

function detectLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  // A few kana show Japanese, whose copy is mostly in Chinese characters.
  for (const [code, pattern] of scripts) {
    const count = text.match(pattern)?.length ?? 0
    if (count * (code === 'ja' ? 12 : 3) > letters && count > 0) return code
  }
  if ((text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > letters)
    return cyrillic.find(([, pattern]) => pattern.test(text))?.[0] ?? null
  return detectByWords(text)
}

/** Fewest small words that show a language, and how many more than of any other language there must be. */
const enough = 2

function detectByWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(smallWords)
    .map(([code, list]) => {
      const known = new Set(list.split(' '))
      return { code, count: words.filter(word => known.has(word)).length }
    })
    .sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (first === undefined || second === undefined || first.count < enough) return null
  return first.count > second.count ? first.code : null
}

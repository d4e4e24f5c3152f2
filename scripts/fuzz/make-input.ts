import rules from '../../rules/index.js'

/** An input of the fuzzer: a file's text and the name of its format. */
export interface FuzzInput {
  readonly format: string
  readonly text: string
}

/** Returns the next number of a sequence: a whole number from 0 to `below`, exclusive. */
type Pick = (below: number) => number

/** Makes a sequence of numbers from a seed (Mulberry32), so that an input can be made again. */
export function seedPick(seed: number): Pick {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** The texts of the examples of all rules, cut into words with the marks on them. */
const words: readonly string[] = rules
  .flatMap(({ examples }) => [...examples.bad.map(({ text }) => text), ...examples.good])
  .flatMap(example => (typeof example === 'string' ? [example] : Object.values(example).map(String)))
  .flatMap(text => text.replace(/[⟦⟧]/gu, '').split(' '))

const marks = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '?',
    '!',
    '-',
    '–',
    '—',
    '…',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '„',
    '«',
    '»',
    '(',
    ')',
    '[',
    ']',
  ],
  ...['@', '#', '&', '%', '$', '/', '*', '_', '`', '´', '<', '>', '\n', '\n\n', '\t', '\u00A0', '\u00AD', '\u200B'],
  ...[
    'Ã©',
    'â€™',
    '‚Äô',
    '¡¦',
    '汉',
    '。',
    'Ж',
    '😀',
    '\u{1D54F}',
    '\uFFFD',
    '\uD835',
    '&amp;',
    '<b>',
    '</p>',
    '%s',
    '{x}',
  ],
]

/** Makes copy of words of the examples, with marks between and inside them. */
function makeCopy(pick: Pick): string {
  const parts = Array.from({ length: 1 + pick(24) }, () => {
    const word = words[pick(words.length)] ?? ''
    const mark = pick(3) === 0 ? (marks[pick(marks.length)] ?? '') : ''
    const cut = pick(6) === 0 ? pick(word.length + 1) : word.length
    return `${word.slice(0, cut)}${mark}${word.slice(cut)}`
  })
  return parts.reduce((copy, part) => `${copy}${pick(12) === 0 ? '' : ' '}${part}`)
}

const escapeMarkup = (text: string): string => text.replace(/[&<]/gu, mark => (mark === '&' ? '&amp;' : '&lt;'))

/** Ways to put copy into a file, by format. The fuzzer takes the first one most often. */
const wrappers: readonly (readonly [string, (copy: string, pick: Pick) => string])[] = [
  ['jsonl', copy => JSON.stringify({ language: 'en', headline: 'Harbor talks open', text: copy })],
  ['text', copy => `Harbor talks open\n\nPORT ELLIS (AP) — The council met on Monday in the hall.\n\n${copy}\n`],
  ['markdown', copy => `# Harbor talks open\n\nThe council met on Monday.\n\n${copy}\n`],
  ['html', (copy, pick) => `<html lang="en"><body><p>${pick(2) === 0 ? copy : escapeMarkup(copy)}</p></body></html>`],
  [
    'rss',
    copy =>
      `<rss><channel><language>en</language><item><title>Talks</title><description>${escapeMarkup(escapeMarkup(copy))}</description></item></channel></rss>`,
  ],
  ['po', copy => `msgid "a"\nmsgstr ${JSON.stringify(copy)}\n`],
]

/** Makes the input of a seed. */
export function makeInput(seed: number): FuzzInput {
  const pick = seedPick(seed)
  const nth = pick(2) === 0 ? 0 : pick(wrappers.length)
  const [format, wrap] = wrappers[nth] ?? ['text', (copy: string) => copy]
  return { format, text: wrap(makeCopy(pick), pick) }
}

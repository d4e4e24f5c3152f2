import type { AnnotatedField, Quotation, Token, WrongApostrophe } from '../../src/language/annotated-story.js'
import { isSpaces } from '../../src/language/patterns/space-slips.js'
import { foreignMarks, fullWidth, narrowLetters } from '../../src/language/words/foreign-marks.js'
import { isAbbreviation } from '../../src/language/layers/tokens.js'
import { defineRule, type Finding } from '../../src/rule.js'
import type { Span } from '../../src/story/story.js'

export default defineRule({
  id: 'foreign-punctuation',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline', 'byline', 'credit', 'related'],
  summary: 'A punctuation mark or digit from another script in English prose',
  why: `Engines copy marks that they cannot translate: full-width commas and brackets, Chinese title marks, corner
    brackets, guillemets, Spanish opening marks. Use the English mark.`,
  examples: {
    bad: [
      {
        text: 'The river rose⟦，⟧and the road was closed⟦。⟧',
        fixed: 'The river rose, and the road was closed.',
        message: [
          '“，” is not an English mark. Replace or delete it.',
          '“。” is not an English mark. Replace or delete it.',
        ],
      },
      { text: 'The film ⟦《⟧Long Night⟦》⟧ opens on Friday.' },
      {
        text: 'The index rose to ⟦４３１０⟧ points.',
        fixed: 'The index rose to 4310 points.',
        message: '“４３１０” is in full-width characters. Use ordinary ones.',
      },
      { text: '⟦¿⟧Who will pay? the paper asked.' },
      { text: 'The mayor spoke of a ⟦«⟧new start⟦»⟧ for the port.' },
      { text: 'The ministry⟦（⟧of trade⟦）⟧said no.', fixed: 'The ministry (of trade) said no.' },
      {
        text: 'The team won 3⟦：⟧2 before 12⟦，⟧000 fans, 3⟦．⟧5 percent more.',
        fixed: 'The team won 3:2 before 12,000 fans, 3.5 percent more.',
      },
      {
        text: 'In 2024⟦，⟧5 crews left, he said⟦，⟧“and one stayed”.',
        fixed: 'In 2024, 5 crews left, he said, “and one stayed”.',
      },
      {
        text: 'The song 谢谢，再见 was heard⟦。⟧\n\n他说，iPhone 15 Pro 这条路已经关闭（周一）。市长不会重新开放。',
        fixed: 'The song 谢谢，再见 was heard.\n\n他说，iPhone 15 Pro 这条路已经关闭（周一）。市长不会重新开放。',
      },
      { text: 'The note reads “道路已经关闭。” in red⟦。⟧', fixed: 'The note reads “道路已经关闭。” in red.' },
      {
        text: 'The ⟦envoy´s⟧ aide ⟦didn`t⟧ go to the ⟦ship‘s⟧ deck, the ⟦crew"s⟧ cook said.',
        fixed: 'The envoy’s aide didn’t go to the ship’s deck, the crew’s cook said.',
        message: [
          '“´” stands for the apostrophe of this word. Write “’”.',
          '“`” stands for the apostrophe of this word. Write “’”.',
          '“‘” stands for the apostrophe of this word. Write “’”.',
          '“"” stands for the apostrophe of this word. Write “’”.',
        ],
      },
      {
        text: "The ⟦envoy,s⟧ aide ⟦isn;t⟧ here, and the crew's cook left.",
        fixed: "The envoy's aide isn't here, and the crew's cook left.",
      },
      {
        text: 'The bridge is “as long as the year⟦“⟧ for all, she said.',
        message: '““” opens a quotation in English. Write “”” here.',
      },
      {
        text: 'The bridge is ⟦”⟧as long as the year” for all, she said.',
        message: '“”” closes a quotation in English. Write ““” here.',
      },
      { text: 'The “⟦（⟧old⟦）⟧ harbor” is a port of the U.S.⟦。⟧', fixed: 'The “(old) harbor” is a port of the U.S.' },
      { text: 'The road is closed ⟦，⟧ the mayor said.', fixed: 'The road is closed, the mayor said.' },
      { text: 'The road is closed⟦。⟧and the ferry waits,⟦，⟧ he said.' }, // a cut sentence, two marks
      { text: 'The film (⟦《⟧长夜⟦》⟧) opens on Friday.' },
    ],
    good: [
      'The exhibition, whose title is “Long Night” in English, opens on Friday.', // English marks
      'The price is €3 or £2.50, about 20 percent (or 20%) more.', // signs of currencies
      'The temperature was 38°C – a record – on Monday.', // a degree sign, dashes
      'The list has two ‘t’s and one “S”s in it; the points a,s and b,s are on the map of the Ba‘th and of Sa‘d.', // quoted letters, letters of names
      'The café’s owner, José Núñez, was there.', // letters with accents
      '“¿Por qué no te callas?” he said. They cried “¡Viva la libertad!” in the hall.', // words of another language
      'The paper wrote «La guerre est finie» on Monday.', // words of another language
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const wrong of field.wrongApostrophes) yield* misspelt(field, wrong)
      for (const quotation of field.quotations.all) yield* turned(field, quotation)
      for (const token of field.tokens) {
        if (field.untranslated.covers(token.start) || field.brokenCharacters.covers(token.start)) continue
        if (foreignMarks.has(token.text) && !isBrokenLetter(token)) {
          if (!marksForeignWords(field, token)) yield { ...foreign(field, token), ...(isInGloss(token) && doubtful) }
        } else if (token.kind !== 'punctuation' && fullWidth.test(token.text)) {
          const span = field.span(token.start, token.end)
          yield {
            span,
            message: `“${token.text}” is in full-width characters. Use ordinary ones.`,
            suggestions: [
              { title: 'Use ordinary characters', safe: true, edits: [{ span, text: narrowLetters(token.text) }] },
            ],
          }
        }
      }
    }
  },
})

/** A mark that stands for the apostrophe of a word. */
function* misspelt(field: AnnotatedField, { kind, start, end, mark, text }: WrongApostrophe): Iterable<Finding> {
  if (kind !== 'lookalike' && kind !== 'neighbour') return
  const span = field.span(mark.start, mark.end)
  yield {
    span: field.span(start, end),
    message: `“${field.text.slice(mark.start, mark.end)}” stands for the apostrophe of this word. Write “${text}”.`,
    suggestions: [{ title: `Write “${text}”`, safe: true, edits: [{ span, text }] }],
  }
}

/** Marks that open a quotation in English and close it in German, or close it in English and open it in Swedish. */
const openingShapes: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
])

function* turned(field: AnnotatedField, { opener, closer }: Quotation): Iterable<Finding> {
  if (field.untranslated.covers(opener.start)) return
  if (opener.text === '”') yield turn(field, opener, '“', 'closes')
  const right = closer === null ? undefined : openingShapes.get(closer.text)
  if (closer !== null && right !== undefined)
    yield turn(field, closer, opener.text === '"' || opener.text === "'" ? opener.text : right, 'opens')
}

function turn(field: AnnotatedField, { start, end, text: mark }: Token, right: string, use: string): Finding {
  const span = field.span(start, end)
  return {
    span,
    severity: 'warning',
    certainty: 'likely',
    message: `“${mark}” ${use} a quotation in English. Write “${right}” here.`,
    suggestions: [{ title: `Write “${right}”`, safe: false, edits: [{ span, text: right }] }],
  }
}

/** True for a Spanish opening mark inside a word: that is a broken character, and mojibake reports it. */
const isBrokenLetter = ({ field, text, start, end }: Token): boolean =>
  /[¿¡]/u.test(text) && /[\p{L}\p{M}]/u.test(field.text[start - 1] ?? '') && /\p{L}/u.test(field.text[end] ?? '')

/** A mark at words of another script belongs to them: they are the finding. */
const doubtful = { severity: 'warning', certainty: 'likely' } as const

const isInGloss = ({ field, start, end }: Token): boolean =>
  [field.text[start - 1], field.text[end]].some(letter =>
    /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]/u.test(letter ?? ''),
  )

/** The number of characters in which the mark that ends foreign words is looked for. */
const longestForeignWords = 200

/** Marks of Spanish and French, and those that end the words after them. */
const enders: ReadonlyMap<string, RegExp> = new Map([
  ['¿', /\?/u],
  ['¡', /!/u],
  ['«', /»/u],
  ['»', /«/u],
])

/** True for a mark of words in its own language: “¿Por qué no te callas?”. */
function marksForeignWords(field: AnnotatedField, { text: mark, start, end }: Token): boolean {
  const ender = enders.get(mark)
  if (ender === undefined) return false
  const within = mark === '»' ? readBack(field.text, start) : readOn(field.text, end, ender)
  const words = within.match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu) ?? []
  const unknown = words.filter(word => /[^a-z]/u.test(word) || !field.isCommonWord(word))
  return unknown.length > 0 && unknown.length * 4 >= words.length
}

const readOn = (text: string, start: number, ender: RegExp): string =>
  text.slice(start, start + longestForeignWords).split(ender, 1)[0] ?? ''

const readBack = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - longestForeignWords), end)
    .split('«')
    .at(-1) ?? ''

/** Reports a foreign mark. Its English mark takes the place of the spaces before it too. */
function foreign(field: AnnotatedField, token: Token): Finding {
  const { start, end, text: mark, index } = token
  const span = field.span(start, end)
  const message = `“${mark}” is not an English mark. Replace or delete it.`
  const text = englishFor(field, token)
  if (text === null) return { span, message }
  const previous = field.tokens[index - 1]
  const isApart = /^[,.;:?!]/u.test(text) && previous !== undefined && isSpaces(field.text.slice(previous.end, start))
  const edit = { span: isApart ? field.span(previous.end, end) : span, text }
  return {
    span,
    message,
    suggestions: [
      {
        title: text.trim() === '' ? 'Delete it' : `Write “${text.trim()}”`,
        safe: isAlone(field, edit.span, token),
        edits: [edit],
      },
    ],
  }
}

/**
 * True for a mark whose English one is right here. At another mark, one of the two is too many; a stop before a
 * lower-case word may cut the sentence.
 */
function isAlone({ tokens, text }: AnnotatedField, { start, end }: Span, { text: mark, index }: Token): boolean {
  const previous = tokens[index - 1]
  const before = previous !== undefined && isAbbreviation(previous) ? '' : text.charAt(start - 1)
  if (/[,.;:?!，、。；：？！]/u.test(before + text.charAt(end))) return false
  return mark !== '。' || !/^\p{Ll}/u.test(tokens[index + 1]?.text ?? '')
}

/** Returns the English mark, with a space only where the next word needs one; null if that depends on the sentence. */
function englishFor(field: AnnotatedField, { start, end, text: mark, index }: Token): string | null {
  const english = foreignMarks.get(mark) ?? null
  if (english === null) return null
  const [before, behind] = [field.text.slice(Math.max(0, start - 4), start), field.text.slice(end, end + 4)]
  const isWithinFigure =
    mark === '，'
      ? /(?:^|\P{Nd})\p{Nd}{1,3}$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(behind)
      : /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(behind)
  const left = isWithinFigure || /(?:^|[\s\p{Ps}\p{Pi}]|(?:^|\s)["'])$/u.test(before) ? english.trimStart() : english
  const right = isWithinFigure || !wantsSpace.test(behind) ? left.trimEnd() : left
  const stopped = field.tokens[index - 1]
  return mark === '。' && stopped?.end === start && isAbbreviation(stopped) ? right.slice(1) : right
}

/** True for a word, a figure, or a mark that opens one: a closing mark must not touch it. */
const wantsSpace = /^(?:[^\s\p{P}]|[\p{Ps}\p{Pi}#@&]|["'][\p{L}\p{N}])/u

import type { AnnotatedField, Quotation, Token, WrongApostrophe } from '../../src/language/annotated-story.js'
import { foreignMarks, fullWidth, narrowLetters } from '../../src/language/words/foreign-marks.js'
import { isAbbreviation } from '../../src/language/layers/tokens.js'
import { defineRule, type Finding } from '../../src/rule.js'

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
    ],
    good: [
      'The exhibition, whose title is “Long Night” in English, opens on Friday.', // English marks
      'The price is €3 or £2.50, about 20 percent (or 20%) more.', // signs of currencies
      'The temperature was 38°C – a record – on Monday.', // a degree sign, dashes
      'The list has two ‘t’s and one “S”s in it; the points a,s and b,s are on the map of the Ba‘th and of Sa‘d.', // quoted letters, letters of names
      'The café’s owner, José Núñez, was there.', // letters with accents
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const wrong of field.wrongApostrophes) yield* misspelt(field, wrong)
      for (const quotation of field.quotations.all) yield* turned(field, quotation)
      for (const token of field.tokens) {
        if (field.untranslated.covers(token.start) || field.brokenCharacters.covers(token.start)) continue
        if (foreignMarks.has(token.text) && !isBrokenLetter(token)) yield foreign(field, token)
        else if (token.kind !== 'punctuation' && fullWidth.test(token.text)) {
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

/** Reports a foreign mark. Its English mark brings a space only where the next word needs one. */
function foreign(field: AnnotatedField, { start, end, text: mark, index }: Token): Finding {
  const span = field.span(start, end)
  const message = `“${mark}” is not an English mark. Replace or delete it.`
  const english = foreignMarks.get(mark) ?? null
  if (english === null) return { span, message }
  const [before, behind] = [field.text.slice(Math.max(0, start - 4), start), field.text.slice(end, end + 4)]
  const isWithinFigure =
    mark === '，'
      ? /(?:^|\P{Nd})\p{Nd}{1,3}$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(behind)
      : /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(behind)
  const left = isWithinFigure || /(?:^|[\s\p{Ps}\p{Pi}]|(?:^|\s)["'])$/u.test(before) ? english.trimStart() : english
  const right = isWithinFigure || !wantsSpace.test(behind) ? left.trimEnd() : left
  const stopped = field.tokens[index - 1]
  const text = mark === '。' && stopped?.end === start && isAbbreviation(stopped) ? right.slice(1) : right
  return {
    span,
    message,
    suggestions: [
      { title: text.trim() === '' ? 'Delete it' : `Write “${text.trim()}”`, safe: true, edits: [{ span, text }] },
    ],
  }
}

/** True for a word, a figure, or a mark that opens one: a closing mark must not touch it. */
const wantsSpace = /^(?:[^\s\p{P}]|[\p{Ps}\p{Pi}#@&]|["'][\p{L}\p{N}])/u

import type { AnnotatedField, Token, WrongApostrophe } from '../../src/language/annotated-story.js'
import { findDialogueDashes } from '../../src/language/patterns/dialogue-dashes.js'
import { findEnglishMark, isBrokenLetter } from '../../src/language/patterns/english-marks.js'
import { marksForeignWords, touchesForeignScript } from '../../src/language/patterns/foreign-words.js'
import { findTurnedMarks, type TurnedMark } from '../../src/language/patterns/turned-marks.js'
import { foreignMarks, fullWidth, narrowLetters } from '../../src/language/words/foreign-marks.js'
import { perWord, where } from '../../src/language/vocabulary.js'
import { defineRule, type Finding } from '../../src/rule.js'

const mayBeForeign = perWord(text => foreignMarks.has(text) || fullWidth.test(text))

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
        text: 'The pier is shut.\n\n⟦— I asked nobody. I just took the boat —⟧ the mayor said on Monday.',
        message: 'Dashes set off this speech, as in other languages. Write quotation marks.',
      },
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
      { text: 'The harbor ⟦don´t⟧ open, and ⟦it`s⟧ late.', fixed: 'The harbor don’t open, and it’s late.' },
    ],
    good: [
      'The results:\n\n— Skye beat Kesh 4-3 — a record.\n\n— Boats of the town — the mayor left them out — were late.', // a list
      'The exhibition, whose title is “Long Night” in English, opens on Friday.', // English marks
      'The price is €3 or £2.50, about 20 percent (or 20%) more.', // signs of currencies
      'The temperature was 38°C – a record – on Monday.', // a degree sign, dashes
      'The list has two ‘t’s and one “S”s in it; the points a,s and b,s are on the map of the Ba‘th and of Sa‘d.', // quoted letters, letters of names
      'The café’s owner, José Núñez, was there.', // letters with accents
      '“¿Por qué no te callas?” he said. They cried “¡Viva la libertad!” in the hall.', // words of another language
      'The paper wrote «La guerre est finie» on Monday.', // words of another language
      { text: "The crews won ' t sail, and don 't wait.", elsewhere: true }, // spaces too many
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const wrong of field.wrongApostrophes) yield* misspelt(field, wrong)
      for (const mark of findTurnedMarks(field)) yield turn(field, mark)
      for (const { opener, closer } of findDialogueDashes(field))
        yield {
          span: field.span(opener.start, closer.end),
          ...doubtful,
          message: 'Dashes set off this speech, as in other languages. Write quotation marks.',
        }
      for (const token of where(field.tokens, mayBeForeign)) {
        if (field.untranslated.covers(token.start) || field.residue.covers(token.start)) continue
        if (foreignMarks.has(token.text) && !isBrokenLetter(token)) {
          if (!marksForeignWords(field, token))
            yield { ...foreign(field, token), ...(touchesForeignScript(token) && doubtful) }
        } else if (token.kind !== 'punctuation') yield widened(field, token)
      }
    }
  },
})

function widened(field: AnnotatedField, { start, end, text }: Token): Finding {
  const span = field.span(start, end)
  const edits = [{ span, text: narrowLetters(text) }]
  return {
    span,
    message: `“${text}” is in full-width characters. Use ordinary ones.`,
    suggestions: [{ title: 'Use ordinary characters', safe: true, edits }],
  }
}

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

function turn(field: AnnotatedField, { mark: { start, end, text: mark }, right, use }: TurnedMark): Finding {
  const span = field.span(start, end)
  return {
    span,
    severity: 'warning',
    certainty: 'likely',
    message: `“${mark}” ${use} a quotation in English. Write “${right}” here.`,
    suggestions: [{ title: `Write “${right}”`, safe: false, edits: [{ span, text: right }] }],
  }
}

/** A mark at words of another script belongs to them: they are the finding. */
const doubtful = { severity: 'warning', certainty: 'likely' } as const

/** Reports a foreign mark. Its English mark takes the place of the spaces before it too. */
function foreign(field: AnnotatedField, token: Token): Finding {
  const span = field.span(token.start, token.end)
  const message = `“${token.text}” is not an English mark. Replace or delete it.`
  const english = findEnglishMark(field, token)
  if (english === null) return { span, message }
  const { start, end, text, isSafe } = english
  const title = text.trim() === '' ? 'Delete it' : `Write “${text.trim()}”`
  return { span, message, suggestions: [{ title, safe: isSafe, edits: [{ span: field.span(start, end), text }] }] }
}

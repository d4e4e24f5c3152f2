import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { coverStretches } from '../../src/language/words/stretches.js'
import { findTornMarks } from '../../src/language/patterns/torn-marks.js'
import { isFunctionWord } from '../../src/language/words/word-classes.js'
import { defineRule, type Finding } from '../../src/rule.js'
import type { Span } from '../../src/story/story.js'

export default defineRule({
  id: 'misplaced-space',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'A space before a mark, no space after one, or a word split by a space',
  why: `Some source languages have no spaces, and engines cut text into tokens. So spaces appear where English has
    none ("said ,", "6: 00 p.m.", "do n't") and are missing where it has one ("said.The"). Fix the spacing.`,
  examples: {
    bad: [
      {
        text: 'The road is closed⟦ ,⟧ the mayor said.',
        fixed: 'The road is closed, the mayor said.',
        message: 'There is a space before this “,”. Delete it.',
      },
      { text: 'The road is closed⟦ .⟧', fixed: 'The road is closed.' },
      { text: 'The road is closed⟦  ,⟧ the mayor said.', fixed: 'The road is closed, the mayor said.' },
      { text: 'The road is closed⟦ !⟧ The mayor left.', fixed: 'The road is closed! The mayor left.' },
      { text: 'It is sold out⟦ !⟧eBay has one at 90 crowns.', fixed: 'It is sold out! eBay has one at 90 crowns.' },
      {
        text: 'The road is closed⟦.The⟧ mayor said so.',
        fixed: 'The road is closed. The mayor said so.',
        message: 'There is no space after this “.”. Add one.',
      },
      { text: 'The road is closed⟦.Ferries⟧ still sail.', fixed: 'The road is closed. Ferries still sail.' },
      {
        text: 'Who left the hall⟦?The⟧ mayor did, alas⟦!Crews⟧ left too⟦;that⟧ is all.',
        fixed: 'Who left the hall? The mayor did, alas! Crews left too; that is all.',
      },
      {
        text: 'The fund ⟦( ⟧worth $3 million) is empty.',
        fixed: 'The fund (worth $3 million) is empty.',
        message: 'There is a space after this “(”. Delete it.',
      },
      {
        text: 'The ferry leaves at 6⟦: ⟧00 p.m. from the pier.',
        fixed: 'The ferry leaves at 6:00 p.m. from the pier.',
        message: 'There is a space inside this time. Delete it.',
      },
      { text: 'A 10⟦: ⟧30 a.m. ferry was late.', fixed: 'A 10:30 a.m. ferry was late.' },
      { text: 'The 6⟦: ⟧30 GMT news was short.', fixed: 'The 6:30 GMT news was short.' },
      { text: 'It sails at 6⟦: ⟧30 from the pier.', fixed: 'It sails at 6:30 from the pier.' },
      {
        text: 'They do⟦ n’t⟧ know the mayor⟦ ’s⟧ plan.',
        fixed: 'They don’t know the mayor’s plan.',
        message: 'This ending is split from its word. Delete the space.',
      },
      {
        text: 'The ⟦mayor’ s⟧ aide, who ⟦wouldn ’ t⟧ go, said: ⟦" ⟧We do.⟦ "⟧ He left.',
        fixed: 'The mayor’s aide, who wouldn’t go, said: "We do." He left.',
        message: [
          'This ending is split from its word. Delete the space.',
          'This ending is split from its word. Delete the space.',
          'There is a space inside this quotation mark. Delete it.',
          'There is a space inside this quotation mark. Delete it.',
        ],
      },
      {
        text: 'The envoy of the ⟦U. S.⟧ left.',
        fixed: 'The envoy of the U.S. left.',
        message: 'There is a space inside “U.S.”. Delete it.',
      },
      { text: 'The plan⟦ @-@⟧ wide ban holds.', message: 'This is a tokenizer mark, not copy. Delete it.' },
      { text: 'The mayor left⟦,and⟧ the talks ended.', fixed: 'The mayor left, and the talks ended.' },
      {
        text: 'The fund paid $3.5m⟦ ,⟧or a third, he said⟦ :⟧“It is full.”',
        fixed: 'The fund paid $3.5m, or a third, he said: “It is full.”',
      },
      { text: 'He said⟦ :⟧"It is full⟦ ,⟧" and left.', fixed: 'He said: "It is full," and left.' },
      { text: 'The crew met⟦ :⟧(all of it) at noon.', fixed: 'The crew met: (all of it) at noon.' },
      { text: 'The road is closed⟦ ,⟧<br>the mayor said.', fixed: 'The road is closed,<br>the mayor said.' },
      { text: 'The fund lost 30⟦ ,⟧000,000 crowns by 10⟦ :⟧30.', fixed: 'The fund lost 30,000,000 crowns by 10:30.' },
      { text: 'The crew left⟦ ,⟧5 of them by boat.', fixed: 'The crew left, 5 of them by boat.' },
      { text: 'In 2024⟦ ,⟧5 crews left.' },
      { text: 'In 2024⟦ ,⟧100 crews left; by 6⟦ ,⟧5000 people had left.' },
      { text: 'It rained in 2019⟦ ;⟧2020 was dry.' },
      { text: 'The note (Source⟦:Desk⟧) was long.', fixed: 'The note (Source: Desk) was long.' },
      {
        text: 'The crew left⟦ .⟧\n\n他说 ,这条路已经关闭,市长说 .',
        fixed: 'The crew left.\n\n他说 ,这条路已经关闭,市长说 .',
      },
    ],
    good: [
      'The score was 3:2 at 6:00 p.m., and the rate rose 1.2 percent to 4,310.5.', // ratios, times, decimals
      'See www.example.com/a,b or notes.txt for more.', // addresses
      'The plan -- a good one -- was dropped _ as expected - on Monday.', // wire dashes
      'J. R. Aasen and the Ph.D. student met W.H. Low.', // initials
      'He works at Yahoo! and at E.ON in Essen.', // names with marks
      'It can be seen at https://lna.example/lamp . The desk is at desk@lna.example .', // a space saves the address
      { headline: 'SOCCER:Coach pleads for support', body: 'The coach spoke on Monday.' }, // a desk's keyword
      'She said … that it was so . . . and left.', // ellipses
      'The fund pays 3 crowns, and .5 crowns more a year, she wrote :) on Monday.', // a decimal, an emoticon
      'She wrote :-) and :D on Monday.', // emoticons
      { headline: 'Day 5: 12 crews sail', body: 'They met on Monday.' }, // no time
      'It sails at 6. 30 people wait at the pier. It sails at 6: 1200 people wait. It sails at 6:\n30 people wait.', // nor here
      'He has been mayor since 2012: 30 envoys met him. Day 5: 12 START envoys met.', // nor here
      'The firm showed it at re:Invent, and Yahoo!Japan said so.', // names with marks
      'It was on SkyNews:Live and at the show hip-hop!Live on Monday.', // names with marks
      'They use Booking.Com. They use PostNL.Orden. They use mail.ReNew. They live at ul.Lenina in Skarne.', // names, a street
      'The page (see:www.lna.example) by Orden Mining Co.,Ltd. named two points x,y on a map.', // an address, letters
      'The word dear is written\n! in red.', // a line break
      'She said so . . .', // an ellipsis at the end
      'She wrote :( and then :) on Monday.', // emoticons
      'The !Kung people met on Monday.', // a sound written as a mark
      "The word has an 's' in it.", // a letter quoted
      "It was 'dear and near' to her. The motto reads: ’s lands, in Dutch.", // a word quoted, an elision
      'The ending is: n’t, as in can’t. The singer N’Toko said so. It is\n n’t and\n ’s.', // an ending, a name
      'The singer J. K. left the hall.', // initials
      'The list named Ann U.\nS. was not on it.', // two lines
      'The page reads Home :: World.', // a mark that parts
      'The harbor ,,pier, as it is called, is closed.', // the low quote that some set
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const spoilt = coverStretches(field.wrongApostrophes)
      for (const { kind, start, end, edit, text } of findTornMarks(field))
        yield respace(field.span(start, end), text, tornMessages[kind], field.span(edit.start, edit.end))
      for (const token of field.tokens) {
        if (field.untranslated.covers(token.start) || spoilt(token.start, token.end)) continue
        const finding = findingAt(token, field)
        if (finding !== null) yield finding
      }
    }
  },
})

const findingAt = (token: Token, field: AnnotatedField): Finding | null =>
  token.kind === 'word' ? atWord(token, field) : atMark(token, field)

/** A mark between two tokens, and the copy on both sides of it. */
interface MarkPlace {
  readonly field: AnnotatedField
  readonly mark: Token
  readonly before: Token
  readonly after: Token
  readonly gapBefore: string
  readonly gapAfter: string
}

function atMark(mark: Token, field: AnnotatedField): Finding | null {
  const before = field.tokens[mark.index - 1]
  const after = field.tokens[mark.index + 1]
  // A space keeps an address apart from the next mark.
  if (before === undefined || before.kind === 'address') return null
  const gapBefore = field.text.slice(before.end, mark.start)
  if (after === undefined) return atLastMark(mark, before, field, gapBefore)
  const place = { field, mark, before, after, gapBefore, gapAfter: field.text.slice(mark.end, after.start) }
  return inTime(place) ?? noSpaceAfter(place) ?? spaceBefore(place) ?? spaceInBracket(place) ?? tokenizerMark(place)
}

/** True for spaces alone; a line break may be meant. */
const isSpaces = (gap: string): boolean => gap !== '' && !/[^ ]/u.test(gap)

const sentenceEnds: ReadonlySet<string> = new Set('.?!')

const atLastMark = (mark: Token, before: Token, field: AnnotatedField, gapBefore: string): Finding | null =>
  sentenceEnds.has(mark.text) && isSpaces(gapBefore) && before.kind === 'word' ? apart(field, before, mark, null) : null

const inTime = ({ field, mark, before, after, gapBefore, gapAfter }: MarkPlace): Finding | null =>
  mark.text === ':' && gapBefore === '' && gapAfter === ' ' && isTime(field.tokens, before, after)
    ? respace(field.span(mark.start, after.start), ':', 'There is a space inside this time. Delete it.')
    : null

function noSpaceAfter({ field, mark, before, after, gapBefore, gapAfter }: MarkPlace): Finding | null {
  if (gapAfter !== '' || gapBefore !== '' || !runsOn(mark, before, after)) return null
  const message = `There is no space after this “${mark.text}”. Add one.`
  return respace(field.span(mark.start, after.end), `${mark.text} ${after.text}`, message)
}

const closing: ReadonlySet<string> = new Set(',.;:?!)')
/** Marks after which a space and a closing mark are a mistake; other marks may form a sign with it. */
const closed: ReadonlySet<string> = new Set('”")')

function spaceBefore({ field, mark, before, after, gapBefore, gapAfter }: MarkPlace): Finding | null {
  if (!isSpaces(gapBefore) || !closing.has(mark.text) || beginsToken(mark, after, gapAfter)) return null
  return before.kind === 'punctuation' && !closed.has(before.text) ? null : apart(field, before, mark, after)
}

const splitMessage = 'This ending is split from its word. Delete the space.'
const tornMessages = {
  apostrophe: splitMessage,
  quotation: 'There is a space inside this quotation mark. Delete it.',
} as const
/** An ending that a tokenizer has split from its word: "do n't". */
const tornWord = /^ n['’]t$/iu

/** Reports "( worth", but not the emoticon ":(". */
const spaceInBracket = ({ field, mark, after, gapAfter }: MarkPlace): Finding | null =>
  mark.text === '(' && isSpaces(gapAfter) && field.text[mark.start - 1] !== ':'
    ? respace(field.span(mark.start, after.start), '(', 'There is a space after this “(”. Delete it.')
    : null

const tokenizerMark = ({ field, mark, before, after }: MarkPlace): Finding | null =>
  mark.text === '@' && after.text === '-'
    ? { span: field.span(before.end, after.start + 2), message: 'This is a tokenizer mark, not copy. Delete it.' }
    : null

const eyes: ReadonlySet<string> = new Set(':;')
const mouths: ReadonlySet<string> = new Set('-)/|:DP')

/** True for a mark that belongs to the next token: ".893", ".gov", "!Kung", ":)", ":D", "::", ",,old''", ". . .". */
function beginsToken(mark: Token, after: Token, gap: string): boolean {
  if (mark.text === '.') return gap === '' || after.text === '.'
  if (gap !== '') return false
  if (mark.text === ',') return after.text === ','
  if (mark.text === '!') return /^\p{Lu}/u.test(after.text)
  const isFrown = after.text === '(' && /\s/u.test(after.field.text.charAt(after.end))
  return eyes.has(mark.text) && (mouths.has(after.text) || isFrown)
}

const beforeTime: ReadonlySet<string> = new Set('at by until till since around about before after'.split(' '))
const afterTime: ReadonlySet<string> = new Set(
  'am pm a.m. p.m. a.m p.m am. pm. AM PM A.M. P.M. A.M P.M AM. PM. UTC hours hrs local'.split(' '),
)
const timeZone = /^[A-Z]{1,3}T$/u

/** True for hours and minutes, told by the words around them: "Day 5: 12 crews sail" has no time. */
function isTime(tokens: readonly Token[], hours: Token, minutes: Token): boolean {
  if (!/^\d{1,2}$/u.test(hours.text) || !/^[0-5]\d$/u.test(minutes.text)) return false
  const next = tokens[minutes.index + 1]?.text ?? ''
  const previous = tokens[hours.index - 1]?.text ?? ''
  return afterTime.has(next) || timeZone.test(next) || beforeTime.has(previous.toLowerCase())
}

/** Not a letter alone, and not an abbreviation: "x,y", "Co.,Ltd.". */
const beforeComma = /^\p{L}{2}[^.]*$/u
const lowerCase = /^\p{Ll}{3,}$/u
/** Words after which a mark should have a space. Some names have such marks inside: "re:Invent", "Yahoo!Japan". */
const endsBefore: Readonly<Partial<Record<string, RegExp>>> = {
  '.': /\p{Ll}{3}$/u,
  ':': /^\p{L}\p{Ll}{2,}$/u,
  '!': lowerCase,
  '?': lowerCase,
  ',': beforeComma,
  ';': beforeComma,
}

/** True for a stop or comma between two words with no space after it: "said.The", "left,and". */
function runsOn(mark: Token, before: Token, after: Token): boolean {
  if (after.kind !== 'word' || endsBefore[mark.text]?.test(before.text) !== true) return false
  if (mark.text !== '.') return true
  return /^\p{Lu}\p{Ll}*$/u.test(after.text) && (isFunctionWord(after.text) || after.text.length > 3)
}

const splitNames: ReadonlySet<string> = new Set(['U. S.', 'U. N.', 'U. K.'])

function atWord(word: Token, field: AnnotatedField): Finding | null {
  const before = field.tokens[word.index - 1]
  if (before === undefined) return null
  if (before.kind === 'word' && tornWord.test(field.text.slice(before.end, word.end)))
    return respace(field.span(before.end, word.end), word.text, splitMessage)
  const split = field.text.slice(before.start, word.end + 1)
  if (!splitNames.has(split)) return null
  const name = split.replace(' ', '')
  return respace(field.span(before.start, word.end + 1), name, `There is a space inside “${name}”. Delete it.`)
}

/**
 * Reports a space before a mark; the fix moves it after the mark where a word follows. Two figures may be one number.
 */
function apart(field: AnnotatedField, before: Token, mark: Token, after: Token | null): Finding {
  const message = `There is a space before this “${mark.text}”. Delete it.`
  const span = field.span(before.end, mark.end)
  if (after === null || after.start > mark.end) return respace(span, mark.text, message)
  if (before.kind === 'number' && after.kind === 'number')
    return isOneNumber(mark, before, after) ? respace(span, mark.text, message) : { span, message }
  return respace(span, begins(after, field) ? `${mark.text} ` : mark.text, message)
}

/** True for two figures that a mark joins: thousands after a comma, or a time or score with a colon. */
const isOneNumber = (mark: Token, before: Token, after: Token): boolean =>
  mark.text === ',' ? /^\d{1,3}$/u.test(before.text) && /^\d{3}(?!\d)/u.test(after.text) : mark.text === ':'

const openers: ReadonlySet<string> = new Set('([{“‘$€£¥#')

/** True for a token that begins a word, a bracket or a quotation. */
const begins = (token: Token, { quotations }: AnnotatedField): boolean =>
  token.kind === 'punctuation'
    ? openers.has(token.text) || (quotations.covers(token.start) && !quotations.covers(token.start - 1))
    : token.kind !== 'markup'

/** Reports a span, and suggests `text` in its place. */
const respace = (span: Span, text: string, message: string, place = span): Finding => ({
  span,
  message,
  suggestions: [{ title: 'Fix the spacing', safe: true, edits: [{ span: place, text }] }],
})

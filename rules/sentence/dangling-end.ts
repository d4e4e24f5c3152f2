import type { AnnotatedField, Paragraph, Sentence, Token } from '../../src/language/annotated-story.js'
import { plainlyHasVerb } from '../../src/language/patterns/finite-verbs.js'
import { isAmongShortLines } from '../../src/language/patterns/short-lines.js'
import { articles, coordinators, possessives } from '../../src/language/words/word-classes.js'
import { defineRule, type Finding } from '../../src/rule.js'
import { anyOf, joinPatterns } from '../../src/story/pattern.js'
import { makeWordSet } from '../../src/language/words/word-set.js'

export default defineRule({
  id: 'dangling-end',
  family: 'sentence',
  mqm: 'Fluency/Grammar',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body'],
  summary: 'A sentence that breaks off: “of the.”, a comma, or no mark at its end',
  why: `The engine stopped too early: its output reached a length limit, or it lost the end of the clause. The
    missing words are in the source. A paragraph that lacks only its closing mark is a warning, because the mark
    may be all that is missing.`,
  examples: {
    bad: [
      {
        text: 'The road is closed, and residents can return to ⟦the.⟧ Ferries still sail.',
        message: 'The text breaks off after “the”. Find the missing words in the source.',
      },
      { text: 'The mayor praised the crews ⟦and.⟧ Then she left.' },
      {
        text: 'The road is closed until ⟦May,⟧\n\nThe ferries still sail.',
        message: 'This paragraph ends with a comma. Check the source for lost words.',
      },
      {
        text: 'The road is closed.\n\nThe ferries still sail, the mayor said.\n\nIt was late. The harbor was dark. The crews who had waited for months said that the port would open with the new ⟦quota⟧\n\nThe mayor left.',
        message: 'This paragraph has no closing mark. Add it, and check the source for lost words.',
      },
      { text: 'The company said it would return ⟦its.⟧ Nobody knew why.' },
      { text: 'The ministry closed the road to ⟦the⟧' },
      { text: 'The road is closed, and residents can return to ⟦the .⟧ Ferries still sail.' },
      { text: 'The ministry closed the road to the port on Monday, ⟦and⟧\n\nThe mayor left the hall at noon.' },
    ],
    good: [
      'That is what the talks were for. Ask him what he thinks of it.', // a preposition may end a sentence
      'The plan has three parts:\n\nroads,\n\nrail,\n\nports.', // a list
      'He was the best of the two, and the plan was an A.', // the letter A
      'The road is closed.\n\nWhat comes next\n\nThe ferries still sail.', // a sub-head
      'The road is closed.\n\nThe port will open for all of the crews who had waited so long for it\n\nThe ferries still sail.', // a standfirst
      'The road is closed, the mayor said on Monday, and it will not open in May. reuter', // a sign-off
      'The road is closed. It was late when the mayor called the crews. Orden Port News', // a credit
      'The mayor added,\n\n“Stay at home.”', // speech follows
      'It is hers, not his. The house was theirs.', // possessives that stand alone
      'He said: “Take the.” Then he fell asleep.', // speech breaks off
      'Rovers beat Harriers. It was the final at the old stadium and they led from the start\n\nTown drew. They had lost to United in the cup and went out on goals', // no paragraph has a stop: the copy's habit
      'The book is called Funny Trade, but it is anything but. It is all but. They need vitamin a.', // whole phrases
      'The mayor printed a letter.\n\nDear Editor,\n\nThe ferry is late again, and no one says why.\n\nYours faithfully,\n\nJo Quaye', // a letter
      'The plan has three aims:\n\nA new road to the port;\n\nA new bridge over the river; and\n\nA sound budget.', // a list
      'Ann Pell (a.k.a. The Hawk) left. The firm is Lade Ltd., d.b.a. Kesh Foods, he said.', // initials
      'WHEREAS the oak has stood for an age and has never sent a bill; now, therefore,\n\nBE IT RESOLVED that the oak shall stay.', // a resolution
      'The poem opens:\n\nThe tide went out, and with it the town,\n\nThe bells it sold,\n\nThe sea was old,\n\nThe end.', // verse
      'The sea that took the bells and all the carts of the old town, he said,\n\nand then the nets.', // a line that goes on
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const sentence of field.sentences) yield* brokenOff(sentence, field)
      const usual = endsUsually(field.paragraphs)
      for (const [index, paragraph] of field.paragraphs.entries()) {
        const last = paragraph.tokens.at(-1)
        if (last === undefined || field.quotations.covers(last.start) || isBroken(field, last)) continue
        if (/^[,，]$/u.test(last.text) && !leadsOn(field.paragraphs, index))
          yield cutAt(paragraph, 'This paragraph ends with a comma. Check the source for lost words.')
        else if (wantsMore(last) && !endsItem(field.paragraphs, index))
          yield cutAt(paragraph, `The text breaks off after “${last.text}”. Find the missing words in the source.`)
        else if (usual && index > 0 && isUnended(paragraph, last))
          yield {
            ...cutAt(paragraph, 'This paragraph has no closing mark. Add it, and check the source for lost words.'),
            severity: 'warning',
            certainty: 'likely',
          }
      }
    }
  },
})

/** True for a token in a broken character or beside one. */
const isBroken = ({ brokenCharacters }: AnnotatedField, { start, end }: Token): boolean =>
  brokenCharacters.covers(start) || brokenCharacters.covers(start - 1) || brokenCharacters.covers(end)

/** True for a word that needs another one after it. A capital "A" may be a letter. */
const wantsMore = ({ text }: Token): boolean =>
  text !== 'A' &&
  (articles.has(text) || possessives.has(text) || coordinators.has(text)) &&
  text !== 'so' &&
  text !== 'yet'

/** Nouns that a letter follows. */
const lettered = makeWordSet(`
  vitamin hepatitis type grade group class plan option part section point item answer paragraph exhibit appendix
`)

/** True where such a word ends a phrase: “anything but”, “vitamin a”, “either/or”. */
function endsPhrase(word: Token, before: Token | undefined): boolean {
  if (before === undefined) return false
  if (word.text === 'but') return /^(?:any|every|no)thing$|^all$/iu.test(before.text)
  if (/^[/&]$/u.test(before.text)) return true
  return word.text === 'a' && lettered.has(before.text.toLowerCase())
}

function* brokenOff({ tokens }: Sentence, field: AnnotatedField): Iterable<Finding> {
  const [before, word, stop] = tokens.length < 3 ? [undefined, ...tokens.slice(-2)] : tokens.slice(-3)
  if (
    stop === undefined ||
    !/^(?:\.{1,2}|。)$/u.test(stop.text) ||
    word === undefined ||
    !wantsMore(word) ||
    endsPhrase(word, before) ||
    field.quotations.covers(word.start) ||
    isBroken(field, word)
  )
    return
  yield {
    span: field.span(word.start, stop.end),
    message: `The text breaks off after “${word.text}”. Find the missing words in the source.`,
  }
}

/** Reports the last word of a paragraph and the marks after it. */
function cutAt({ field, tokens, end }: Paragraph, message: string): Finding {
  const word = tokens.findLast(({ kind }) => kind !== 'punctuation') ?? tokens[0]
  return { span: { field, start: word?.start ?? 0, end }, message }
}

const ends = (text: string): boolean => /^(?:[.!?…:;"”’')\]*—–_|]|\.+|-+|'')$/u.test(text)

/** True for copy that ends nearly all paragraphs with a mark; tables, lists and transcripts do not. */
const endsUsually = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.filter(({ tokens }) => ends(tokens.at(-1)?.text ?? '')).length >= 0.7 * paragraphs.length

/** Number of tokens from which a sentence without a full stop is no sign-off or credit. */
const longEnough = 8

function isUnended({ sentences }: Paragraph, last: Token): boolean {
  const sentence = sentences.at(-1)?.tokens ?? []
  // One or two sentences may be a headline, a standfirst, a caption or a list item.
  const isProse = sentences.length > 2 && sentence.length >= longEnough && plainlyHasVerb(sentence)
  return isProse && last.kind === 'word' && !last.text.endsWith('.') && sentence.at(-2)?.kind !== 'punctuation'
}

/**
 * True where a comma may end a paragraph: in a list of such items, in verse or an address, before speech, before a
 * line that goes on in lower case, and after the words that open or close a letter.
 */
const leadsOn = (paragraphs: readonly Paragraph[], index: number): boolean =>
  /^(?:["“‘']|\p{Ll})/u.test(paragraphs[index + 1]?.tokens[0]?.text ?? '') ||
  isGreeting(paragraphs[index]) ||
  isRecital(paragraphs[index], paragraphs[index + 1]) ||
  isAmongShortLines(paragraphs, index) ||
  isListed(paragraphs, index, /^[,;:]$/u)

/** True for the reasons of a resolution, which leads on to the next: “now, therefore,”, “BE IT RESOLVED that”. */
const isRecital = (paragraph: Paragraph | undefined, next: Paragraph | undefined): boolean =>
  /^(?:therefore|whereas|that|resolved|ordered)$/iu.test(paragraph?.tokens.at(-2)?.text ?? '') ||
  (next !== undefined && next.tokens.slice(0, 2).every(({ text }) => /^\p{Lu}{2,}$/u.test(text)))

/** Most tokens in the line that opens or closes a letter: “Dear Sir or Madam,”, “With kind regards,”. */
const longestGreeting = 8

const salutation = anyOf(['dear|dearest|hi|hello|hey|sir|sirs|madam|gentlemen|ladies|friends|comrades|fellow|to'])
const regards = anyOf(['regards|wishes|love|cheers|thanks|thank you'])
const greeting = joinPatterns(
  [
    new RegExp(`^(?:my )?${salutation} ?`, 'u'),
    /\b(?:yours?|sincerely|faithfully|truly|respectfully|cordially)\b/u,
    new RegExp(String.raw`\b${regards}\b`, 'u'),
  ],
  'iu',
)

/** True for a line that opens or closes a letter; any line of a few words without a verb may. */
const isGreeting = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.tokens.length <= longestGreeting &&
  (greeting.test(paragraph.field.text.slice(paragraph.start, paragraph.end)) || !plainlyHasVerb(paragraph.tokens))

/** True where “and” or “or” ends the last item but one of a list: “a new bridge; and”. */
function endsItem(paragraphs: readonly Paragraph[], index: number): boolean {
  const [mark, last] = paragraphs[index]?.tokens.slice(-2) ?? []
  if (last === undefined || !/^(?:and|or|nor|but)$/u.test(last.text)) return false
  return (
    mark?.text === ';' || isAmongShortLines(paragraphs, index) || isListed(paragraphs, index, /^(?:[,;:]|and|or)$/u)
  )
}

/** True if the paragraph before or after ends like an item of a list. */
const isListed = (paragraphs: readonly Paragraph[], index: number, ending: RegExp): boolean =>
  [paragraphs[index - 1], paragraphs[index + 1]].some(each => ending.test(each?.tokens.at(-1)?.text ?? ''))

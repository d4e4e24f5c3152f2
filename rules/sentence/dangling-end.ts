import { touchesBroken } from '../../src/language/patterns/broken-places.js'
import type { AnnotatedField, Paragraph, Sentence, Token } from '../../src/language/annotated-story.js'
import { endsOpen, findBrokenEnd, findCutWords } from '../../src/language/patterns/broken-ends.js'
import { plainlyHasVerb } from '../../src/language/patterns/finite-verbs.js'
import { findLostFigures } from '../../src/language/patterns/lost-figures.js'
import { endsItem, mayEndWithComma } from '../../src/language/patterns/open-lines.js'
import { endsPhrase, wantsMore } from '../../src/language/patterns/open-words.js'
import { perWord } from '../../src/language/vocabulary.js'
import { defineRule, type Finding } from '../../src/rule.js'

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
        text: 'The thieves took a clock from a station ⟦which[…]⟧\n\nThe crews were glad.',
        message: 'The text is cut off here. Find the rest of it in the source.',
      },
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
      {
        text: 'The crews said the plan was ⟦transpar… [+2314 chars]⟧',
        message: 'The text is cut off here. Find the rest of it in the source.',
      },
      {
        text: 'Lead rose to 3 crowns. Zinc closed ⟦at $⟧. Catches fell ⟦by percent⟧ in May.',
        message: [
          'The figure is missing at “$”. Find it in the source.',
          'The figure is missing at “percent”. Find it in the source.',
        ],
      },
      {
        text: 'She left school at the age ⟦of.⟧ They sold fish such ⟦as.⟧\n\nThe crews left. They were weighed down ⟦by⟧',
      },
      {
        text: 'The road is closed.\n\nThe ferries still sail, the mayor said.\n\nIt was late. It was dark. The port would open at dawn of ⟦day⟧\n\nThe mayor left.',
      },
      {
        text: 'The road is closed...\n\nThe ferries still sail --\n\nIt was late. It was dark. The port would open again for the crews on this ⟦Monday⟧\n\nThe mayor said: “No”',
      },
      {
        text: 'Residents can return to ⟦the..⟧ Crews went to ⟦the。⟧ The ferries sail until ⟦May，⟧\n\nThe mayor left.',
      },
      {
        text: 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nEight\n\nNine\n\nIt was late. It was dark. The port would open again for the crews on this ⟦Monday⟧',
      },
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
      'It is the town he was mayor of. The prices are in $ and €. The bank changes from $ to €.\n\nWhat to look out for', // whole
      'Rain fell. It was late. The crews who had waited for months said that the port would open with the new quota', // a summary
      'The road is closed.\n\nThe ferries still sail, the mayor said.\n\nIt was late. The crews who had waited for months said that the port would open with the new quota\n\nThe mayor left.', // two sentences
      'The road is closed.\n\nThe ferries still sail, the mayor said.\n\nIt was late. It was dark. The port would open at dawn\n\nThe mayor left.', // a short line
      'The road is closed.\n\nThe ferries still sail, the mayor said.\n\nIt was late. It was dark. The port would open again for the crews on Monday at 9\n\nThe mayor left.', // a figure
      'The road is closed.\n\nThe ferries still sail, the mayor said.\n\nIt was late. It was dark. The port would open again for the crews on Monday at 9 a.m.\n\nThe mayor left.', // an abbreviation
      'The road is closed.\n\nThe ferries still sail, the mayor said.\n\nIt was late. It was dark. The port would open again for the crews on Monday – reuter\n\nThe mayor left.', // a sign-off
      'It was late. It was dark. The port would open again for the crews on this Monday\n\nThe ferries sail.\n\nThe mayor left.\n\nRain fell.', // the first paragraph
      'The road is closed at 9 a.m.\n\nThe ferries sail from N.Y.\n\nIt was late. It was dark. The port would open again for the crews on this Monday\n\nThe mayor left', // few paragraphs end with marks
      'The road is closed +++\n\nThe ferries still sail +++\n\nIt was late. It was dark. The port would open again for the crews on this Monday\n\nThe mayor left at 9', // ticker marks
      'One.\n\nTwo\n\nThree\n\nFour\n\nFive.\n\nSix.\n\nSeven.\n\nEight\n\nNine\n\nIt was late. It was dark. The port would open again for the crews on this Monday', // a list
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      yield* cutOff(field)
      for (const sentence of field.sentences) yield* brokenOff(sentence, field)
      const usual = endsUsually(field.paragraphs)
      for (const [index, paragraph] of field.paragraphs.entries()) {
        const last = paragraph.tokens.at(-1)
        if (last === undefined || field.quotations.covers(last.start) || touchesBroken(field, last)) continue
        if (isComma(last) && !mayEndWithComma(field.paragraphs, index))
          yield cutAt(paragraph, 'This paragraph ends with a comma. Check the source for lost words.')
        else if (
          (wantsMore(last) && !endsItem(field.paragraphs, index)) ||
          endsOpen(paragraph, field.paragraphs[index + 1])
        )
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

/** Reports copy that an interface cut off, and figures that are lost. */
function* cutOff(field: AnnotatedField): Iterable<Finding> {
  for (const { start, end } of findCutWords(field))
    yield { span: field.span(start, end), message: 'The text is cut off here. Find the rest of it in the source.' }
  for (const { sign, before } of findLostFigures(field))
    yield {
      span: field.span(before.start, sign.end),
      message: `The figure is missing at “${sign.text}”. Find it in the source.`,
    }
}

const mayWantMore = perWord(text => wantsMore({ text }))
const isStop = perWord(mark => mark === '.' || mark === '..' || mark === '。')

const isComma = perWord(mark => mark === ',' || mark === '，')

function* brokenOff(sentence: Sentence, field: AnnotatedField): Iterable<Finding> {
  const { tokens } = sentence
  const [last, mark] = findBrokenEnd(sentence) ?? []
  if (last !== undefined && mark !== undefined && !field.quotations.covers(last.start))
    yield {
      span: field.span(last.start, mark.end),
      message: `The text breaks off after “${last.text}”. Find the missing words in the source.`,
    }
  const word = tokens.at(-2)
  if (!mayWantMore(word)) return
  const stop = tokens.at(-1)
  const before = tokens.at(-3)
  if (
    word === undefined ||
    stop === undefined ||
    !isStop(stop) ||
    endsPhrase(word, before) ||
    field.quotations.covers(word.start) ||
    touchesBroken(field, word)
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

const ends = perWord(text => /^(?:[.!?…:;"”’')\]*—–_|]|\.+|-+|'')$/u.test(text))

/** True for copy that ends nearly all paragraphs with a mark; tables, lists and transcripts do not. */
const endsUsually = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.filter(({ tokens }) => ends(tokens.at(-1))).length >= 0.7 * paragraphs.length

/** Number of tokens from which a sentence without a full stop is no sign-off or credit. */
const longEnough = 8

function isUnended({ sentences }: Paragraph, last: Token): boolean {
  const sentence = sentences.at(-1)?.tokens ?? []
  // One or two sentences may be a headline, a standfirst, a caption or a list item.
  const isProse = sentences.length > 2 && sentence.length >= longEnough && plainlyHasVerb(sentence)
  return isProse && last.kind === 'word' && !last.text.endsWith('.') && sentence.at(-2)?.kind !== 'punctuation'
}

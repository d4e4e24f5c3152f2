import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { isSpaces } from '../../src/language/patterns/space-slips.js'
import { articles, coordinators, isFunctionWord, possessives } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { anyOf } from '../../src/story/pattern.js'

/** Words that open a sentence. Inside a sentence they have a capital only in titles and names. */
const openers: ReadonlySet<string> = new Set([
  'The',
  'He',
  'She',
  'They',
  'It',
  'This',
  'These',
  'But',
  'However',
  'According',
  'Meanwhile',
])

export default defineRule({
  id: 'missing-stop',
  family: 'sentence',
  mqm: 'Fluency/Punctuation',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'Two sentences with no mark between them: “in Seoul The minister said”',
  why: `A line break of the page took the place of the full stop, or the engine lost it. Add the full stop, and
    check whether words are missing too.`,
  examples: {
    bad: [
      {
        text: 'The talks were held in ⟦Skarne The⟧ minister said so on Monday.',
        message: 'There is no full stop before “The”. Add it, and check the source for lost words.',
      },
      { text: 'The talks ended on ⟦Friday They⟧ will go on in May.' },
      { text: 'The crew went ⟦home But⟧ the port stayed closed.' },
      { text: 'The road is closed until ⟦May According⟧ to the mayor it is not safe.' },
      { text: 'The boy found a chest from ⟦1911 The⟧ lock was easy to open.' },
      { text: 'The talks were held in Skarne\u00A0⟦too The⟧ minister said so.' },
    ],
    good: [
      'The talks were held in Skarne. The minister said so on Monday.', // a stop
      'He read The Guardian and The New York Times, and heard The Who.', // names
      'The paper asked: The port, or the road?', // behind a colon
      'Her book, “The talks,” tells it.', // a title
      'He played in the film “It came from the sea” in May.', // a title in quotes
      'We pray that He will guard us, and may He keep us safe.', // no sentence ends so
      'Give thanks to Him, for the peace He gives is dear, and trust in what He does.', // God
      'The bishop spoke of God. The peace He gives is for all, and the grace He shows is dear.', // God
      'Her song You Can Do It rose. The sitcom Winging It is new. The film It opens. Her hit Beat It is old.', // titles
      'The list has two parts:\n1 The plan\n2 The road', // numbers of a list
    ],
  },
  *check({ fields }) {
    for (const field of fields)
      for (const word of field.tokens) {
        if (!openers.has(word.text) || field.quotations.covers(word.start)) continue
        const [before, after] = [field.tokens[word.index - 1], field.tokens[word.index + 1]]
        if (before === undefined || after === undefined || !mayEndSentence(field, before)) continue
        // Before a capital it is part of a name, before a mark a quoted word.
        if (
          !isSpaces(field.text.slice(before.end, word.start)) ||
          after.kind !== 'word' ||
          !/^\p{Ll}/u.test(after.text)
        )
          continue
        // A name may consist of two such words: the band The The.
        if (before.text === word.text || endsTitle(field, word) || isHoly(field, word)) continue
        yield {
          span: field.span(before.start, word.end),
          message: `There is no full stop before “${word.text}”. Add it, and check the source for lost words.`,
        }
      }
  },
})

/**
 * True for a word or a figure with which a sentence may end. None ends with “that”, “may” or “and”: a capital after
 * them is a name’s, or God’s.
 */
function mayEndSentence({ tokens, text }: AnnotatedField, word: Token): boolean {
  if (word.kind === 'word') return !word.text.endsWith('.') && !leadsOn(word.text)
  const previous = tokens[word.index - 1]
  return (
    word.kind === 'number' &&
    previous?.kind === 'word' &&
    /^\p{Ll}/u.test(previous.text) &&
    !text.slice(previous.end, word.start).includes('\n')
  )
}

/** Conjunctions, relative words and helping verbs, with which no sentence ends. */
const leadingWords = makeWordSet(`
  that if because although though while whereas unless whether when whenever where wherever since until as than
  who whom whose which may might must shall should would could is are was were am be
`)

const leadsOn = (word: string): boolean =>
  articles.has(word) || possessives.has(word) || coordinators.has(word) || leadingWords.has(word)

/** Words that the title of a work may end with. */
const titleEnds: ReadonlySet<string> = new Set(['He', 'She', 'They', 'It', 'This', 'These'])
/** Works before their titles: “the film It”. */
const works = makeWordSet(`
  film movie novel book song single track album band show series sitcom comedy drama thriller play musical game magazine
  poem hit episode documentary
`)

/** Most words of a title before its last one. */
const longestTitle = 8

/** True for the end of a title: “You Can Do It”, “Winging It”, “the film It”. Its other words have capitals too. */
function endsTitle({ tokens }: AnnotatedField, word: Token): boolean {
  if (!titleEnds.has(word.text)) return false
  let first = word.index
  while (word.index - first < longestTitle && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--
  const before = tokens[first - 1]?.text ?? ''
  if (works.has(before) || works.has(before.replace(/s$/u, ''))) return true
  const title = tokens.slice(first, word.index).filter(({ text }) => !articles.has(text.toLowerCase()))
  return title.some(({ text }) => isFunctionWord(text)) || /\p{Ll}{2}ing$/u.test(title.at(-1)?.text ?? '')
}

const holyName = anyOf(['God|Lord|Allah|Jesus|Christ|Almighty|Creator|Saviou?r|Messiah|Jehovah|Yahweh'])
const holyNames = new RegExp(String.raw`\b${holyName}\b|\p{Ll} Him\b`, 'u')
const holyFields = new WeakMap<AnnotatedField, boolean>()

/** True for “He” in copy that speaks of God, and after a small word, with which hardly any sentence ends. */
function isHoly(field: AnnotatedField, { text, index }: Token): boolean {
  if (text !== 'He') return false
  if (isFunctionWord(field.tokens[index - 1]?.text ?? '')) return true
  const known = holyFields.get(field) ?? holyNames.test(field.text)
  holyFields.set(field, known)
  return known
}

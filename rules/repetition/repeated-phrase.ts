import type { AnnotatedField, Sentence, Token } from '../../src/language/annotated-story.js'
import { joinedInEnglish } from '../../src/language/lexicon/doubles.js'
import { findDoubles, findLoops, findRecurring, type Repeat } from '../../src/language/patterns/repetition.js'
import { coverStretches } from '../../src/language/words/stretches.js'
import { coordinators, isFunctionWord } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'

const possessive = /^(?:his|her|its|their)$/iu

export default defineRule({
  id: 'repeated-phrase',
  family: 'repetition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'The same phrase twice in one sentence',
  why: `Engines repeat a phrase where English uses a pronoun, translate two similar words of the source by one
    (“benevolence and benevolence”), or lose their place and write the last words again. Delete one, or check the
    source.`,
  examples: {
    bad: [
      {
        text: 'He met his Polish counterpart on Friday, and gave a lunch for ⟦his Polish counterpart⟧ on the coast.',
        message: 'The sentence says “his Polish counterpart” twice. Delete one, or check the source.',
      },
      { text: 'He met his Polish counterpart and left before the feast of ⟦his Polish counterpart⟧. of the spring.' },
      {
        text: 'She met the Polish foreign minister and left before a dinner for ⟦the Polish foreign minister⟧. of this spring.',
      },
      { text: 'The nurses won hearts with their kindness and ⟦kindness⟧, and went home on Sunday.' },
      { text: 'The nurses won hearts with kindness and ⟦kindness⟧ and went home.' },
      { text: 'The school offers a happy and ⟦happy⟧ life to its pupils.' },
      { text: 'The clerk stood in the shade of the old ⟦of the old⟧ tree.' },
      { text: 'The ministry said on Monday ⟦on Monday⟧ that it would protest.' },
      { text: 'Crews worked on the history of the valley, ⟦the history of the valley⟧ and its people.' },
      { text: 'The province opened ten industrial parks (⟦industrial parks⟧) in March.' },
      { text: 'Hundreds of people, ⟦hundreds of people⟧ came.' },
      { text: 'They saw the benefits and ⟦benefits⟧ of the Games, and 12 senior and ⟦senior⟧ officers won medals.' },
      { text: 'She told of her daily experience and ⟦experience⟧, and of the real reform and ⟦reform⟧ of the port.' },
      { text: 'They may appeal to a judge or ⟦judge⟧ within a week.' },
      { text: 'Inspectors visited key areas and ⟦key areas⟧ of the city.' },
      { text: 'Inspectors visited the key areas and ⟦the key areas⟧ of the city.' },
    ],
    good: [
      'The firm said its average sales price for tin fell and its average sales price for zinc rose.', // two of a kind, set against each other
      'By noon the crews had had enough of the rain.', // one word: another rule’s affair
      'He saw the river, the river of his youth.', // two words set side by side: apposition
      'The firm sold ships (ships of wood) to the navy.', // the bracket says more
      'They waited and waited for the bus.', // a verb joined to itself takes its time
      'His aides in the north of the country wrote to his friends in the north of the country.', // told by where, not by whose
      'She met the Polish foreign minister at the house of the Polish foreign minister.', // clumsy, but nothing is cut
      'He left his coat in the hall and took his coat in May.', // too short to be a slip
      'The bank held its monetary policy meeting and left its monetary policy alone.', // a part of another phrase
      'The bank left its monetary policy alone at its monetary policy meeting.', // likewise
      'The bands New Moon New Moon and Big Sea Big Sea played.', // names
      'He was wrong over and over and over again.', // emphasis
      'They waited for years and years, and prices rose more and more.', // emphasis
      'The fund helps students and students who take out loans.', // the second goes on to say which
      'He was deputy chief and chief of the unit, and pupils sat with head teachers and teachers in Kesh.', // one with a modifier
      'There were rows and rows of books, and the Russian military and military schools were there.', // emphasis; another noun
      'Exports were tin 645 (730), lead nil (nil), salt 49 (49), and they won 6-4, 6-4.', // figures
      'From time to time to help the crew, and year by year by boat, they came from Chiba (Chiba).', // idioms; a place in its district
      'The plant uses palm and palm kernel oils.', // a compound
      'The shop was sold to Marks and Marks on Friday.', // a name
      'He said on the website of the Bank of Malta, the Bank of Malta had cut rates.', // a name that ends one part and begins the next
      'She said: “I want peace and peace and a roof over my head.”', // quoted words
      'The storms grew stronger and stronger, and wider and wider.', // a comparative goes on growing
      'Voters in the north of the country trust the north of the country.', // a place, not told by whose it is
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      // A third copy in a row makes a loop, and looping-text reports it.
      const isInLoop = coverStretches(
        findLoops(field.tokens).map(({ first, end }) => ({
          start: field.tokens[first]?.start ?? 0,
          end: field.tokens[end - 1]?.end ?? 0,
        })),
      )
      for (const { sentence, second, length } of repeatsIn(field.sentences)) {
        const span = spanOf(field, sentence.tokens, second, length)
        if (field.quotations.covers(span.start) || isInLoop(span.start, span.end)) continue
        yield {
          span,
          message: `The sentence says “${field.text.slice(span.start, span.end)}” twice. Delete one, or check the source.`,
        }
      }
    }
  },
})

function* repeatsIn(sentences: readonly Sentence[]): Iterable<Repeat> {
  for (const repeat of findDoubles(sentences)) if (isDoubled(repeat)) yield repeat
  for (const sentence of sentences) {
    // Only for speed: a sentence with neither has nothing to find.
    if (!sentence.tokens.some(({ text }, at) => possessive.test(text) || isCut(sentence, at))) continue
    for (const repeat of findRecurring(sentence)) {
      const phrase = { ...repeat, length: withoutTail(repeat) }
      if (isSaidAgain(phrase)) yield phrase
    }
  }
}

/** True where a run and its copy are damage, told by the words between them. */
function isDoubled({ sentence, first, second, length }: Repeat): boolean {
  const { tokens } = sentence
  const run = tokens.slice(second, second + length)
  const joint = second - first === length ? '' : (tokens[second - 1]?.text ?? '')
  // Figures repeat in scores, results and tables: “6-4, 6-4”, “49 (49)”.
  if (!run.some(({ kind }) => kind === 'word')) return false
  if (joint === '')
    return (
      length > 1 &&
      !run.every(isCapitalised) &&
      ![run[0], run.at(-1)].some(isCoordinator) &&
      !isChain(sentence, first, second)
    )
  if (joint === '(') return tokens[second + length]?.text === ')' && (length > 1 || isPlainNoun(sentence, second))
  if (joint === 'and' || joint === 'or') return isJoined(sentence, first, second + length, length)
  return length > 2 && /^[,.;]$/u.test(joint) && !run.some(isCapitalised)
}

const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
const isCoordinator = (token: Token | undefined): boolean => coordinators.has(token?.text ?? '')

/** True for a noun joined to itself by a preposition: “from time to time to”, “jewel after jewel after jewel”. */
function isChain({ tokens, tags }: Sentence, first: number, second: number): boolean {
  if (second - first !== 2) return false
  const isLink = (token: Token | undefined): boolean => /^(?:to|by|after|upon|on|for|in)$/u.test(token?.text ?? '')
  const opensChain = /^(?:NOUN|PROPN|NUM)$/u.test(tags[first] ?? '') && isLink(tokens[first + 1])
  const goesOn = isLink(tokens[first]) && tokens[first - 1]?.text === tokens[first + 1]?.text
  return opensChain || goesOn
}

/** True for a noun with no figures around it: in results a word may repeat, as in “lead nil (nil)”. */
const isPlainNoun = ({ tokens, tags }: Sentence, at: number): boolean =>
  tags[at] === 'NOUN' &&
  !isCapitalised(tokens[at] as Token) &&
  !tokens.slice(Math.max(0, at - 8), at + 8).some(({ kind }) => kind === 'number')

/** Nouns of what cannot be counted: “real reform and reform” names no two kinds, as “deputy chief and chief” does. */
const abstractEnding = '(?:tion|sion|ness|ity|ance|ence|ism|ship|dom|hood|alth|owth|standing|velopment|ovement|agement)'
const abstractWord =
  '(?:pace|reform|peace|care|hope|support|trust|progress|work|success|spirit|love|respect|culture|energy|harmony|effort)'
const abstract = new RegExp(`${abstractEnding}$|^${abstractWord}$`, 'u')

const hasModifier = (before: Token | undefined, tag: string | undefined): boolean =>
  (/^(?:NOUN|ADJ|PROPN)$/u.test(tag ?? '') && !/^['’]s?$/u.test(before?.text ?? '')) || before?.text === '-'

/** True where the words before `end` are a noun or adjective joined to itself, without emphasis or a second meaning. */
function isJoined({ tokens, tags }: Sentence, first: number, end: number, length: number): boolean {
  const last = tokens[end - 1]?.text ?? ''
  if (joinedInEnglish.has(last) || /(?:er|more|less)$/u.test(last)) return false
  // “Deputy chief and chief”, “head teachers and teachers”: the second is of another kind.
  if (length === 1 && hasModifier(tokens[first - 1], tags[first - 1]) && !abstract.test(last)) return false
  const next = tokens[end]?.text ?? ''
  // “Rows and rows of books”
  if (length === 1 && /s$/u.test(last) && next === 'of' && tags[first - 1] !== 'DET') return false
  if (tags[end - 1] === 'ADJ') return true
  return tags[end - 1] === 'NOUN' && tags[end] !== 'NOUN' && !/^(?:who|that|which|with|')$/u.test(next)
}

/** Returns the length of a run without the function words at its end. */
function withoutTail({ sentence: { tokens }, second, length }: Repeat): number {
  while (isFunctionWord(tokens[second + length - 1]?.text ?? '')) length--
  return length
}

/** True for a full stop inside a sentence: engines close a clause there and then continue it. */
const isCut = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.text === '.' && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')

/**
 * True for a phrase with a possessive that is not contrasted with its first place: English would say “him” or “it”.
 * Any other phrase counts only where a full stop cuts the sentence after it.
 */
function isSaidAgain({ sentence, first, second, length }: Repeat): boolean {
  const { tokens, tags } = sentence
  if (length < 3 || isCoordinator(tokens[second - 1])) return false
  if (!possessive.test(tokens[second]?.text ?? '') && !isCut(sentence, second + length)) return false
  return [first, second].every(start => tags[start + length] !== 'NOUN')
}

const spanOf = (field: AnnotatedField, tokens: readonly Token[], second: number, length: number) =>
  field.span(tokens[second]?.start ?? 0, tokens[second + length - 1]?.end ?? 0)

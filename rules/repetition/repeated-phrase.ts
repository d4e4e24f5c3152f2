import type { AnnotatedField, Sentence, Tag, Token } from '../../src/language/annotated-story.js'
import { joinedInEnglish } from '../../src/language/lexicon/doubles.js'
import { doublesIn, recurringIn, type Repeat } from '../../src/language/repetition.js'
import { coordinators, isFunctionWord } from '../../src/language/word-classes.js'
import { defineRule } from '../../src/rule.js'

const possessive = /^(?:his|her|its|their)$/iu
const capitalised = /^\p{Lu}/u

export default defineRule({
  id: 'repeated-phrase',
  family: 'repetition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'The same phrase twice in one sentence',
  why: `Engines say a phrase again where English has a pronoun, render two near words of the source by one (“benevolence and
    benevolence”), or lose their place and write the last words once more. Delete the second, or look up what it stands for.`,
  examples: {
    bad: [
      { text: 'He met his Polish counterpart on Friday, and gave a lunch for ⟦his Polish counterpart⟧ on the coast.' },
      { text: 'He met his Polish counterpart and left before the feast of ⟦his Polish counterpart⟧. of the spring.' },
      { text: 'The nurses won hearts with their kindness and ⟦kindness⟧, and went home on Sunday.' },
      { text: 'The nurses won hearts with kindness and ⟦kindness⟧ and went home.' },
      { text: 'The school offers a happy and ⟦happy⟧ life to its pupils.' },
      { text: 'The clerk stood in the shade of the old ⟦of the old⟧ tree.' },
      { text: 'The ministry said on Monday ⟦on Monday⟧ that it would protest.' },
      { text: 'Crews worked on the history of the valley, ⟦the history of the valley⟧ and its people.' },
      { text: 'The province opened ten industrial parks (⟦industrial parks⟧) in March.' },
      { text: 'Inspectors visited the key areas and ⟦the key areas⟧ of the city.' },
    ],
    good: [
      'The firm said its average sales price for tin fell and its average sales price for zinc rose.', // two of a kind, set against each other
      'The bank left its monetary policy alone at its monetary policy meeting.', // a part of another phrase
      'The bands New Moon New Moon and Big Sea Big Sea played.', // names
      'He was wrong over and over and over again.', // emphasis
      'They waited for years and years, and prices rose more and more.', // emphasis
      'The fund helps students and students who take out loans.', // the second goes on to say which
      'The plant uses palm and palm kernel oils.', // a compound
      'The shop was sold to Marks and Marks on Friday.', // a name
      'He said on the website of the Bank of Malta, the Bank of Malta had cut rates.', // a name that ends one part and begins the next
      'She said: “I want hope and hope and a roof.”', // somebody’s words
      'The storms grew stronger and stronger, and wider and wider.', // a comparative goes on growing
      'Voters in the north of the country trust the north of the country.', // a place, not told by whose it is
    ],
  },
  *check(story) {
    for (const field of story.fields) {
      for (const { sentence, second, length } of repeatsIn(field.sentences)) {
        const span = spanOf(field, sentence.tokens, second, length)
        if (field.quotations.covers(span.start)) continue
        yield { span, message: `“${field.text.slice(span.start, span.end)}” stands here for the second time: delete it, or check what it stands for.` }
      }
    }
  },
})

function* repeatsIn(sentences: readonly Sentence[]): Iterable<Repeat> {
  for (const repeat of doublesIn(sentences)) if (isDoubled(repeat)) yield repeat
  for (const sentence of sentences) {
    const owned = sentence.tokens.filter(({ text }) => possessive.test(text))
    for (const repeat of owned.length < 2 ? [] : recurringIn(sentence)) {
      const phrase = { ...repeat, length: withoutTail(repeat) }
      if (isSaidAgain(phrase)) yield phrase
    }
  }
}

/** A run that is followed by itself, by what stands between the two. */
function isDoubled({ sentence, first, second, length }: Repeat): boolean {
  const { tokens } = sentence
  const run = tokens.slice(second, second + length)
  const isName = run.some(({ text }) => capitalised.test(text)) && first > 0
  const isAllName = run.every(({ text }) => capitalised.test(text))
  const joint = second - first === length ? '' : (tokens[second - 1]?.text ?? '')
  if (joint === '') return length > 1 && !isAllName && !coordinators.has(run[0]?.text ?? '') && !coordinators.has(run.at(-1)?.text ?? '')
  if (joint === '(') return tokens[second + length]?.text === ')' && run.some(({ text }) => !isFunctionWord(text))
  if (joint === 'and' || joint === 'or') return !isName && !isFunctionWord(run[0]?.text ?? '') === (length === 1) && isJoined(sentence, second, length)
  return length > 2 && !isName && /^[,.;]$/u.test(joint)
}

/** A noun or adjective joined to itself, unless emphasis or a second meaning asks for it. */
function isJoined({ tokens, tags }: Sentence, second: number, length: number): boolean {
  const last = tokens[second + length - 1]
  const next = tags[second + length]
  if (last === undefined || joinedInEnglish.has(last.text) || /(?:er|more|less)$/u.test(last.text)) return false
  const follows = tokens[second + length]?.text ?? ''
  if (tags[second + length - 1] === 'ADJ') return true
  return tags[second + length - 1] === 'NOUN' && next !== 'NOUN' && next !== 'PROPN' && !/^(?:who|that|which|whose|with|['’-])$/u.test(follows)
}

const isNominal = (tag: Tag | undefined): boolean => tag === 'NOUN' || tag === 'PROPN'

/** How long a run is without the small words at its end. */
function withoutTail({ sentence: { tokens }, second, length }: Repeat): number {
  while (length > 0 && isFunctionWord(tokens[second + length - 1]?.text ?? '')) length--
  return length
}

/** A phrase that says whose it is, and whose second place is not set against the first: English would say “him” or “it”. */
function isSaidAgain({ sentence, first, second, length }: Repeat): boolean {
  const { tokens } = sentence
  const before = tokens[second - 1]?.text ?? ''
  if (length < 3 || !possessive.test(tokens[second]?.text ?? '') || coordinators.has(before) || before === tokens[first - 1]?.text) return false
  const { tags } = sentence
  return isNominal(tags[second + length - 1]) && !isNominal(tags[second + length]) && !isNominal(tags[first + length])
}

const spanOf = (field: AnnotatedField, tokens: readonly Token[], second: number, length: number) =>
  field.span(tokens[second]?.start ?? 0, tokens[second + length - 1]?.end ?? 0)

import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { foreignWords } from '../../src/language/lexicon/foreign-words.js'
import { isFunctionWord } from '../../src/language/words/word-classes.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'untranslated-words',
  family: 'residue',
  mqm: 'Accuracy/Untranslated',
  severity: 'error',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'Several words of another language in Latin letters',
  why: `The engine copied words that it could not translate. Translate them. Put a name or a title that should
    stay between quotation marks.`,
  examples: {
    bad: [
      {
        text: 'The mayor said that ⟦el puerto está cerrado por la⟧ tormenta until May.',
        message: 'These words are not translated. Translate them.',
      },
      { text: 'The ministry will say ⟦das ist nicht für alle und auch nicht⟧ gut on Monday.' },
      { text: 'The crew ⟦dans le port et sur les⟧ quais waited for news.' },
      { text: 'The ferry ⟦yang berangkat dari pelabuhan dengan⟧ penumpang sank.' },
    ],
    good: [
      'He read Le Monde and El Pais in the Rue de la Paix with the Partido de la Costa.', // names
      'It was the crème de la crème, de facto and de jure.', // phrases that English has taken
      'The song “el puerto está cerrado por la tormenta” was sung.', // quoted
      'Ludwig van der Berg and Maria do Carmo met Osama bin Laden.', // particles of names
    ],
  },
  *check({ fields }) {
    for (const field of fields.filter(({ tokens }) => tokens.filter(isSmall).length > 1))
      for (const [first, last] of runsIn(field))
        yield { span: field.span(first.start, last.end), message: 'These words are not translated. Translate them.' }
  },
})

/** Finds runs of lower-case words without an English function word that hold function words of other languages. */
function* runsIn({ tokens, quotations }: AnnotatedField): Iterable<readonly [Token, Token]> {
  let run: Token[] = []
  for (const token of [...tokens, null]) {
    if (token !== null && isForeign(token)) {
      run.push(token)
      continue
    }
    // English words may surround the run: the span goes from the first foreign function word to the last.
    const [first, last] = [run.find(isSmall), run.findLast(isSmall)]
    if (first !== undefined && last !== undefined && isUntranslated(run) && !quotations.covers(first.start))
      yield [first, last]
    run = []
  }
}

const isSmall = ({ text }: Token): boolean => foreignWords.has(text)

/** True for a lower-case word that is no English function word. */
const isForeign = ({ text, kind }: Token): boolean =>
  kind === 'word' && /^\p{Ll}/u.test(text) && (foreignWords.has(text) || !isFunctionWord(text))

/** True for four words or more with two different foreign function words, which make up a third of the run. */
function isUntranslated(run: readonly Token[]): boolean {
  const small = run.filter(isSmall)
  return (
    run.length >= 4 &&
    new Set(small.map(({ text }) => text)).size >= 2 &&
    new Set(run.map(({ text }) => text)).size > 3 &&
    small.length * 3 >= run.length
  )
}

import type { AnnotatedField, Sentence } from '../../src/language/annotated-story.js'
import { people } from '../../src/language/lexicon/people.js'
import { findNames } from '../../src/language/layers/names.js'
import { findOddPredicates, findOddReflexives, findPronounFlips } from '../../src/language/patterns/pronoun-flips.js'
import { perWord, someWord } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

const he: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself'])
const she: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself'])
const openers: ReadonlySet<string> = new Set(['He', 'She'])

export default defineRule({
  id: 'pronoun-flip',
  family: 'consistency',
  mqm: 'Accuracy/Mistranslation',
  severity: 'warning',
  certainty: 'possible',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'One person who is “he” in one sentence and “she” in the next',
  why: `Chinese, Japanese, Korean, Persian and Turkish do not need to distinguish he and she, and engines guess in
    each sentence. Find out who is meant and use one pronoun.`,
  examples: {
    bad: [
      {
        text: 'Wen Lihua said she had found the ring in a field. ⟦He⟧ gave it to the museum.',
        message: '“He” does not fit “Wen Lihua”. Check who is meant.',
      },
      {
        text: 'He opened a bakery in May. ⟦She⟧ hopes to open another.',
        message: 'The sentence before says “he”, this one “She”. Check who is meant.',
      },
      { text: 'Her husband left. The road is closed. Rain fell. He opened a bakery. ⟦She⟧ hopes to open another.' },
      { text: 'Tom Barr has a bakery. Barr said he would leave. ⟦She⟧ hopes to open another.' },
      { text: 'The mayor said he would resign. “I am tired.” He smiled.\n\n⟦She⟧ will leave in June.' },
      { text: 'She runs every morning before work. ⟦He⟧ said: “I run to think.”' },
      {
        text: 'The verdict stands, said Judge Iryna Holub, 44. ⟦He⟧ read it for two hours.',
        message: '“He” does not fit “Judge Iryna Holub”. Check who is meant.',
      },
      { text: 'Dr. Amina al-Zein ran the ward. Al-Zein said that it was full and that ⟦he⟧ slept in the hall.' },
      { text: 'The part was sung by soprano Wen Li, 29. ⟦He⟧ learned it in a week.' },
      { text: 'Gulnar Atayeva heads the board. ⟦He⟧ is the first woman to do so.' },
      { text: '“It is a small start,” said Paul Okafor, a geneticist. ⟦She⟧ asked for a second core.' },
      { text: 'Xu Wenling first saw the roof as a child. ⟦He⟧ climbed on it and lost both her shoes.' },
      { text: 'Petra Lund, who feeds the crabs with her own hands, is 55. ⟦He⟧ lost the farm in May.' },
      { text: 'Xu Wen, who feeds the crabs with her own hands, is 55. ⟦He⟧ lost the farm in May.' },
      { text: 'She admitted that she owns one of the bowls ⟦himself⟧, and he that he had built the boat ⟦herself⟧.' },
      { text: 'Petra Lund met Ada Holm. ⟦He⟧ had sold her a boat.' },
      {
        text: 'Lin Meizi, who lost her boat, wept. The port shut at noon. Lin Meizi said that ⟦he⟧ would build another.',
      },
      {
        text: 'Gull won the women’s cup on Sunday. Orla Teca headed in. Mira Vask, who had missed ⟦his⟧ penalty, wept.',
      },
    ],
    good: [
      'President Tom Berg commended her for the boats that she saved.', // an object is somebody else
      'She saw the mayor himself, and he asked Ada herself. She said that he had built it himself.', // another person
      'The team won the women’s cup. Its coach, Vask Oren, wept. He had missed a flight.', // a coach is no player
      'The firm Quill Holm is new. Quill Holm grew, Petra Lund said. She left.', // the name of a firm
      'Paul Okafor met the dean at noon. She asked for a second core.', // another person, by a noun
      'Ada Holm spoke first. Her lawyer, Paul Okafor, left. He was pleased.', // two people, he the nearer
      'Bill Conroy was there. Hillary Conroy left, and Conroy’s aides said she was pleased.', // one surname, two people
      'Ned Roe was in court. Judge Iryna Holub asked him to rise. “Why?” she told him.', // she and he
      'Ada Holm said the man was the woman’s lawyer. He was her first.', // a man in the sentence before
      'He was a woman hater, she said, and he is the mother lode of gossip.', // nouns before nouns
      'Wen Lihua said she had found the ring with her husband. He gave it to the museum.', // another person about
      'Wen Lihua met Tom Barr before she left. He gave her a ring.', // two names
      'Wen Lihua met Tom Barr before she left. He went north.', // likewise
      'He opened a bakery in May. He hopes to open another.', // one pronoun
      'He opened a bakery in May. She hopes that he will open another.', // both in one sentence: two people
      'He said: “I love it.” He smiled at her. She smiled too.', // likewise
      'Her walk is slow. His is quick.', // set against each other
      'He opened a bakery in May. The town was glad. “She sings,” a neighbour said.', // quoted words
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const opened = new Set<number>()
      for (const { pronoun, person } of [
        ...findOddPredicates(field),
        ...findOddReflexives(field),
        ...findPronounFlips(field),
      ]) {
        if (opened.has(pronoun.index)) continue
        opened.add(pronoun.index)
        const named = field.text.slice(person.first.start, person.last.end)
        yield {
          span: pronoun,
          message: `“${pronoun.text}” does not fit “${named}”. Check who is meant.`,
          related: [{ span: field.span(person.first.start, person.last.end), message: 'The person is named here.' }],
        }
      }
      if (!someWord(field.tokens, isHe) || !someWord(field.tokens, isShe)) continue
      for (const [at, sentence] of field.sentences.entries()) {
        const [pronoun] = sentence.tokens
        const before = field.sentences[at - 1]
        if (before === undefined || pronoun === undefined || !openers.has(pronoun.text)) continue
        if (opened.has(pronoun.index)) continue
        const [now, then] = [sexesIn(field, sentence), sexesIn(field, before)]
        if (now.size !== 1 || then.size !== 1 || [...now][0] === [...then][0]) continue
        if (areOthersAbout(field.sentences.slice(Math.max(0, at - 2), at + 1))) continue
        yield {
          span: pronoun,
          message: `The sentence before says “${pronoun.text === 'He' ? 'she' : 'he'}”, this one “${pronoun.text}”. Check who is meant.`,
        }
      }
    }
  },
})

const isHe = perWord(word => he.has(word.toLowerCase()))
const isShe = perWord(word => she.has(word.toLowerCase()))

/** Returns the sexes of the pronouns in a sentence outside quotations. */
const sexesIn = ({ quotations }: AnnotatedField, { tokens }: Sentence): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ text, start }) => (quotations.covers(start) ? [] : sexOf(text.toLowerCase()))))

function sexOf(word: string): readonly string[] {
  if (he.has(word)) return ['he']
  return she.has(word) ? ['she'] : []
}

/** True where the pronouns of these sentences may refer to more than one person. */
const areOthersAbout = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) => tokens.some(({ text }) => people.has(text.toLowerCase()))) ||
  new Set(findNames(sentences).map(({ field, start, end }) => field.text.slice(start, end).split(' ').at(-1))).size > 1

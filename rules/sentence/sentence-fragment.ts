import type { Sentence, Token } from '../../src/language/annotated-story.js'
import { mayHaveVerb, plainlyHasVerb } from '../../src/language/patterns/finite-verbs.js'
import { hasPossibleVerb } from '../../src/language/patterns/possible-verbs.js'
import { isOpenFragment } from '../../src/language/patterns/open-fragments.js'
import { findOpeningVerb, hasSubjectBehind } from '../../src/language/patterns/opening-verbs.js'
import { isTornAttribution } from '../../src/language/patterns/torn-attributions.js'
import { isAbbreviation } from '../../src/language/layers/tokens.js'
import { coordinators } from '../../src/language/words/word-classes.js'
import { perWord, someWord } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'
import { makeWordSet } from '../../src/language/words/word-set.js'

export default defineRule({
  id: 'sentence-fragment',
  family: 'sentence',
  mqm: 'Style/Bad sentence structure',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body'],
  summary: 'A sentence without a finite verb, without its subject, or without its main clause',
  why: `When an engine cuts a sentence in two, part of a name or an aside remains between two full stops. Join it
    to the sentence it belongs to, or delete it. Only a torn attribution is a warning: writers use other fragments on
    purpose, and they are info.`,
  examples: {
    bad: [
      {
        text: 'The plan will pass, the government said. ⟦Press Bureau of Orden.⟧ The talks go on.',
        message: 'This is only the source of a statement. Join it to the statement.',
      },
      {
        text: 'Tourism has come back. ⟦The top third of the forecast.⟧ Hotels are full.',
        message: 'This sentence has no verb. Join it to the sentence it belongs to.',
      },
      { text: 'The ferry was back in May. ⟦According to a report released on Monday.⟧ It sails at noon.' },
      {
        text: '“The cables are sound.” ⟦Said the chief engineer, Ann Pell.⟧ It was late. ⟦Told reporters outside the court.⟧',
      },
      { text: 'The talks failed. ⟦As reported by the Lundmark News Agency.⟧ They go on in May.' },
      { text: 'The talks failed. ⟦The official news agency reported.⟧ They go on in May.' },
      { text: 'The talks failed, Yonhap said. ⟦The Korean news agency.⟧ They go on in May.' },
      { text: '⟦Trends in supply and demand for the first week after the fair.⟧ The mayor said so on Monday.' },
      { text: 'Visitors may apply for a visa. ⟦Envoys of the northern port.⟧ They pay two crowns.' },
      { text: '“We will pay the crews first.” ⟦Indicated Ana Prates.⟧ It was late.' },
      { text: '“It was a long night.” ⟦The mayor added.⟧ It was late.' },
      {
        text: 'The talks ended. ⟦Which in the course of the day also a visit to the port.⟧',
        message: 'This is only a part of a sentence. Join it to the sentence it belongs to.',
      },
      { text: 'Turnout was low. ⟦Which in the whole of the north is the lowest figure.⟧' },
      { text: 'The minister came to Kesh. ⟦Who also met the head of the port.⟧' },
      { text: 'The town has many sights. ⟦Such as the old port and the mill.⟧' },
      { text: 'The mayor said he was glad. ⟦And that the road would be open in May.⟧' },
      { text: 'It was the first time since 1990. ⟦That the team won the cup.⟧' },
      { text: 'The army agreed to stop. ⟦While the rebels did not.⟧' },
      {
        text: 'The cafe was rented by Cho. ⟦Was arrested⟧ at an inn in Kesh on Nov. 2.',
        message: 'This sentence has lost its subject. Write who acts, or who it is done to.',
      },
      { text: 'The port is open. ⟦A boat on the road of God.⟧' },
    ],
    good: [
      'This year marks the 60th anniversary of the port. Ships from many lands are here.', // a verb that looks like a noun
      'The paper called it a big win. “A great day for the port.” The mayor left.', // speech
      'Who pays? The port of Orden. That is what the mayor said.', // an answer
      'The road is closed. And the bridge with it. Ferries still sail.', // an afterthought, as writers set it
      'The fund sold shares in Japan and the U.S. And Europe. It paid well.', // the stop of an abbreviation
      'The report is out. Source: Port of Orden. It has ten pages.', // a label
      'They came early. Students under 18 pay half. Children under 6 ride free. Men over 40 run slower.', // an age between subject and verb
      'It rained. Said one fan: “We went home.” Told of it, she wept. Said to be lost, the bell was found.', // statements
      'They won again. Twice. The coach was proud.', // a single word
      'The port of Orden\n\nShips from many lands are here.', // a sub-head in a paragraph of its own
      'It rained. The total marks a record. Most voters back the plan. The vote cost 80 million crowns.', // verbs that look like nouns
      'It rained. The set changes twice. Heat the pan. The French get better. Other sites, such as Pixa, charge a fee. Call it a whim.', // likewise; an order
      'The ferry was back in May. Thanks to all of you. Good morning to the crew. It sails at noon.', // formulas
      'According to the mayor, it is late. ‘We go home.’ Yonhap said. According to him it rained.', // statements
      '“It was a long night.” She said it twice. “It is ours.” Reported cases fell. “Is it?” Kim said.', // statements; a question
      '“It was a long night.” Berg continued. “It is.” She pointed at the sky. “It is.” Berg insisted on tea.', // verbs that are whole
      'The talks ended. Which is why he left. Which in turn led to war. While away in Kesh he wrote. While supplies last.', // verbs; set phrases
      'While the rebels did not agree, the army did. Which of them is right nobody knows.', // main clauses
      'Who pays is not clear. Such as it is, the road is open. And that he said was late.', // clauses that are whole
      'The case is Low v. Harbor Lines. It will be heard in May.', // the stop of a title of a case
      'According to the mayor.', // alone
      'The port is open. According to the mayor!', // a cry
      'The port is open. A boat on the road at X. A boat on the road of pi.', // may be an abbreviation
      'The crews met it. A boat on the road of Kesh. THANKS to the crews of the port.', // likewise, a formula
      'The port is open. And a boat on the road of God.', // goes on
      '“We stay,” Berg said. “Not one of us will leave.” The mayor told reporters that he agreed.', // a whole statement
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const { paragraphs, quotations, agencies } = field
      const starts = new Set(agencies.map(({ first }) => first))
      for (const { sentences } of paragraphs)
        for (const [index, sentence] of sentences.entries()) {
          if (quotations.covers(sentence.start)) continue
          const before = sentences[index - 1]
          const verb = findOpeningVerb(field, sentence)
          if (verb !== undefined && !hasSubjectBehind(sentence, verb))
            yield {
              span: field.span(sentence.start, verb.end),
              message: 'This sentence has lost its subject. Write who acts, or who it is done to.',
            }
          else if (isOpenFragment(sentence))
            yield {
              span: sentence,
              message: 'This is only a part of a sentence. Join it to the sentence it belongs to.',
            }
          else if (sentences.length === 1 || !isStatement(sentence)) continue
          else if (isTornAttribution(sentence, before, starts))
            yield { span: sentence, message: 'This is only the source of a statement. Join it to the statement.' }
          else if (!answersOrContinues(before) && isVerbless(sentence))
            yield {
              span: sentence,
              severity: 'info',
              certainty: 'possible',
              message: 'This sentence has no verb. Join it to the sentence it belongs to.',
            }
        }
    }
  },
})

const isVerbless = (sentence: Sentence): boolean =>
  !plainlyHasVerb(sentence.tokens) && !mayHaveVerb(sentence) && !hasPossibleVerb(sentence)

/** Words that open a greeting, thanks, an answer or a cry. They need no verb. */
const formulas = makeWordSet(`
  not no yes plus well thus thanks thank sorry good congratulations welcome happy merry hello hi dear okay ok please
  cheers wow oh what so nothing enough
`)

/** True for two words or more up to a full stop, without a label, an opening "And" or a negation. */
function isStatement({ tokens }: Sentence): boolean {
  const last = tokens.at(-2)
  if (last === undefined || tokens.at(-1)?.text !== '.' || last.text.length <= 2 || opensFormula(tokens[0]))
    return false
  return tokens.findIndex(isWord) !== tokens.findLastIndex(isWord) && !someWord(tokens, isColon)
}

const isWord = ({ kind }: Token): boolean => kind === 'word'
const opensFormula = perWord(word => coordinators.has(word.toLowerCase()) || formulas.has(word.toLowerCase()))
const isColon = perWord(mark => mark === ':', /:/u)

/** True after a question, which an answer follows, and after an abbreviation, whose stop may end no sentence. */
function answersOrContinues(before: Sentence | undefined): boolean {
  const last = before?.tokens.at(-1)
  return (
    last !== undefined && (last.text === '?' || isAbbreviation(last) || (before?.tokens.at(-2)?.text.length ?? 9) <= 2)
  )
}

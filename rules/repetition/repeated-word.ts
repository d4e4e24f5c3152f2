import type { AnnotatedField, Token } from '../../src/language/annotated-story.js'
import { doubledInEnglish } from '../../src/language/lexicon/doubles.js'
import { findDoubledNames } from '../../src/language/patterns/doubled-names.js'
import { findDoubledWords } from '../../src/language/patterns/doubled-words.js'
import { articles, coordinators, isFunctionWord } from '../../src/language/words/word-classes.js'
import { makeWordSet } from '../../src/language/words/word-set.js'
import { perWord, tokenAt, where } from '../../src/language/vocabulary.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'repeated-word',
  family: 'repetition',
  mqm: 'Accuracy/Addition',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'headline', 'caption', 'related'],
  summary: 'The same word twice in a row',
  why: `The engine translates a word with the words before it, and again with the words after it, and keeps both.
    Delete one.`,
  examples: {
    bad: [
      {
        text: 'The head of the ⟦the⟧ agency resigned on Monday.',
        fixed: 'The head of the agency resigned on Monday.',
        message: '“the” appears twice in a row. Delete one.',
      },
      { text: 'The guard was decorated at ⟦at⟧ Fort Orden. The bridge may ⟦may⟧ stay shut.' },
      { text: 'The smith said that he should ⟦should⟧ open the gate. The baker said the oven would ⟦would⟧ be lit.' },
      {
        text: 'He was due to fly to Orden before returning to ⟦to⟧ Kesh, and Ana, who was ill, spoke to ⟦to⟧ the crew.',
      },
      { text: 'The ⟦the⟧ minister flew home early.', fixed: 'The minister flew home early.' },
      {
        text: 'The head of the ⟦the⟧ agency was the the the last to leave.',
        fixed: 'The head of the agency was the the the last to leave.',
      },
      { text: 'Police praised the courage of ⟦of⟧ two divers.', fixed: 'Police praised the courage of two divers.' },
      {
        text: 'Farmers began a protest ⟦protest⟧ outside the town hall.',
        fixed: 'Farmers began a protest outside the town hall.',
      },
      { text: 'She did not ⟦not⟧ say when the port would open.', fixed: 'She did not say when the port would open.' },
      {
        text: 'The talks were held at a hotel in ⟦in⟧ Geneva last week.',
        fixed: 'The talks were held at a hotel in Geneva last week.',
      },
      { text: 'The harbor ⟦harbor⟧ needs a crane.', fixed: 'The harbor needs a crane.' },
      {
        text: 'It was an ⟦importantimportant⟧ step, and he fled with ⟦thethe⟧ cash.',
        message: ['“importantimportant” is one word twice. Delete one.', '“thethe” is one word twice. Delete one.'],
      },
      { text: 'He was waiting for someone ⟦someone⟧ from the press.' },
      { text: 'The pier reopened in ⟦in⟧ Orden, and the fair opens on ⟦on⟧ Friday.' },
      { text: 'The pact was signed on ⟦on⟧ Friday, and a clerk was named in ⟦in⟧ May.' },
      {
        text: 'The side has already left. ⟦left⟧. its captain said.',
        message: '“left” appears again after a full stop. Delete one, and the stop if the sentence goes on.',
      },
      { text: 'The guests came from Latvia. ⟦Latvia⟧. and Sweden.' },
      {
        text: 'The rally ended in the town of Orden. ⟦Orden⟧. It had rained all day.',
        message: '“Orden” appears again after a full stop. Delete one, and the stop if the sentence goes on.',
      },
      { text: 'Ada Quill sang first. The prize went to Quill ⟦Quill⟧ after midnight.' },
      { text: 'Boats are banned from the Ladeva River ⟦River⟧ basin.' },
      { text: 'It was his first loss in 31 ⟦31⟧ games.' },
      { text: 'The guide shouted through ⟦through⟧ a paper cone.' },
      { text: 'It was a cold ⟦cold⟧ night on the pier.' },
      { text: 'The crews that fish ⟦fish⟧ at night.' },
      { text: 'The crews helped ⟦helped⟧ each other.' },
      { text: 'The price was ⟦was⟧ raised on Monday ⟦Monday⟧ by the board.' },
      {
        text: 'His grandfather was ⟦was⟧ a smith. It is ⟦is⟧ a year since he left, and there are ⟦are⟧ no smiths now.',
      },
      { text: 'The board said on Friday that it ⟦it⟧ would meet, but it ⟦it⟧ did not.' },
      { text: 'The trial will begin on ⟦on⟧ 9 April, and the board announced in ⟦in⟧ May that it would watch.' },
      { text: 'The board on Friday cleared ⟦cleared⟧ the plan.' },
      { text: 'The Orden ferry ⟦ferry⟧ is late.', fixed: 'The Orden ferry is late.' },
      { text: 'The smith said: “The roof was ⟦was⟧ new and the ⟦the⟧ door was old.”' },
      { text: 'BANK CUTS RATES IN ⟦IN⟧ MAY', fixed: 'BANK CUTS RATES IN MAY' },
      {
        text: { headline: 'Floods force thousands ⟦thousands⟧ from homes', body: 'Rain fell for a week.' },
        fixed: { headline: 'Floods force thousands from homes', body: 'Rain fell for a week.' },
      },
      { text: 'The pier closed early. ⟦early⟧; then the rain came. The crew stayed on. ⟦on⟧. its captain said.' },
      { text: 'The march ended in the town of Kesh-Orden. ⟦Kesh-Orden⟧. It had rained all day.' },
    ],
    good: [
      'The man Ana spoke to to get help is gone, and he has a place to return to to rest.', // a clause ends between them
      'He was laughed at at school, and those who may may leave. What they should should be clear.', // a passive, clauses
      'He said that that bridge was safe.', // two words of the same look
      'By noon the crews had had enough of the rain.', // an auxiliary and its verb
      'Duran Duran played in Bora Bora last summer.', // names
      'The zoo keeps one Gorilla beringei beringei and a Pan troglodytes troglodytes from the coast.', // a Latin name
      'The thief turned himself in in March.', // a particle and a preposition
      'The crews moved in in May and carried on on Friday.', // verbs with a particle
      'The robots met at the first FIRST contest in Osaka.', // an acronym that looks like the word before it
      'The fans waited a long long time for many many songs.', // doubled for emphasis
      {
        text: 'The miner said: “We have have nothing left to sell.” A poster says “importantimportant”, too.',
        elsewhere: true,
      }, // quoted words
      'He said he saw it it seemed for an hour, and the man he was was gone. What there is is dear.', // clauses
      'The smith said: “It was a warm warm day.”', // emphasis
      'The tide came in slowly slowly.', // an adverb, doubled for emphasis
      'He gave the door a tap tap with his stick.', // a sound
      'The film Tiger Tiger won the prize.', // a title
      'Duran Duran left. Later the fans of Duran sang.', // a name that is doubled from the first
      'Nurse Fang Fang met the panda Lin Lin.', // syllables
      'It was a 50 50 chance, and the scores were 12 12 and 14 14 at noon.', // a phrase, a row of figures
      'The bill got through through a loophole.', // a verb with “through”
      'They asked for peace. Peace. It never came.', // no name: said again for effect
      'The lift goes up, up and away.', // a mark stands between them
      'Those who can can still sail, and those who are are welcome.', // a verb ends one clause, another goes on
      'What it is is unknown, all he had had gone, and the best that the town has has gone. The song is Monday Monday.', // clauses, a title
      'The crews ate mahi mahi on the pier.', // a name that doubles itself
      { headline: 'Fans meet The The in Orden', body: 'They sang in the rain.' }, // a name
      'Relegated from Serie A a year ago, the team rose in Oregon, OR or not.', // a letter and an article, a state and a word
      'The crew took care of of course all the boats.', // a phrase of its own
      'The guests ate couscous with tartar sauce, and the band was called LastLast.', // words that are so, a name
      'A nurse named the bear twotwo, and the portside lamp failed.', // a name, a word that begins with another
      'The final score was 50. 50. and he ran, ran, and ran. He wore a size s. s. was too small.', // figures, letters
      'They met in Ada Orden. Orden. It rained. They met in the USA. USA. It rained.', // more names, letters
      {
        text: 'The rally ended in the town of Orden. Orden. 12 people came. In 12 of Orden. Orden. It rained.',
        elsewhere: true,
      }, // no clause
      'The boat came from the town of Orden. Orden, he said, was far.', // a name begins the next sentence
      { text: 'They asked for quiet. early. Then they left. early... and late.', elsewhere: true }, // other words
      'The miner said: “We sold sold boats.”', // speech
    ],
  },
  *check(story) {
    for (const name of findDoubledNames(story.fields))
      yield { span: name, message: `“${name.text}” appears twice in a row. Delete one.` }
    for (const field of story.fields) {
      for (const sentence of field.sentences)
        for (const { first, second, isSure } of findDoubledWords(field, sentence)) {
          // A speaker may say a word twice. Few writers print “was was” or “the the” for that.
          const isQuoted = field.quotations.covers(second.start)
          if (isQuoted && !isFunctionWord(second.text)) continue
          const edits = [{ span: { ...second, start: first.end }, text: '' }]
          yield {
            ...(isQuoted ? { severity: 'warning', certainty: 'likely' } : {}),
            span: second,
            message: `“${second.text}” appears twice in a row. Delete one.`,
            suggestions: [{ title: 'Delete the second', safe: isSure && !isQuoted, edits }],
          }
        }
      for (const token of where(field.tokens, isTwice))
        if (!field.quotations.covers(token.start) && isGlued(field, token))
          yield { span: token, message: `“${token.text}” is one word twice. Delete one.` }
      for (const stop of where(field.tokens, isStop)) {
        const token = tokenAt(field.tokens, stop.index + 1)
        if (token === undefined || field.quotations.covers(token.start)) continue
        if (isRepeatedAfterStop(field.tokens, token))
          yield {
            span: token,
            message: `“${token.text}” appears again after a full stop. Delete one, and the stop if the sentence goes on.`,
          }
      }
    }
  },
})

const isStop = perWord(mark => mark === '.', /\./u)
const isTwice = perWord(word => word.slice(0, word.length / 2).repeat(2) === word)

/** True for a word glued to its own copy: “importantimportant”. The dictionary knows the half and not the whole. */
function isGlued(field: AnnotatedField, { text }: Token): boolean {
  const half = text.slice(0, text.length / 2)
  if (!/^\p{Ll}+$/u.test(text) || doubledInEnglish.has(half) || field.isCommonWord(text)) return false
  return half.length > 3 ? field.isCommonWord(half) : articles.has(half) || coordinators.has(half)
}

/** True for a name with a word in lower case before it, and another one before that. */
const isNameInClause = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}\p{Ll}{2,}/u.test(tokens[at]?.text ?? '') &&
  /^\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 2]?.kind === 'word'

/** The marks that show that a word in lower case was no sentence of its own. */
const closers = makeWordSet('. , ;')

/** True for a word that is there again after a stop within a sentence: “has left. left. its captain said”. */
function isRepeatedAfterStop(tokens: readonly Token[], { text, index, kind }: Token): boolean {
  const [before, next, after] = [tokens[index - 2], tokens[index + 1], tokens[index + 2]]
  if (kind !== 'word' || text.length < 2 || before?.text !== text) return false
  if (/^\p{Ll}/u.test(text)) return closers.has(next?.text ?? '')
  if (next?.text !== '.') return false
  // “in the city of Kesh. Kesh. They won”: a name as a sentence of its own, behind the same name.
  return after?.kind === 'word' && (/^\p{Ll}/u.test(after.text) || isNameInClause(tokens, index - 2))
}

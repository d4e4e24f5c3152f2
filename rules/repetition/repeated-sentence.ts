import type { Sentence } from '../../src/language/annotated-story.js'
import { findNearTwins, findQuotedTwice } from '../../src/language/patterns/near-twins.js'
import { findRewordedTwins } from '../../src/language/patterns/reworded-twins.js'
import { findAdjacentTwins, findLikelyTwins } from '../../src/language/patterns/repetition.js'
import { perWord, tokenAt } from '../../src/language/vocabulary.js'
import { areAlike } from '../../src/language/words/similarity.js'
import { defineRule } from '../../src/rule.js'
import type { Span } from '../../src/story/story.js'

/**
 * Share of common letter pairs (Dice) above which two sentences are one sentence, revised; below it they are only
 * alike.
 */
const nearlyTheSame = 0.95

export default defineRule({
  id: 'repeated-sentence',
  family: 'repetition',
  mqm: 'Accuracy/Addition',
  severity: 'warning',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption'],
  summary: 'A sentence that repeats an earlier one',
  why: `Engines that translate in overlapping pieces return the same sentence twice, and pages hold captions and
    pull quotes beside the text. Delete one of them.`,
  examples: {
    bad: [
      {
        text: 'The dam will hold back the river for the next forty years. Work begins in May.\n\n⟦The dam will hold back the river for the next forty years.⟧',
        message: 'This sentence repeats an earlier one. Delete one of them.',
      },
      { text: 'Fog came. The port was closed for an hour. ⟦The port was closed for an hour.⟧ It is open.' },
      {
        text: 'Fishermen found the lost buoy near the southern cape on Monday. ⟦But fishermen found the lost buoy near the southern cape on Monday.⟧',
      },
      {
        text: 'Villagers carried the old clock down to the harbour by hand. ⟦Villagers carried the old clock down to the harbor by hand.⟧',
      },
      {
        text: 'The ferry firm will add two boats on the route to Orden from the first week of June. ⟦The ferry firm will add two boats on the route to Orden from June.⟧',
      },
      {
        text: 'Rain fell. A spare engine weighing 20 tons is on its way from a depot in the north of the island, but the road is closed. Ships will bring it. ⟦A spare engine weighing 20 tons is on its way from a store in the north of the island.⟧',
      },
      {
        text: 'Kesh has some 28 million goats, according to the farm ministry. Rain fell. It is May. ⟦Kesh has about 28 million goats, the farm ministry said.⟧',
        message: 'This sentence says an earlier one again in other words. Delete one of them.',
      },
      {
        text: 'The find could give boats a warning of four to nine hours. Rain fell. ⟦The find could give vessels a warning of between four and nine hours.⟧',
      },
      { text: 'It is spring. The crews will join the strike. ⟦The crews will join the strike in the autumn.⟧' },
      {
        text: '“Where the reeds die the ducks go,” said Ada Holm, a ranger. Rain fell.\n\n⟦“Where the reeds die the ducks go,”⟧ said the ranger, 55.',
        message: 'This quotation was given before. Delete one of them.',
      },
      {
        text: {
          body: 'The new mayor planted a lime tree beside the old station.',
          caption: '⟦The new mayor planted a lime tree beside the old station.⟧',
        },
      },
      {
        text: {
          body: 'The mayor opened the new bridge over the river on Monday with a band. It rained.',
          caption: '⟦The mayor opened the new bridge over the river on Monday with a band and a choir from Orden.⟧',
        },
      },
      {
        text: {
          body: 'The mayor opened the bridge over the river in the town on Monday.',
          caption: '⟦The mayor opened the bridge over the river in the town.⟧',
        },
      },
    ],
    good: [
      'Kesh has 28 million goats. Rain fell. Orden has 28 million goats, and Kesh has 12 million sheep and a port.', // other places
      'The alarm gives boats nine hours to leave. Rain fell. The first alarm gave boats four hours to leave the port.', // another number
      'Copper contains 8 grams of tin and is 22 millimetres wide. Silver contains 30 grams of tin and is 40 millimetres wide.', // two of a kind
      'The average yield on the three-month bills was the highest since May. The average yield on the six-month bills was the highest since May.', // likewise
      'It rained. The old ferry will carry the cars of the islanders to the market in Kesh. The new ferry will carry the cars of the islanders to the market in Kesh.', // two of a kind
      'It rained. The bakery on the square sells bread to the poor for a penny. The butchery on the square sells bread to the poor for a penny.', // likewise
      'The harbor will be closed to all ships until noon, the navy said on Monday. It rained. The harbor will be closed to all ships until noon.', // the lead, told again
      'It rained. They came back. They came back with bread.', // short enough for rhetoric
      'The talks will go on. The talks will go on.', // short enough for emphasis
      '“We will keep the school open all through the winter.” It rained.\n\n“We will keep the school open all through the winter.”', // a pulled quote
      'Mayor to keep school open all through the cold winter\n\nMayor to keep school open all through the cold winter', // headlines
      'The firm will add two boats on the route to Orden in June. The firm will add two boats on the route to Kesh in July.', // other words
      'Line 1 takes you from the old harbour to the great hall of the new fair. Line 2 takes you from the old harbour to the great hall of the new fair.', // another number
      'He wept. “The tide came in fast today.” “The tide came in fast today.”', // quoted for effect
      {
        body: 'The mayor opened the new bridge over the river on Monday. It rained.',
        caption: 'The mayor opened the new bridge over the river.',
      }, // a short caption
      {
        body: 'The mayor opened the new bridge over the river in the old town with a band and three old flags of the land.',
        caption: 'The mayor opened the new bridge over the river in the old town with a band.',
      }, // much is left out
      {
        body: 'The mayor opened the old bridge over the river with a band and a lot of flags today.',
        caption: 'The mayor opened the old bridge and spoke at the gate with a lot of pride today.',
      }, // alike at both ends
      {
        body: 'The mayor opened the new old bridge over the river with a band and a lot of flags.',
        caption: 'The mayor opened the bridge over the river with a band and a lot of flags.',
      }, // left out near the beginning
      {
        body: 'The mayor opened the new bridge over the river in the rain and fog of the port on Monday.',
        caption: 'The mayor opened the new bridge over the river in the end and left the port on Monday.',
      }, // other words
      'It rained. “The mayor opened the new bridge with boats on the river near the old port.” It was late. “The mayor opened the new bridge with boats on the river near the old port.”', // a pulled quote
      'Mayor to keep old ferry on the long route to the U.S.\n\nMayor to keep old ferry on the long route to the U.S.', // headlines
      'Crews say the old ferry that they fear most won’t\n\nCrews say the old ferry that they fear most won’t', // headlines
    ],
  },
  *check(story) {
    for (const { paragraphs, quotations } of story.fields)
      for (const sentence of findAdjacentTwins(paragraphs))
        if (isProse(sentence) && !quotations.covers(sentence.start + 1)) yield { span: sentence, message }
    for (const field of story.fields) {
      const isLeftOut = (sentence: Sentence): boolean =>
        !isProse(sentence) || field.quotations.covers(sentence.start + 1)
      for (const { earlier, later } of findNearTwins(field, isLeftOut))
        yield { span: later, message, related: relate(earlier) }
      for (const { earlier, later } of findQuotedTwice(field))
        yield {
          span: later,
          message: 'This quotation was given before. Delete one of them.',
          related: relate(earlier),
        }
    }
    const sentences = story.fields.flatMap(field =>
      field.sentences.filter(sentence => isProse(sentence) && !field.quotations.covers(sentence.start + 1)),
    )
    const known = new Set<Sentence>()
    for (const { earlier, later } of findLikelyTwins(sentences)) {
      if (isSummaryOf(earlier, later)) continue
      if (!areTwins(textOf(earlier), textOf(later)) && !isShortened(earlier, later)) continue
      known.add(later)
      yield { span: later, message, related: relate(earlier) }
    }
    for (const { earlier, later } of findRewordedTwins(sentences.filter(({ field }) => field.role === 'body')))
      if (!known.has(later) && !isSummaryOf(earlier, later))
        yield {
          span: later,
          message: 'This sentence says an earlier one again in other words. Delete one of them.',
          related: relate(earlier),
        }
  },
})

const message = 'This sentence repeats an earlier one. Delete one of them.'

const relate = (earlier: Span) => [{ span: earlier, message: 'It is here first.' }]

/** True for a summary: a story with two bodies has one before its text, and it may repeat the lead. */
const isSummaryOf = (earlier: Sentence, later: Sentence): boolean =>
  earlier.field !== later.field && earlier.field.role === 'body' && later.field.role === 'body'

/** Fewest words of a sentence that is another one with words left out. */
const shortenedLength = 12
/** Most words that may be left out, in one run. */
const mostLeftOut = 5

/** True for two sentences that are the same but for one run of words, which one of them leaves out. */
function isShortened(earlier: Sentence, later: Sentence): boolean {
  const [more, fewer] = later.tokens.length > earlier.tokens.length ? [later, earlier] : [earlier, later]
  const leftOut = more.tokens.length - fewer.tokens.length
  if (fewer.tokens.length < shortenedLength || leftOut > mostLeftOut) return false
  const [long, short] = [wordsOf(more), wordsOf(fewer)]
  const gap = short.findIndex((word, index) => word !== long[index])
  return gap > short.length / 2 && short.slice(gap).every((word, index) => word === long[gap + leftOut + index])
}

const wordsOf = ({ tokens }: Sentence): readonly string[] => tokens.map(({ text }) => text.toLowerCase())

const textOf = ({ field, start, end }: Sentence): string => field.text.slice(start, end)
const isProse = ({ tokens }: Sentence): boolean => endsProse(tokenAt(tokens, tokens.length - 1))
const endsProse = perWord(mark => /^[.!?…]|["”’)]$/u.test(mark))
const numbersIn = (text: string): string => text.match(/\d+/gu)?.join(' ') ?? ''
const areTwins = (a: string, b: string): boolean =>
  numbersIn(a) === numbersIn(b) && areAlike(a.toLowerCase(), b.toLowerCase(), nearlyTheSame)

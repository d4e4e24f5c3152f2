/// <reference lib="dom" />
import { element } from './element.js'
import type { StoryLine } from './messages.js'
import { describeIssues, describeLikelihood, levelMeanings } from './wording.js'

/** Shows both scores of a story, each with what it means. */
export function makeScores(story: StoryLine): readonly HTMLElement[] {
  if (story.isLeftOut)
    return [element('p', { class: 'score' }, element('b', { class: 'stamp left-out' }, 'not checked'))]
  const { againstSource } = story
  return [
    makeDamaged(story),
    makeTranslated(story),
    ...(againstSource === 0
      ? []
      : [element('p', { class: 'score' }, `Against the source: ${describeIssues(againstSource)}`)]),
  ]
}

const makeDamaged = ({ level, weight, evidence, words }: StoryLine): HTMLElement =>
  element(
    'details',
    { class: `score ${level}` },
    element(
      'summary',
      {},
      element('span', { class: 'score-name' }, 'Verdict'),
      element('b', { class: 'stamp' }, level),
    ),
    element(
      'div',
      { class: 'meaning' },
      element('p', {}, levelMeanings[level]),
      element(
        'p',
        {},
        `The errors and warnings weigh ${String(weight)} per 100 words, in ${words.toLocaleString('en')} words${evidence === '' ? '' : `: ${evidence}`}. Infos weigh nothing.`,
      ),
    ),
  )

const makeTranslated = (story: StoryLine): HTMLElement =>
  element(
    'details',
    { class: 'score' },
    element(
      'summary',
      {},
      element('span', { class: 'score-name' }, 'Machine-translated?'),
      element('b', {}, describeLikelihood(story)),
    ),
    element(
      'div',
      { class: 'meaning' },
      element(
        'p',
        {},
        'How much the story reads like machine translation, with a range: a reason to look, and never one to accuse somebody. A person’s translation may read like a machine’s.',
      ),
      ...(story.translated === null || story.translated.phrases.length === 0
        ? []
        : [
            element(
              'p',
              {},
              `Phrases that weigh most: ${story.translated.phrases.map(each => `“${each}”`).join(', ')}.`,
            ),
          ]),
    ),
  )

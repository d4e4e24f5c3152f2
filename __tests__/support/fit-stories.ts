import type { FitStory } from '../../src/evaluation/fit.js'

/** Stories of 100 words: machine ones have `machine` diagnostics of the rule “telling”, human ones `human`. Each has its own document. */
export const stories = (machine: readonly number[], human: readonly number[]): FitStory[] =>
  [...machine.map(count => ({ machine: true, count })), ...human.map(count => ({ machine: false, count }))].map(
    ({ machine: made, count }, index) => ({
      document: `d${String(index)}`,
      machine: made,
      words: 100,
      counts: new Map(count === 0 ? [] : [['telling', count]]),
    }),
  )

import type { TranslatedFigures, WeighedFeature } from '../evaluation/translated-figures.js'

/** Renders the features of the score *translated* that weigh most. */
export const renderFeatures = ({
  strongest,
  style,
}: Pick<TranslatedFigures, 'strongest' | 'style'>): string => `# What “translated” reads

A phrase or a pattern has a weight of its own. A measure of style has the weight of one deviation from its mean. A
weight above 0 speaks for a machine, and one below 0 for a person. Xx is any name, 0 any number, and " any
quotation mark. In a pattern, ~ing is a word in -ing and ~ another one, where it is not among the 300 most common
words.

## Measures of style

${renderList([...style].sort(([, a], [, b]) => b - a))}
## Phrases and patterns that speak for a machine

${renderList(strongest.machine)}
## Phrases and patterns that speak for a person

${renderList(strongest.people)}`

const renderList = (features: readonly WeighedFeature[]): string =>
  features.map(([name, weight]) => `${weight.toFixed(3).padStart(7)}  ${name}\n`).join('')

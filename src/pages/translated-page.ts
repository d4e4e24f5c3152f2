import type { Writer } from '../evaluation/fit-story.js'
import type { RocPoint } from '../evaluation/roc.js'
import { mostListed, type TranslatedFigures } from '../evaluation/translated-figures.js'
import { wilsonInterval } from '../evaluation/wilson.js'

/** Renders the part of the page on the score *translated*. */
export const renderTranslated = (figures: TranslatedFigures): string =>
  [renderMeaning(figures), renderAreas(figures), renderAlarms(figures), renderLengths(figures), ownFit].join('\n')

const renderMeaning = (figures: TranslatedFigures): string => `## Translated

*Does this read like machine translation?* \`--scores\` gives a likelihood from 0 to 1, an interval, and
the phrases of the story that weigh most. The score reads the words of the body and no issues. It is
never part of the verdict, and fails a run only with \`--gate translated=0.9\`.

**How it works.** A linear model has weights for ${String(figures.phrases)} phrases of one to three words, for
${String(figures.patterns)} patterns and for ${String(figures.style.length)} measures of style. In a pattern of two to four words only the 300 most
common words are themselves, and the others are their endings: it shows how a sentence is built and not what it is
about. The measures are how long sentences and words are, how many different words there are and how
common, and how often there are marks, names, numbers and some endings. All names are one word to it, and so
are all numbers. Case and the forms of quotation marks and dashes play no part. A phrase or pattern
counts only if it is seen in four pairs of languages or publishers. It counts the more, the more machines and translators of the
*same* stories differ in using it: what both take from the source is a topic. Words that come in bursts, and
those that people who read the list found to be topics, are left out.
\`wirelint explain translated --features\` prints the ${String(mostListed)} phrases of each side that weigh most.

**How to read it.** The likelihood holds if half of the stories are by machines. If fewer are, it is
too high. Four in five stretches by the same writer of the same length have a likelihood in the
interval. There is no answer below 60 words, or for tables and lists.

**What it must not be used for.** A human translation may read like a machine's, and so may the English of
somebody whose first language is another one. An edited translation by a machine may read like a
person's. The score is a reason to look, and never one to accuse somebody, to refuse copy unseen or
to pay less. It does not know stories that a machine wrote, and systems later than the fit may be
better than those that it knows.

**This fit.** The figures are of the ${figures.fit} fit. It was made of ${listSets(figures)}. [The data
page](data.md#the-sets) says why the other sets are left out. All sets below were measured and not
fitted, but the authors have seen them.
`

const renderAreas = (figures: TranslatedFigures): string => `### Machine against human translation of the same stories

| set | area under the curve | interval by document (95 %) |
| --- | --- | --- |
${figures.sets.map(({ set, area, interval }) => `| ${set} | ${area.toFixed(3)} | ${interval.low.toFixed(2)}–${interval.high.toFixed(2)} |`).join('\n')}

![The share of machine translations that are found, by the share of human translations that are called so](verdict-roc.svg)

Each pair of languages by a fit without it, piece by piece of eight segments; the mean is **${mean(figures.pairs.map(({ area }) => area)).toFixed(3)}**:

| pair | area under the curve | machine pieces | human pieces |
| --- | --- | --- | --- |
${figures.pairs.map(({ pair, area, machine, translator }) => `| ${pair} | ${area.toFixed(3)} | ${String(machine)} | ${String(translator)} |`).join('\n')}
`

const renderAlarms = (figures: TranslatedFigures): string => `### False alarms

Shares of stories that are called translated if 5, or 1, in 100 originals of publishers outside the
fit are:

| set | English by | stories | at 5 in 100 originals | at 1 in 100 |
| --- | --- | --- | --- | --- |
${figures.found.map(({ set, writer, stories, atFive, atOne }) => `| ${set} | ${by[writer]} | ${String(stories)} | ${renderShare(atFive, stories)} | ${renderShare(atOne, stories)} |`).join('\n')}

By writer of at least ten stories, at a likelihood of 0.6 (possible) and of 0.9 (likely):

| set | English by | stories | 0.6 or more | 0.9 or more |
| --- | --- | --- | --- | --- |
${figures.writers
  .filter(({ stories }) => stories >= fewestShown)
  .map(
    ({ set, writer, system, stories, possible, likely }) =>
      `| ${set} | ${system || by[writer]} | ${String(stories)} | ${renderShare(possible, stories)} | ${renderShare(likely, stories)} |`,
  )
  .join('\n')}
`

const renderLengths = (figures: TranslatedFigures): string => `### By length

Stretches of the fit's own copy, each scored by a fit that has not seen its document. The deviation
is that of the log-odds between two stretches by the same writer.

| words | stretches | area over translators | area over originals | deviation |
| --- | --- | --- | --- | --- |
${figures.lengths.map(({ words, stretches, overTranslators, overOriginals, deviation }) => `| ${String(words)} | ${String(stretches)} | ${overTranslators.toFixed(3)} | ${overOriginals.toFixed(3)} | ${deviation.toFixed(2)} |`).join('\n')}
`

const ownFit = `### A fit of your own

\`wirelint fit --translated a.jsonl --human b.jsonl --out own.bin\` fits the weights to your own stories;
\`--score-weights own.bin\` uses them. Each line is \`{"text": "…"}\`. It takes at least 50 stories of each
side, and 300 make a good fit. Give it human and machine translations of the same stories if you can:
otherwise it learns the topics of your wires.
`

/** The fewest stories of a writer that make a row. */
const fewestShown = 10

const by: Readonly<Record<Writer, string>> = { machine: 'machines', translator: 'translators', original: 'its authors' }

const listSets = ({ fitted }: TranslatedFigures): string =>
  fitted.map(({ set, stories }) => `${set} (${String(stories)})`).join(', ')

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function renderShare(count: number, of: number): string {
  const { low, high } = wilsonInterval(count, of)
  const percent = (value: number): string => (100 * value).toFixed(0)
  return `${percent(count / of)} % (${percent(low)}–${percent(high)})`
}

const side = 360
const margin = 46

/** Draws ROC curves, one for each set. */
export function drawRoc(sets: TranslatedFigures['sets']): string {
  const x = (value: number): string => (margin + value * side).toFixed(1)
  const y = (value: number): string => (margin / 2 + (1 - value) * side).toFixed(1)
  const path = (points: readonly RocPoint[]): string =>
    [[0, 0] as const, ...points]
      .map(([across, up], index) => `${index === 0 ? 'M' : 'L'}${x(across)} ${y(up)}`)
      .join('')
  const colours = ['#0b63a5', '#b3400a', '#2f7d32', '#6a3d9a']
  const curves = sets.map(
    ({ set, area, roc }, index) =>
      `<path d="${path(roc)}" fill="none" stroke="${colours[index % colours.length] ?? ''}" stroke-width="2"/><text x="${x(0.42)}" y="${y(0.22 - 0.06 * index)}" fill="${colours[index % colours.length] ?? ''}">${set} ${area.toFixed(3)}</text>`,
  )
  const size = side + 2 * margin
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size)} ${String(size)}" font-family="sans-serif" font-size="13" role="img" aria-label="ROC curves"><rect width="100%" height="100%" fill="#fff"/><path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#555"/><path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#aaa" stroke-dasharray="4 4"/>${curves.join('')}<text x="${x(0.5)}" y="${y(-0.1)}" text-anchor="middle">human translations called so</text><text transform="translate(${x(-0.06)} ${y(0.5)}) rotate(-90)" text-anchor="middle">machine translations found</text></svg>\n`
}

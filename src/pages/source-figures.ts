import type { SourceFigures } from '../evaluation/source-figures.js'

const formatRow = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

const formatTable = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map(formatRow).join('\n')

const none = { hits: 0, right: 0, unread: 0 }

/** Says how many of some diagnostics are right: “35 of 36”, and how many no person has read. */
const say = ({ hits, right, unread }: typeof none): string => {
  if (hits === 0) return '0'
  const judged = hits - unread
  if (judged === 0) return `${String(hits)}, not read`
  return `${String(right)} of ${String(judged)}${unread === 0 ? '' : `, ${String(unread)} not read`}`
}

/** Renders the tables of the page about sources. */
export function renderSourceFigures({ sets, rules, rankings }: SourceFigures): string {
  const setRows = sets.map(({ set, words, levels }) => [
    set,
    words.toLocaleString('en'),
    say(levels.error ?? none),
    say(levels.warning ?? none),
  ])
  const ruleRows = rules.map(({ rule, severity, marked, references }) => [rule, severity, say(marked), say(references)])
  const rankingLines = rankings.map(
    ({ set, pairs, ranked }) =>
      `The errors of these rules alone rank ${String(ranked)} of ${String(pairs)} pairs of systems of ${set} as raters do.`,
  )
  return [
    formatTable(['copy', 'words', 'errors that are right', 'warnings that are right'], setRows),
    ...rankingLines,
    formatTable(['rule', 'as', 'right on marked copy', 'right on translations by people'], ruleRows),
  ].join('\n\n')
}

const start = '<!-- figures: written by npm run evaluate -->'
const end = '<!-- end of figures -->'

/** Puts figures in their place in a page. The page stays as it is if it has no such place. */
export function putSourceFigures(page: string, figures: SourceFigures): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) return page
  return `${page.slice(0, from + start.length)}\n\n${renderSourceFigures(figures)}\n\n${page.slice(to)}`
}

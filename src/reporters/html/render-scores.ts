import type { ScoreName } from '../../linter/verdict/score-names.js'
import { formatLargeCount } from '../text/format-count.js'
import { formatLikelihood, type ScoredStory } from '../text/story-scores.js'
import { escapeHtml } from './escape-html.js'

/** A story's scores, and its number on the page. */
export interface NumberedScores extends ScoredStory {
  readonly number: number
}

/** Stories that the table names; a page of more would not open. */
const mostRows = 5000

/** Renders a table of all stories that can be sorted by each score, and the switch that shades sentences. */
export function renderScores(stories: readonly NumberedScores[], scores: readonly ScoreName[]): string {
  if (stories.length === 0) return ''
  const heads = [renderHead('Story'), renderHead('Words'), ...scores.map(name => renderHead(heading[name]))]
  const rows = stories.slice(0, mostRows).map(story => renderRow(story, scores))
  const rest = stories.length - rows.length
  const more = rest > 0 ? `<p>And ${rest.toLocaleString('en')} more.</p>` : ''
  const shade = scores.includes('translated')
    ? '<p><label class="toggle"><input type="checkbox" id="shade" autocomplete="off"><span>shade sentences that read like machine translation</span></label></p>'
    : ''
  return `<details class="scores"><summary>Scores of ${formatLargeCount(stories.length, 'story', 'stories')}</summary>${shade}<table id="scores"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>${more}</details>`
}

const heading: Readonly<Record<ScoreName, string>> = { damaged: 'Damaged', translated: 'Translated' }

const renderHead = (name: string): string =>
  `<th scope="col" aria-sort="none"><button type="button">${name}</button></th>`

function renderRow({ number, story, words, scores }: NumberedScores, names: readonly ScoreName[]): string {
  const { damaged, translated } = scores
  const cells: Readonly<Record<ScoreName, string>> = {
    damaged: renderCell(damaged?.weight ?? -1, `${damaged?.level ?? '–'}, ${String(damaged?.weight ?? '–')}`),
    translated: renderCell(translated?.likelihood ?? -1, translated === undefined ? '–' : formatLikelihood(translated)),
  }
  const link = `<a href="#s${String(number)}">${escapeHtml(story)}</a>`
  return `<tr><th scope="row" data-value="${String(number)}">${link}</th>${renderCell(words, words.toLocaleString('en'))}${names.map(name => cells[name]).join('')}</tr>`
}

const renderCell = (value: number, shown: string): string => `<td data-value="${String(value)}">${shown}</td>`

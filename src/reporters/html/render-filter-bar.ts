import type { Severity } from '../../rule.js'
import { escapeHtml } from './escape-html.js'
import type { RunCounts } from './run-counts.js'

/** Renders the filters and the way through the marks, hidden: the page's script shows them, as they need it. */
export const renderFilterBar = (counts: RunCounts): string =>
  `<nav class="bar" id="bar" aria-label="Filter and find" hidden>${walk}<form id="filters" role="search" aria-label="Filters">${renderFilters(counts)}</form></nav>\n`

const walk = [
  '<div class="walk">',
  '<button type="button" data-walk="back" aria-label="Previous issue" title="Previous issue (k)">↑</button>',
  '<button type="button" data-walk="on" aria-label="Next issue" title="Next issue (j)">↓</button>',
  '<p role="status" id="status"></p>',
  '<button type="button" id="fold" aria-expanded="false" aria-controls="filters">Filter</button>',
  '<button type="button" id="theme" aria-label="Dark" title="Light or dark (t)">◐</button>',
  '<button type="button" id="ask" aria-label="Help" title="Keys (?)">?</button>',
  '</div>',
].join('')

const words =
  '<label class="pick words"><span>Words</span><input type="search" name="words" placeholder="find words (/)" autocomplete="off"></label>'

const cleanStories =
  '<label class="toggle sound"><input type="checkbox" name="clean" checked><span>clean stories</span></label>'

const clear = '<button type="reset" id="clear" hidden>Clear</button>'

function renderFilters({ severities, rules, files }: RunCounts): string {
  const toggles = (['error', 'warning', 'info'] as const).map(kind => renderToggle(kind, severities[kind]))
  const rulePick = `<label class="pick"><span>Rule</span><select name="rule"><option value="">all rules</option>${renderOptions(rules)}</select></label>`
  const filePick =
    files.size < 2
      ? ''
      : `<label class="pick"><span>File</span><select name="file"><option value="">all files</option>${renderOptions(files)}</select></label>`
  return `<fieldset><legend>Severity</legend>${toggles.join('')}</fieldset>${rulePick}${filePick}${words}${cleanStories}${clear}`
}

const renderToggle = (kind: Severity, count: number): string =>
  `<label class="toggle ${kind}"><input type="checkbox" name="severity" value="${kind}" checked><span>${kind} <small>${count.toLocaleString('en')}</small></span></label>`

const renderOptions = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([value, count]) =>
        `<option value="${escapeHtml(value)}">${escapeHtml(value)} (${count.toLocaleString('en')})</option>`,
    )
    .join('')

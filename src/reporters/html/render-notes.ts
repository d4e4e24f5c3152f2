import type { HiddenDiagnostic } from '../../linter/report.js'
import { formatLargeCount } from '../text/format-count.js'
import { escapeHtml } from './escape-html.js'
import { renderExplained } from './explained-words.js'
import type { NumberedDiagnostic } from './lay-out-proof.js'
import { markId, noteId } from './render-marks.js'

/** The address on the page of each rule's explanation, by the rule's id. */
export type RuleLinks = ReadonlyMap<string, string>

/** Renders the notes beside a paragraph. */
export const renderNotes = (diagnostics: readonly NumberedDiagnostic[], story: number, links: RuleLinks): string =>
  diagnostics.length === 0
    ? ''
    : `<ol class="notes" aria-label="Notes">${diagnostics.map(each => renderNote(each, story, links)).join('')}</ol>`

function renderNote(each: NumberedDiagnostic, story: number, links: RuleLinks): string {
  const { severity, message, suggestions, related = [], ruleId, certainty, start } = each.diagnostic
  const number = String(each.number)
  const repairs = suggestions.map(
    ({ title, safe }) => `<p class="repair">${safe ? 'Repair' : 'Perhaps'}: ${escapeHtml(title)}</p>`,
  )
  const elsewhere = related.map(
    place =>
      `<p class="repair">Line ${String(place.start.line)}: ${escapeHtml(place.message)} <q>${escapeHtml(place.excerpt)}</q></p>`,
  )
  return `<li class="note ${severity}" id="${noteId(story, each)}" value="${number}" data-rule="${escapeHtml(ruleId)}" data-severity="${severity}"><a class="number" href="#${markId(story, each)}" aria-label="${number}, show it in the copy">${number}</a><div class="said"><p><b class="severity">${severity}</b> ${escapeHtml(message)}</p>${renderSource(each)}${elsewhere.join('')}${repairs.join('')}<p class="about">${renderRule(ruleId, links)} ${renderExplained('certainty', certainty)} <span>line ${String(start.line)}</span></p></div></li>`
}

/** Renders the paragraph of the source that a note is about, with its words marked. */
function renderSource({ source, diagnostic: { source: words } }: NumberedDiagnostic): string {
  if (source === undefined) return ''
  const { text, start, end } = source
  const language = words?.language ?? null
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`
  const [before, marked, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(escapeHtml)
  return `<blockquote class="original" dir="auto"${lang}>${before ?? ''}<u>${marked ?? ''}</u>${after ?? ''}</blockquote>`
}

function renderRule(ruleId: string, links: RuleLinks): string {
  const link = links.get(ruleId)
  return link === undefined
    ? `<span>${escapeHtml(ruleId)}</span>`
    : `<a class="rule" href="#${link}">${escapeHtml(ruleId)}</a>`
}

/** Renders notes on copy that the page does not show, each with the words it is about. */
export function renderNotesElsewhere(
  diagnostics: readonly NumberedDiagnostic[],
  story: number,
  links: RuleLinks,
): string {
  if (diagnostics.length === 0) return ''
  const excerpts = diagnostics.map(
    each =>
      `<p id="${markId(story, each)}" tabindex="-1">${String(each.number)}. ${escapeHtml(each.diagnostic.excerpt)}</p>`,
  )
  return `<div class="row elsewhere"><div class="text">${excerpts.join('')}</div>${renderNotes(diagnostics, story, links)}</div>`
}

const hiders: Readonly<Record<HiddenDiagnostic['by'], string>> = {
  comment: 'a comment in the copy',
  'suppression-file': 'the suppression file',
  baseline: 'the baseline',
}

/** Renders what is suppressed or known, with its reason, in a fold below the copy. */
export function renderHidden(hidden: readonly HiddenDiagnostic[]): string {
  if (hidden.length === 0) return ''
  return `<details class="left-out"><summary>${formatLargeCount(hidden.length, 'issue')} hidden</summary><ul>${hidden.map(renderHiddenItem).join('')}</ul></details>`
}

function renderHiddenItem({ diagnostic: { severity, message, ruleId, start }, by, reason }: HiddenDiagnostic): string {
  const why = reason === null ? '' : `: ${escapeHtml(reason)}`
  return `<li><b class="severity">${severity}</b> ${escapeHtml(message)} <span class="about">${escapeHtml(ruleId)}, line ${String(start.line)}; hidden by ${hiders[by]}${why}</span></li>`
}

import type { Hidden } from '../../linter/report.js'
import { escape, plural } from './escape.js'
import { markId, noteId } from './marks.js'
import type { Fault } from './proof.js'

/** Where the page explains a rule; null for one that it does not. */
export type RuleLinks = ReadonlyMap<string, string>

/** What is said of a paragraph's faults, beside it. */
export const notes = (faults: readonly Fault[], story: number, links: RuleLinks): string =>
  faults.length === 0
    ? ''
    : `<ol class="notes" aria-label="Notes">${faults.map(fault => note(fault, story, links)).join('')}</ol>`

function note(fault: Fault, story: number, links: RuleLinks): string {
  const { diagnostic, number } = fault
  const { severity, message, suggestions, ruleId, certainty, start } = diagnostic
  const repairs = suggestions
    .map(({ title, safe }) => `<p class="repair">${safe ? 'Repair' : 'Perhaps'}: ${escape(title)}</p>`)
    .join('')
  return `<li class="note ${severity}" id="${noteId(story, fault)}" value="${String(number)}" data-rule="${escape(ruleId)}" data-severity="${severity}"><a class="number" href="#${markId(story, fault)}" aria-label="${String(number)}, show it in the copy">${String(number)}</a><div class="said"><p><b class="severity">${severity}</b> ${escape(message)}</p>${repairs}<p class="about">${ruleLink(ruleId, links)} <span>${certainty}</span> <span>line ${String(start.line)}</span></p></div></li>`
}

function ruleLink(ruleId: string, links: RuleLinks): string {
  const link = links.get(ruleId)
  return link === undefined ? `<span>${escape(ruleId)}</span>` : `<a class="rule" href="#${link}">${escape(ruleId)}</a>`
}

/** Notes on copy that is not shown: with the words they are about. */
export const notesElsewhere = (faults: readonly Fault[], story: number, links: RuleLinks): string =>
  faults.length === 0
    ? ''
    : `<div class="row elsewhere"><div class="text">${faults.map(fault => `<p id="${markId(story, fault)}" tabindex="-1">${String(fault.number)}. ${escape(fault.diagnostic.excerpt)}</p>`).join('')}</div>${notes(faults, story, links)}</div>`

const hiders: Readonly<Record<Hidden['by'], string>> = {
  comment: 'a comment in the copy',
  'suppression-file': 'the suppression file',
  baseline: 'the baseline',
}

/** What is suppressed or known, by whom and why: it stays away from the copy. */
export function leftOut(hidden: readonly Hidden[]): string {
  if (hidden.length === 0) return ''
  const lines = hidden.map(
    ({ diagnostic: { severity, message, ruleId, start }, by, reason }) =>
      `<li><b class="severity">${severity}</b> ${escape(message)} <span class="about">${escape(ruleId)}, line ${String(start.line)}; left out by ${hiders[by]}${reason === null ? '' : `: ${escape(reason)}`}</span></li>`,
  )
  return `<details class="left-out"><summary>${plural(hidden.length, 'fault')} left out</summary><ul>${lines.join('')}</ul></details>`
}

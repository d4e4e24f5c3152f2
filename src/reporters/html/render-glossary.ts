import { linkRule } from '../../linter/rule-link.js'
import type { RuleText } from '../../rule.js'
import { escapeHtml } from './escape-html.js'
import type { RuleLinks } from './render-notes.js'

/** The addresses at which rules are explained: on the page itself, and those of their own pages. */
interface GlossaryLinks {
  readonly links: RuleLinks
  readonly pages?: string | undefined
}

/** Renders the reasons of the rules that reported something; `counts` has their diagnostics by rule id. */
export function renderGlossary(
  rules: readonly RuleText[],
  counts: ReadonlyMap<string, number>,
  { links, pages }: GlossaryLinks,
): string {
  const entries = rules.flatMap(rule => {
    const count = counts.get(rule.id)
    return count === undefined ? [] : [renderEntry(rule, count, links.get(rule.id) ?? '', linkRule(pages, rule.id))]
  })
  return entries.length === 0
    ? ''
    : `<section class="rules" aria-labelledby="rules"><h2 id="rules">About these rules</h2>${entries.join('')}</section>\n`
}

const renderEntry = ({ id, summary, why }: RuleText, count: number, link: string, page: string | null): string =>
  `<div class="rule" id="${link}" tabindex="-1"><h3>${escapeHtml(id)} <small>${String(count)}</small></h3><p><b>${escapeHtml(summary)}.</b> ${escapeHtml(why.trim().replace(/\s+/gu, ' '))}${page === null ? '' : ` <a href="${escapeHtml(page)}">All about ${escapeHtml(id)}</a>`}</p></div>`

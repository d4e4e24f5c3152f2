import { suppressionChecks } from './suppressions/checks.js'

/** Matches an address of the web: where the pages of rules are. */
export const webAddress = /^https?:\/\/[^\s"<>]+$/u

/**
 * Returns the address of a rule's page below the address of all pages; null without one, and for what has no page:
 * rules of a plug-in or a desk, with its folder in their names, and the checks of suppressions.
 */
export const linkRule = (pages: string | null | undefined, ruleId: string): string | null =>
  pages === null || pages === undefined || ruleId.includes('/') || suppressionChecks.some(({ id }) => id === ruleId)
    ? null
    : `${pages.replace(/\/$/u, '')}/${encodeURIComponent(ruleId)}.html`

import type { Rule } from '../rule.js'

/** Renders the index of all rule pages in Markdown, by family. */
export function renderRuleIndex(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ family }) => family))]
  const sections = families.map(family =>
    renderSection(
      family,
      rules.filter(rule => rule.family === family),
    ),
  )
  return `# Rules

${String(rules.length)} rules in ${String(families.length)} families. This page and the rule pages are generated from the rules by \`npm run docs\`.

${sections.join('\n')}`
}

const renderSection = (family: string, rules: readonly Rule[]): string => `## ${family}

| rule | severity | finds |
| --- | --- | --- |
${rules.map(({ id, severity, status, summary }) => `| [${id}](${id}.md) | ${status === 'retired' ? 'retired' : severity} | ${summary} |`).join('\n')}
`

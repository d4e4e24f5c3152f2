import type { Rule } from '../rule.js'

/** The index of all rule pages in Markdown, by family. */
export function ruleIndex(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map(({ family }) => family))]
  return `# Rules

${String(rules.length)} rules in ${String(families.length)} families. This page and those it leads to are generated from the rules: \`npm run docs\`.

${families
  .map(family =>
    section(
      family,
      rules.filter(rule => rule.family === family),
    ),
  )
  .join('\n')}`
}

const section = (family: string, rules: readonly Rule[]): string => `## ${family}

| rule | severity | finds |
| --- | --- | --- |
${rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`).join('\n')}
`

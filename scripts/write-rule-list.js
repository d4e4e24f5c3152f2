import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** The name of a rule's variable in the list: "stray-quote" → "strayQuote". */
const variableOf = id => id.replace(/-(.)/gu, (_, letter) => letter.toUpperCase())

/** The families in the order of src/rule.ts, which is that of reports. */
function readFamilies() {
  const source = readFileSync('src/rule.ts', 'utf8')
  const start = source.indexOf('export const families = [')
  const list = source.slice(start, source.indexOf(']', start))
  return Array.from(list.matchAll(/'(?<family>[a-z]+)'/gu), ([, family]) => family)
}

/** The text of rules/index.ts, made of the files in rules/. The names of files decide: a rule that has a file runs. */
function ruleList() {
  const families = readFamilies()
  const strange = readdirSync('rules', { withFileTypes: true }).find(entry =>
    entry.isDirectory() ? !families.includes(entry.name) : !['index.ts', 'presets.ts'].includes(entry.name),
  )
  if (strange !== undefined)
    throw new Error(
      `rules/${strange.name} is not the folder of a family. The families are in src/rule.ts: ${families.join(', ')}.`,
    )
  const ids = families.flatMap(family =>
    readdirSync(`rules/${family}`)
      .filter(name => name.endsWith('.ts'))
      .sort()
      .map(name => ({ family, id: name.slice(0, -'.ts'.length) })),
  )
  const imports = ids.map(({ family, id }) => `import ${variableOf(id)} from './${family}/${id}.js'\n`)
  const names = ids.map(({ id }) => `  ${variableOf(id)},\n`)
  return `// Generated from the folders: npm run rules
import type { NewsRule, RuleWithId } from '../src/rule.js'
${imports.join('')}
/** The id of a rule that comes with wirelint. */
export type RuleId =
${ids.map(({ id }) => `  | '${id}'\n`).join('')}
/** The default rules, in order of family and id. */
const rules: readonly RuleWithId<NewsRule, RuleId>[] = [
${names.join('')}]
export default rules
`
}

const list = ruleList()
if (!process.argv.includes('--check')) writeFileSync('rules/index.ts', list)
else if (readFileSync('rules/index.ts', 'utf8') !== list) {
  console.error('rules/index.ts is stale. Run: npm run rules')
  process.exitCode = 1
}

import { colours } from './colours.js'
import rules from '../../rules/index.js'
import { write } from './output.js'

/** Prints the table of rules. */
export async function rulesCommand(format: 'pretty' | 'json'): Promise<void> {
  await write(format === 'json' ? asJson() : asTable(), undefined)
}

async function* asJson(): AsyncIterable<string> {
  const table = rules.map(({ id, family, mqm, severity, certainty, roles, summary }) => ({ id, family, mqm, severity, certainty, roles, summary }))
  yield `${JSON.stringify(table, null, 2)}\n`
}

async function* asTable(): AsyncIterable<string> {
  const width = Math.max(...rules.map(({ id }) => id.length))
  const severityWidth = Math.max(...rules.map(({ severity }) => severity.length))
  let family = ''
  for (const rule of rules) {
    if (rule.family !== family) yield `${family === '' ? '' : '\n'}${colours.bold(rule.family)}\n`
    family = rule.family
    yield `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(severityWidth)}  ${rule.summary}\n`
  }
}

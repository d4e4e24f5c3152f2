import figures from '../../docs/evaluation.json' with { type: 'json' }
import { colours } from './colours.js'
import { rulePage } from '../pages/rule-page.js'
import { ruleNamed } from './rule-named.js'
import { write } from './output.js'

/** Prints a rule's page, headings in bold on a terminal. */
export async function explainCommand(id: string): Promise<void> {
  const page = rulePage(ruleNamed(id), figures).replace(/^#+ (.*)$/gmu, (_, heading: string) => colours.bold(heading))
  await write((async function* () { yield page })(), undefined)
}

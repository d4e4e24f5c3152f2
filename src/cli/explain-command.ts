import pc from 'picocolors'
import { rulePage } from '../reporters/rule-page.js'
import { ruleNamed } from './rule-named.js'
import { write } from './output.js'

/** Prints a rule's page, headings in bold on a terminal. */
export async function explainCommand(id: string): Promise<void> {
  const page = rulePage(ruleNamed(id)).replace(/^#+ (.*)$/gmu, (_, heading: string) => pc.bold(heading))
  await write((async function* () { yield page })(), undefined)
}

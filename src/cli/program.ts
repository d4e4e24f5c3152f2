import { Command } from 'commander'
import { completeDefinition } from './definitions/complete.js'
import { helpDefinition } from './definitions/help.js'
import { compareDefinition } from './definitions/compare.js'
import type { DefinedCommand } from './definitions/define-command.js'
import { evaluateDefinition } from './definitions/evaluate.js'
import { explainDefinition } from './definitions/explain.js'
import { fitDefinition } from './definitions/fit.js'
import { initDefinition } from './definitions/init.js'
import { inspectDefinition } from './definitions/inspect.js'
import { lintDefinition } from './definitions/lint.js'
import { lspDefinition } from './definitions/lsp.js'
import { pageDefinition } from './definitions/page.js'
import { rulesDefinition } from './definitions/rules.js'
import { testRulesDefinition } from './definitions/test-rules.js'
import { triageDefinition } from './definitions/triage.js'
import { makeHarmless } from '../terminal/say.js'
import { version } from '../library/version.js'

/** Every command, in the order of the help. */
const commands: readonly DefinedCommand[] = [
  lintDefinition,
  inspectDefinition,
  compareDefinition,
  pageDefinition,
  rulesDefinition,
  explainDefinition,
  testRulesDefinition,
  initDefinition,
  evaluateDefinition,
  fitDefinition,
  triageDefinition,
  lspDefinition,
  completeDefinition,
  helpDefinition,
]

/**
 * Builds the whole command line. Without the name of a command it is `lint`. It throws Commander's errors and never
 * exits.
 */
export function buildProgram(): Command {
  const program = lintDefinition
    .setUp(new Command('wirelint'))
    .description('Finds the damage that machine translation does to news copy.')
    .version(version, '--version')
    .enablePositionalOptions()
    .helpCommand(false)
    .showHelpAfterError('(wirelint --help lists all options)')
    .addHelpText(
      'after',
      '\nExit codes: 0 no issue at or above the failing level, 1 at least one, 2 wrong usage or a file that could not be read.',
    )
    .exitOverride()
    // A name of a file that begins with “--” can be taken for an option: then the message quotes it.
    .configureOutput({
      outputError: (message, write) => {
        write(makeHarmless(message))
      },
    })
  for (const { name, setUp } of commands) setUp(program.command(name))
  return program
}

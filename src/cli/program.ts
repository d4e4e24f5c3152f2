import { Command } from 'commander'
import { compare } from './definitions/compare.js'
import type { DefinedCommand } from './definitions/define-command.js'
import { evaluate } from './definitions/evaluate.js'
import { explain } from './definitions/explain.js'
import { init } from './definitions/init.js'
import { inspect } from './definitions/inspect.js'
import { lint } from './definitions/lint.js'
import { lsp } from './definitions/lsp.js'
import { rules } from './definitions/rules.js'
import { testRules } from './definitions/test-rules.js'
import { triage } from './definitions/triage.js'
import { version } from './version.js'

/** Every command, in the order of the help. */
const commands: readonly DefinedCommand[] = [
  lint,
  inspect,
  compare,
  rules,
  explain,
  testRules,
  init,
  evaluate,
  triage,
  lsp,
]

/**
 * Builds the whole command line. Without the name of a command it is `lint`. It throws Commander's errors and never
 * exits.
 */
export function buildProgram(): Command {
  const program = lint
    .setUp(new Command('wirelint'))
    .description('Finds what machine translation does to news copy.')
    .version(version, '--version')
    .enablePositionalOptions()
    .showHelpAfterError('(wirelint --help lists what can be asked for)')
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing at or over the failing level, 1 something, 2 bad usage or a file that could not be read.',
    )
    .exitOverride()
  for (const { name, setUp } of commands) setUp(program.command(name))
  return program
}

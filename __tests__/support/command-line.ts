import { Command } from 'commander'
import type { DefinedCommand } from '../../src/cli/definitions/define-command.js'

/** The flags that options set for a command; nothing runs. */
export function readFlags({ name, setUp }: DefinedCommand, ...args: readonly string[]): unknown {
  const command = setUp(new Command(name).exitOverride().configureOutput({ writeErr: () => undefined }))
  command.parseOptions([...args])
  return command.opts()
}

/** The first line of a command's help: its name and arguments. */
export const readUsage = ({ name, setUp }: DefinedCommand): string | undefined =>
  setUp(new Command(name)).helpInformation().split('\n')[0]

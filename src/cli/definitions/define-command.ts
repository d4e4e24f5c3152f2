import type { Command } from 'commander'
import { addOptions, type OptionsFor } from '../options/options-for.js'

/** An argument as the help shows it, `<file>` or `[paths...]`, and what it is. */
type Argument = readonly [name: string, help: string]

/** The values of arguments: a list where the name ends in dots. */
type ValuesOf<Arguments extends readonly Argument[]> = {
  readonly [I in keyof Arguments]: Arguments[I] extends readonly [`${string}...${string}`, string]
    ? readonly string[]
    : string
}

/** A command line after parsing. */
interface CommandLine<Flags, Arguments extends readonly Argument[]> {
  readonly flags: Flags
  readonly values: ValuesOf<Arguments>
  /** Shows the help on standard error and ends the command as bad usage. */
  readonly refuse: () => never
}

interface CommandDefinition<Flags, Arguments extends readonly Argument[]> {
  readonly name: string
  readonly description: string
  readonly arguments: Arguments
  readonly options: OptionsFor<Flags>
  /** Runs the command and returns its exit code; undefined for a server, which sets its own when it ends. */
  readonly run: (line: CommandLine<Flags, Arguments>) => Promise<number | undefined>
}

/** A command that can be put into a program. */
export interface DefinedCommand {
  readonly name: string
  readonly setUp: (command: Command) => Command
}

/** Defines a command. It runs with the flags that its options set: their type decides. */
export const defineCommand = <Flags, const Arguments extends readonly Argument[]>(
  definition: CommandDefinition<Flags, Arguments>,
): DefinedCommand => ({
  name: definition.name,
  setUp(command) {
    for (const [name, help] of definition.arguments) command.argument(name, help)
    addOptions(command, definition.options)
    return command.description(definition.description).action(async () => {
      const code = await definition.run({
        flags: command.opts() as Flags,
        values: command.processedArgs as ValuesOf<Arguments>,
        refuse: () => command.help({ error: true }),
      })
      if (code !== undefined) process.exitCode = code
    })
  },
})

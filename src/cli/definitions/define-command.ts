import type { Command } from 'commander'
import { addOptions, type OptionGroups, type OptionsFor } from '../options/options-for.js'

/** An argument as the help shows it, `<file>` or `[paths...]`, and what it is. */
type Argument = readonly [name: string, help: string]

/** The values of arguments: a list where the name ends in dots. An argument in brackets may be missing. */
type ValuesOf<Arguments extends readonly Argument[]> = {
  readonly [I in keyof Arguments]: Arguments[I] extends readonly [`${string}...${string}`, string]
    ? readonly string[]
    : Arguments[I] extends readonly [`[${string}`, string]
      ? string | undefined
      : string
}

/** A command line after parsing. */
interface CommandLine<Flags, Arguments extends readonly Argument[]> {
  readonly flags: Flags
  readonly values: ValuesOf<Arguments>
  /** The whole command line, with all commands. */
  readonly program: Command
  /** Shows the help on standard error, and below it why; ends the command as bad usage. */
  readonly refuse: (reason: string) => never
}

/** A command line that people can copy, and what it does. */
type Example = readonly [line: string, does: string]

interface CommandDefinition<Flags, Arguments extends readonly Argument[]> {
  readonly name: string
  readonly description: string
  readonly arguments: Arguments
  readonly options: OptionsFor<Flags>
  /** Titles in the help, each with its options; the others come last. */
  readonly groups?: OptionGroups<Flags>
  readonly examples: readonly Example[]
  /** A paragraph for the help: how the command goes together with others. */
  readonly about?: string
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
    addOptions(command, definition.options, definition.groups)
    command.addHelpText('after', describeUse(definition))
    return command.description(definition.description).action(async () => {
      const code = await definition.run({
        flags: command.opts() as Flags,
        values: command.processedArgs as ValuesOf<Arguments>,
        program: command.parent ?? command,
        refuse: reason => {
          command.outputHelp({ error: true })
          return command.error(`\nerror: ${reason}`)
        },
      })
      if (code !== undefined) process.exitCode = code
    })
  },
})

/** Describes how a command is used: a paragraph, if there is one, and examples below each other. */
function describeUse({ about, examples }: Pick<CommandDefinition<unknown, []>, 'about' | 'examples'>): string {
  const width = Math.max(...examples.map(([line]) => line.length))
  const lines = examples.map(([line, does]) => `  ${line.padEnd(width)}  ${does}`)
  return `${about === undefined ? '' : `\n${about}\n`}\nExamples:\n${lines.join('\n')}`
}

import { didYouMean } from '../../language/words/similarity.js'
import { UsageError } from '../../terminal/usage-error.js'
import { defineCommand } from './define-command.js'

export const helpDefinition = defineCommand({
  name: 'help',
  description: 'show the help of a command',
  arguments: [['[command]', 'its name; without it the help of wirelint']],
  options: {},
  examples: [['wirelint help compare', 'the same as wirelint compare --help']],
  async run({ values: [name], program }) {
    const found = name === undefined ? program : program.commands.find(command => command.name() === name)
    if (found === undefined && program.options.some(({ long }) => long === `--${String(name)}`))
      throw new UsageError(`“${String(name)}” is an option: “wirelint help” describes it.`)
    if (found === undefined) {
      const names = program.commands.map(command => command.name())
      throw new UsageError(
        `Unknown command “${String(name)}”.${didYouMean(String(name), names)} Commands: ${names.join(', ')}.`,
      )
    }
    found.outputHelp()
    return 0
  },
})

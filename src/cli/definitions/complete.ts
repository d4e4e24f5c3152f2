import { defineCommand } from './define-command.js'

export const completeDefinition = defineCommand({
  name: 'complete',
  description: 'print a script with which a shell completes commands, options and their values',
  arguments: [
    ['[words...]', 'the shell: bash, zsh or fish. After --, the words to complete: the script asks with them'],
  ],
  options: {},
  examples: [
    ['source <(wirelint complete bash)', 'in bash; put it into ~/.bashrc'],
    ['source <(wirelint complete zsh)', 'in zsh; put it into ~/.zshrc'],
    ['wirelint complete fish | source', 'in fish; put it into config.fish'],
  ],
  async run({ values: [words], program }) {
    const { completeCommand } = await import('../commands/complete.js')
    return completeCommand(words, program, process.argv.includes('--'))
  },
})

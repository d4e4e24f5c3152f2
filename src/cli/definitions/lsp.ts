import { Option } from 'commander'
import { defineCommand } from './define-command.js'
import { version } from '../../library/version.js'

const server = defineCommand({
  name: 'lsp',
  description: 'run a language server for editors, on standard input and output',
  arguments: [],
  options: {},
  examples: [['wirelint lsp', 'start the server; an editor does this']],
  async run() {
    const { lspCommand } = await import('../commands/lsp.js')
    lspCommand(version)
    return undefined
  },
})

/**
 * Options that editors give every server, by the protocol's custom. `--stdio` is the only way to talk, and the
 * protocol's library watches the process.
 */
const customary = [
  new Option('--stdio', 'talk over standard input and output').hideHelp(),
  new Option('--clientProcessId <id>', 'end when this process has ended').hideHelp(),
]

export const lspDefinition: typeof server = {
  name: server.name,
  setUp(command) {
    for (const option of customary) command.addOption(option)
    return server.setUp(command)
  },
}

import { standardInput } from '../../input/standard-input.js'
import { lintOptions } from '../options/lint-options.js'
import { isInputPiped } from '../piped-input.js'
import { defineCommand } from './define-command.js'
import { version } from '../version.js'

export const lintDefinition = defineCommand({
  name: 'lint',
  description: 'the same as wirelint without a command',
  arguments: [['[paths...]', 'files, folders or globs; - for standard input']],
  options: lintOptions,
  async run({ flags, values: [paths], refuse }) {
    const needsInput = paths.length === 0 && flags.printConfig === undefined
    const isPiped = needsInput && (await isInputPiped())
    if (needsInput && !isPiped) refuse()
    const { lintCommand } = await import('../commands/lint.js')
    return await lintCommand(isPiped ? [standardInput] : paths, flags, version)
  },
})

import { standardInput } from '../../input/standard-input.js'
import { lintGroups, lintOptions } from '../options/lint-options.js'
import { findCommandHints } from '../command-hints.js'
import { isInputPiped } from '../piped-input.js'
import { say } from '../../terminal/say.js'
import { defineCommand } from './define-command.js'
import { version } from '../../library/version.js'

export const lintDefinition = defineCommand({
  name: 'lint',
  description: 'the same as wirelint without a command',
  arguments: [['[paths...]', 'files, folders or globs; - for standard input']],
  options: lintOptions,
  groups: lintGroups,
  examples: [
    ['wirelint copy', 'check a folder'],
    ['wirelint --fix story.txt', 'repair what is safe to repair'],
    ['wirelint --since main --summary copy', 'count the issues of changed lines'],
    ['wirelint -f sarif:out.sarif feed.xml', 'write a report for a server'],
    ['cat story.txt | wirelint', 'check standard input'],
  ],
  async run({ flags, values: [named], program, refuse }) {
    // Lines change in files: without a path, those of this folder are meant and not standard input.
    const paths = named.length === 0 && (flags.since !== undefined || flags.changed === true) ? ['.'] : named
    const needsInput = paths.length === 0 && flags.printConfig === undefined
    const isPiped = needsInput && (await isInputPiped())
    if (needsInput && !isPiped) refuse('no file is named, and standard input is empty')
    for (const hint of findCommandHints(paths, program.commands, program.options)) say(hint)
    const { lintCommand } = await import('../commands/lint.js')
    return await lintCommand(isPiped ? [standardInput] : paths, flags, version)
  },
})

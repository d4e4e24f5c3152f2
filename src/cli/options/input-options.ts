import type { InputFlags } from '../../input/read-input.js'
import type { OptionsFor } from './options-for.js'
import { readPositiveNumber } from './read-values.js'

/** The options of every command that reads stories. */
export const inputOptions: OptionsFor<InputFlags> = {
  stdinFilename: {
    value: '<name>',
    help: 'what standard input is, for its format and its name in reports',
    default: 'stdin.txt',
  },
  inputFormat: { value: '<name>', help: 'read every file in this format, whatever its name and contents say' },
  maxStorySize: {
    value: '<millions>',
    help: 'longest story that is read, in millions of characters',
    read: readPositiveNumber,
    default: 5,
  },
}

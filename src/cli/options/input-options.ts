import type { InputFlags } from '../../input/read-input.js'
import type { OptionsFor } from './options-for.js'
import { readPositiveNumber } from './read-values.js'

/** The options of every command that reads stories. */
export const inputOptions: OptionsFor<InputFlags> = {
  stdinFilename: {
    value: '<name>',
    help: 'the name of standard input: it decides the format and is shown in reports',
    default: 'stdin.txt',
  },
  inputFormat: { value: '<name>', help: 'read all files in this format, whatever their names and contents' },
  maxStorySize: {
    value: '<millions>',
    help: 'longest story to read, in millions of characters',
    read: readPositiveNumber,
    default: 5,
  },
}

import type { PageFlags } from '../commands/page.js'
import type { OptionsFor } from '../options/options-for.js'
import { version } from '../../library/version.js'
import { defineCommand } from './define-command.js'

const options: OptionsFor<PageFlags> = {
  outputFile: { short: '-o', value: '<file>', help: 'write the page to this file, not to standard output' },
  config: {
    value: '<file>',
    help: 'the configuration whose settings the page has (default: the one of this folder)',
    negated: 'use no configuration',
  },
}

export const pageDefinition = defineCommand({
  name: 'page',
  description: 'write a page on which editors check stories in a browser, without a network',
  arguments: [],
  options,
  examples: [
    ['wirelint page -o desk.html', 'then open desk.html in a browser'],
    ['wirelint page -o desk.html --config desk.yaml', 'with the house style of a desk'],
  ],
  async run({ flags }) {
    const { pageCommand } = await import('../commands/page.js')
    return await pageCommand(flags, version)
  },
})

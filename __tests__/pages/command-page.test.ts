import { expect, test } from '@jest/globals'
import { readCommandNames, readOptionNames, renderCommandPage } from '../../src/pages/command-page.js'

const whole = `Usage: tool [options] [command]

Options:
  -f, --format <name>  how to print, as in
                       --format json
  --no-config          use none
  -h, --help           display help

Commands:
  test-rules [options]  check rules
  help [command]        display help
`
const own = 'Usage: tool test-rules\n\nOptions:\n  --config <file>  a file\n'

test('the commands of a help are read, without help itself', () => {
  expect(readCommandNames(whole)).toEqual(['test-rules'])
  expect(readCommandNames(own)).toEqual([])
})

test('the options of a help are read by their long names, and no words of their texts', () => {
  expect(readOptionNames(whole)).toEqual(['--format', '--no-config', '--help'])
  expect(readOptionNames('Usage: tool')).toEqual([])
})

test('the page has the help of the whole and of each command', () => {
  expect(renderCommandPage(command => (command === null ? whole : own))).toBe(
    `# The command line\n\nWhat \`wirelint --help\` and \`wirelint COMMAND --help\` print; written by \`npm run docs\`, checked by the tests.\n\n## wirelint\n\n\`\`\`text\n${whole}\`\`\`\n\n## wirelint test-rules\n\n\`\`\`text\n${own}\`\`\`\n`,
  )
})

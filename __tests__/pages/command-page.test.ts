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

const marker = '<!-- `npm run docs` writes the rest of this page. -->\n'

test('the page has the help of the whole and of each command after the text that was written by hand', () => {
  const page = `# The command line\n\nHow to use it.\n\n${marker}\nold help\n`
  expect(renderCommandPage(page, command => (command === null ? whole : own))).toBe(
    `# The command line\n\nHow to use it.\n\n${marker}\n## wirelint\n\n\`\`\`text\n${whole}\`\`\`\n\n## wirelint test-rules\n\n\`\`\`text\n${own}\`\`\`\n`,
  )
})

test('a page without the marker is refused', () => {
  expect(() => renderCommandPage('# The command line\n', () => whole)).toThrow('The page needs this line once: <!--')
})

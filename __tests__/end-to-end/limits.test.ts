import { expect, jest, test } from '@jest/globals'
import { folder } from '../support/folders.js'

jest.setTimeout(60_000)

const damaged = 'The road to the the harbor is closed.\n'

test('a plug-in’s rule that never ends is ended after five seconds and named, and the other rules have run', () => {
  const here = folder({
    'wirelint.config.json': '{"plugins": ["./own.mjs"]}',
    'own.mjs': `export default { name: 'own', rules: [{ id: 'own-rule', family: 'desk', mqm: 'Other', severity: 'error', certainty: 'certain',
  roles: ['body'], summary: 'None', why: 'None', examples: { bad: [{ text: '⟦A⟧' }], good: ['B'] },
  *check() { for (;;); } }] }`,
    'a.txt': damaged,
    'b.txt': damaged,
  })
  const found = (file: string): string =>
    `${file}:1:17: “the” appears twice in a row. Delete one. [error/repeated-word]\n`
  expect(here.run(['-f', 'unix', 'a.txt', 'b.txt'])).toEqual({
    code: 2,
    out: found('a.txt') + found('b.txt'),
    err: [
      'wirelint: a.txt: Rule own-rule failed on story a.txt#1: plug-in own.mjs: It took more than 5 seconds and was ended. It is not run again.\n',
      'wirelint: Rule own-rule failed on 1 more story.\n',
    ].join(''),
  })
})

test('of 10,000 issues of a rule in a story 1,000 are listed, and the next one counts the rest; --fix makes all', () => {
  const here = folder({ 'a.txt': 'The road to the the harbor is closed today, officials said.\n\n'.repeat(10_000) })
  const lines = here.run(['-f', 'unix', '--only', 'repeated-word', 'a.txt']).out.trimEnd().split('\n')
  expect(lines).toHaveLength(1001)
  expect(lines[1000]).toBe(
    'a.txt:2001:17: And 9,000 more issues of this rule in the story, from here on. Repair the first ones, and check again. [error/repeated-word]',
  )
  expect(here.run(['-f', 'unix', '--only', 'repeated-word', '--fix', 'a.txt'])).toEqual({
    code: 0,
    out: '',
    err: 'wirelint: 10000 fixes in 1 file: repeated-word ×10000. No issue remains.\n',
  })
})

import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isStranded, runningModules } from '../../../src/config/loading/running-wirelint.js'
import { folder } from '../../support/folders.js'

const rule = (id: string): string => `{ id: '${id}', family: 'desk', mqm: 'Other', severity: 'error',
  certainty: 'certain', roles: ['body'], summary: 'Rain', why: 'No rain.', examples: { bad: [], good: [] },
  *check({ fields }) { for (const field of fields) yield { span: field.span(0, 4), message: 'No rain.' } } }`

const desk = folder({
  'a.txt': 'Rain fell on Monday.',
  'b.txt': 'Rain fell on Friday.',
  'wirelint.config.yaml': 'plugins: [./a.mjs, ./b.cjs, ./c.mts, desk-rules]',
  'a.mjs': `import { make } from './made.mjs'\nexport default make(${rule('in-module')})`,
  'made.mjs': "import { defineRule } from 'wirelint'\nexport const make = defineRule",
  'b.cjs': `const { defineRule } = require('wirelint')\nmodule.exports = defineRule(${rule('in-commonjs')})`,
  'c.mts': `import { defineRule } from 'wirelint'\nexport default defineRule(${rule('in-typescript')} as any)`,
  'node_modules/desk-rules/package.json': '{"name": "desk-rules", "type": "module", "exports": "./index.js"}',
  'node_modules/desk-rules/index.js': `import { defineRule } from 'wirelint'\nexport default defineRule(${rule('in-package')})`,
})

test('plug-ins find the running wirelint, which is not installed beside them, also in threads', () => {
  const { code, out, err } = desk.run(['-f', 'unix', '--concurrency', '2', 'a.txt', 'b.txt'])
  const ids = Array.from(
    out.matchAll(/^(\w).*\[error\/in-(\w+)\]$/gmu),
    ([, file, id]) => `${String(file)} ${String(id)}`,
  )
  expect([code, err]).toEqual([1, ''])
  expect(ids.sort()).toEqual(
    ['a', 'b'].flatMap(file => ['commonjs', 'module', 'package', 'typescript'].map(id => `${file} ${id}`)),
  )
})

test('only a module that names wirelint gets it', async () => {
  const here = folder({ 'a.mjs': 'export default []' })
  const path = join(here.path, 'a.mjs')
  expect([await isStranded(path), await runningModules(path)]).toEqual([false, {}])
})

import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type LoadedPlugin, loadPlugin } from '../../../src/config/loading/load-plugin.js'
import { folder } from '../../support/folders.js'
import { showPath } from '../../../src/files/path-names.js'

const rule = `{ id: 'boom', family: 'desk', mqm: 'Other', severity: 'info', certainty: 'likely', roles: ['body'], summary: 'S', why: 'W', examples: { bad: [], good: [] }, *check() {} }`

const load = async (
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<{ here: string; plugin: LoadedPlugin }> => {
  const { path } = folder({ 'wirelint.config.yaml': '', ...files })
  return { here: path, plugin: await loadPlugin(name, join(path, 'wirelint.config.yaml'), new Map()) }
}

test('a plug-in by path: its rules come from it', async () => {
  const { here, plugin } = await load('./desk.mjs', {
    'desk.mjs': `export default { name: 'desk', rules: [${rule}], presets: { loud: { boom: 'error' } } }`,
  })
  const from = `plug-in ${showPath(join(here, 'desk.mjs'))}`
  expect(plugin).toMatchObject({
    from,
    path: join(here, 'desk.mjs'),
    name: 'desk',
    presets: { loud: { boom: 'error' } },
    problems: [],
    rules: [{ from, rule: { id: 'boom' } }],
  })
})

test('a plug-in by package is called by the name of the package', async () => {
  const { here, plugin } = await load('@desk/rules', {
    'node_modules/@desk/rules/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/@desk/rules/index.js': `export default ${rule}`,
  })
  expect([plugin.from, plugin.path, plugin.problems]).toEqual([
    'plug-in @desk/rules',
    join(here, 'node_modules/@desk/rules/index.js'),
    [],
  ])
})

test('a package that does not exist is a problem', async () => {
  const { here, plugin } = await load('gone', {})
  expect(plugin).toEqual({
    from: 'plug-in gone',
    path: null,
    name: null,
    rules: [],
    presets: {},
    problems: [
      `plug-in gone cannot be loaded: Cannot find this package from ${showPath(join(here, 'wirelint.config.yaml'))}. A path begins with “./”.`,
    ],
  })
})

test('a module that throws is a problem, with its line', async () => {
  const { here, plugin } = await load('./desk.mjs', { 'desk.mjs': '\nthrow new Error("ouch")' })
  expect([plugin.rules, plugin.problems]).toEqual([
    [],
    [`plug-in ${showPath(join(here, 'desk.mjs'))} cannot be loaded: ${showPath(join(here, 'desk.mjs'))}:2: ouch.`],
  ])
})

test('a module that exports something else is a problem', async () => {
  const { here, plugin } = await load('./desk.mjs', { 'desk.mjs': 'export default 3' })
  expect(plugin.problems).toEqual([
    `plug-in ${showPath(join(here, 'desk.mjs'))} exports a number. Expected: a rule, a list of rules or { name, rules, presets }.`,
  ])
})

test('a plug-in is loaded once, whoever names it', async () => {
  const { path } = folder({ 'desk.mjs': `export default ${rule}` })
  const loaded = new Map<string, Promise<LoadedPlugin>>()
  const [first, second] = await Promise.all([
    loadPlugin('./desk.mjs', join(path, 'a.yaml'), loaded),
    loadPlugin('../desk.mjs', join(path, 'in/b.yaml'), loaded),
  ])
  expect(second).toBe(first)
  expect([...loaded.keys()]).toEqual([join(path, 'desk.mjs')])
})

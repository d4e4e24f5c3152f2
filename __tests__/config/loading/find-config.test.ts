import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from '@jest/globals'
import { ConfigFiles, configNames } from '../../../src/config/loading/find-config.js'
import { refusalOf } from '../../support/configs.js'
import { folder } from '../../support/folders.js'

type Files = Readonly<Record<string, string>>

/** The configuration of a file, from the folder. */
async function find(files: Files, file: string): Promise<string | null> {
  const { path } = folder(files)
  const document = await new ConfigFiles(undefined, [path]).for(join(path, file))
  return document?.path.slice(path.length + 1) ?? null
}

describe('the configuration of a file', () => {
  test.each<[string, Files, string, string | null]>([
    ['none', {}, 'a.txt', null],
    ['that beside it', { 'wirelint.config.yaml': '' }, 'a.txt', 'wirelint.config.yaml'],
    [
      'the nearest upward',
      { 'wirelint.config.yaml': '', 'in/wirelint.config.json': '{}' },
      'in/deep/a.txt',
      'in/wirelint.config.json',
    ],
    ['none of another folder', { 'in/wirelint.config.json': '{}' }, 'out/a.txt', null],
    ['JSON before YAML', { 'wirelint.config.yaml': '', 'wirelint.config.json': '{}' }, 'a.txt', 'wirelint.config.json'],
    ['a package.json with our key', { 'package.json': '{"wirelint": {}}' }, 'a.txt', 'package.json'],
    ['a package.json with a byte order mark', { 'package.json': '\uFEFF{"wirelint": {}}' }, 'a.txt', 'package.json'],
    [
      'a file before a package.json',
      { 'package.json': '{"wirelint": {}}', 'wirelint.config.cjs': 'module.exports = {}' },
      'a.txt',
      'wirelint.config.cjs',
    ],
    [
      'none of a package.json without our key',
      { 'package.json': '{}', 'wirelint.config.yaml': '' },
      'a.txt',
      'wirelint.config.yaml',
    ],
    [
      'above a package.json without our key',
      { 'in/package.json': '{}', 'wirelint.config.yaml': '' },
      'in/a.txt',
      'wirelint.config.yaml',
    ],
    [
      'above a package.json that is broken',
      { 'in/package.json': '{', 'wirelint.config.yaml': '' },
      'in/a.txt',
      'wirelint.config.yaml',
    ],
  ])('%s', async (_, files, file, expected) => {
    expect(await find(files, file)).toBe(expected)
  })

  test('is searched by these names', () => {
    expect(configNames.map(name => name.replace('wirelint.config.', ''))).toEqual([
      'json',
      'yaml',
      'yml',
      'ts',
      'mts',
      'cts',
      'js',
      'mjs',
      'cjs',
    ])
  })
})

describe('one configuration for all', () => {
  test('is that of every file, whatever is nearer', async () => {
    const { path } = folder({ 'wirelint.config.yaml': '', 'desk.yaml': '' })
    const document = await new ConfigFiles(join(path, 'desk.yaml')).for(join(path, 'a.txt'))
    expect(document?.path).toBe(join(path, 'desk.yaml'))
  })

  test('is refused where it does not exist', async () => {
    const { path } = folder()
    expect(await refusalOf(path, () => new ConfigFiles(join(path, 'gone.yaml')).for('a.txt'))).toBe(
      'Cannot read gone.yaml: no such file or folder.',
    )
  })

  test('is none where it is a package.json without our key', async () => {
    const { path } = folder({ 'package.json': '{}' })
    expect(await new ConfigFiles(join(path, 'package.json')).for('a.txt')).toBeNull()
  })
})

test('each configuration is read once, and all files that were read are known', async () => {
  const here = folder({
    'wirelint.config.yaml': 'extends: ./base.yaml\n',
    'base.yaml': '',
    'in/wirelint.config.json': '{}',
  })
  const files = new ConfigFiles()
  const first = await files.for(join(here.path, 'a.txt'))
  here.write('wirelint.config.yaml', 'rulse: {}')
  expect(await files.for(join(here.path, 'b/c.txt'))).toBe(first)
  await files.for(join(here.path, 'in/a.txt'))
  expect(files.paths.map(path => path.slice(here.path.length + 1))).toEqual([
    'base.yaml',
    'wirelint.config.yaml',
    'in/wirelint.config.json',
  ])
})

/** Packages that are loaded with a module: those of the modules that it imports statically, and theirs. */
async function packagesLoadedWith(module: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [module],
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    write: false,
    metafile: true,
  })
  const packages = new Set<string>()
  const outputs = new Set(Object.keys(metafile.outputs).filter(path => metafile.outputs[path]?.entryPoint === module))
  for (const output of outputs)
    for (const { path, kind, external = false } of metafile.outputs[output]?.imports ?? []) {
      if (kind !== 'import-statement') continue
      if (external) packages.add(path)
      else outputs.add(path)
    }
  return packages
}

describe('what a run without a configuration does not need', () => {
  test.each(['src/cli/commands/lint.ts', 'src/run/workers/worker.ts', 'src/index.ts'])(
    'is not loaded with %s',
    async module => {
      const packages = await packagesLoadedWith(module)
      expect([...packages]).toContain('string-similarity')
      for (const name of ['zod', 'yaml', 're2js', 'jiti']) expect([name, packages.has(name)]).toEqual([name, false])
    },
  )

  test('is loaded with the reader of configurations', async () => {
    const packages = await packagesLoadedWith('src/config/loading/read-config.ts')
    expect([packages.has('zod'), packages.has('yaml'), packages.has('re2js'), packages.has('jiti')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

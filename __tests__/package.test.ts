import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { isOlder } from '../src/cli/node-version.js'
import { folder } from './support/folders.js'

interface Packed {
  readonly files: readonly { readonly path: string }[]
}

/** The paths of the files that are published. */
function packedPaths(): ReadonlySet<string> {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as readonly Packed[]
  return new Set(packed?.files.map(({ path }) => path))
}

const paths = packedPaths()

test('the package has the notices of what is bundled, and every module that its modules import', () => {
  expect([...paths]).toEqual(
    expect.arrayContaining([
      'dist/bin/wirelint.js',
      'dist/bin/THIRD-PARTY-NOTICES.txt',
      'dist/src/index.js',
      'dist/src/index.d.ts',
      'docs/data.md',
      'LICENSE',
    ]),
  )
  const libraries = [...paths].filter(path => /^dist\/(?:src|rules)\/.*\.(?:js|d\.ts)$/u.test(path))
  const missing = libraries.flatMap(path =>
    Array.from(readFileSync(path, 'utf8').matchAll(/(?:from |import |import\()['"](\.[^'"]+)['"]/gu), ([, to = '']) =>
      posix.join(posix.dirname(path), path.endsWith('.d.ts') ? to.replace(/\.js$/u, '.d.ts') : to),
    )
      .filter(to => !paths.has(to))
      .map(to => `${path} imports ${to}`),
  )
  expect(missing).toEqual([])
})

/** Makes a folder in which the packed package is installed, with its dependencies. */
function installed(files: Readonly<Record<string, string>>): string {
  const { path } = folder(files)
  const modules = join(path, 'node_modules')
  mkdirSync(modules)
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
  execFileSync('tar', ['-xzf', join(path, packed), '-C', modules])
  renameSync(join(modules, 'package'), join(modules, 'wirelint'))
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(modules, name))
  }
  return path
}

const program = `import { lint } from 'wirelint'
const { stories } = lint('{"headline": "Three soldiers die", "text": "Seven soldiers died on Monday."}', { format: 'jsonl' })
console.log(stories[0].diagnostics.map(({ ruleId }) => ruleId).join())
`

test('installed, a Node program checks without handing in a tagger, and a bundler for browsers takes no part of Node', async () => {
  const path = installed({ 'check.mjs': program })
  // The rule needs tags.
  expect(execFileSync(process.execPath, ['check.mjs'], { cwd: path, encoding: 'utf8' })).toBe('number-mismatch\n')
  const { errors, warnings } = await build({
    entryPoints: [join(path, 'check.mjs')],
    bundle: true,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  expect([errors, warnings]).toEqual([[], []])
}, 60_000)

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>>
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>
  readonly allowScripts?: Readonly<Record<string, boolean>>
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The packages that would run a script of theirs while they are installed. */
const packagesWithInstallScripts = (lock: Lock): readonly string[] =>
  Object.entries(lock.packages)
    .filter(([folder, { hasInstallScript }]) => hasInstallScript === true && existsSync(folder))
    .filter(([folder]) => {
      const { scripts = {} } = readJson(`${folder}/package.json`) as Manifest
      return ['preinstall', 'install', 'postinstall'].some(name => name in scripts)
    })
    .map(([folder]) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length))

test('the package has stories to try it on, and they show issues', () => {
  const samples = [...paths].filter(path => path.startsWith('samples/'))
  expect(samples).toEqual(expect.arrayContaining(['samples/envoy.txt', 'samples/strike.rss']))
  expect(samples.filter(path => path.endsWith('.expected'))).toEqual([])
  const here = folder()
  for (const path of samples) here.write(join('node_modules/wirelint', path), readFileSync(path))
  const { code, out, err } = here.run(['-f', 'unix', 'node_modules/wirelint/samples'])
  expect([code, err]).toEqual([1, ''])
  const files = new Set(Array.from(out.matchAll(/^node_modules\/wirelint\/(samples\/[\w.]+):/gmu), ([, path]) => path))
  expect(samples.filter(path => !files.has(path))).toEqual(['samples/harvest.txt'])
})

test('no dependency runs a script when it is installed, and npm does not ask about it', () => {
  const { allowScripts } = readJson('package.json') as Manifest
  const names = packagesWithInstallScripts(readJson('package-lock.json') as Lock)
  expect(names).toContain('esbuild')
  expect(names.filter(name => allowScripts?.[name] !== false)).toEqual([])
})

test.each(['package-lock.json', 'editors/vscode/package-lock.json'])('%s names no registry', path => {
  // A package of this repository is a folder.
  expect(readFileSync(path, 'utf8')).not.toMatch(/"resolved": "(?!packages\/|")/u)
})

test('an older Node is told so, in one line', () => {
  const older = "--import=data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.11.1'})"
  const run = folder().run(['--version'], undefined, { NODE_OPTIONS: older })
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toMatch(/^wirelint: wirelint needs Node 20\.19 or newer; this is 20\.11\.1 \(.+\)\.\n$/u)
})

test.each([
  ['18.20.8', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.0.0', false],
])('Node %s is older than 20.19: %s', (version, older) => {
  expect(isOlder(version, '>=20.19')).toBe(older)
})

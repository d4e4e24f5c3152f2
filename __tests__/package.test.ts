import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { dirname, join, posix, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import ts from 'typescript'
import { isOlder } from '../src/cli/node-version.js'
import { reporterNames } from '../src/reporters/index.js'
import { folder } from './support/folders.js'

/** A folder in which the packed package is installed, with its dependencies and no others. */
const project = folder()
const packed = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project.path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as readonly [
  { readonly filename: string; readonly size: number; readonly files: readonly { readonly path: string }[] },
]
/** The paths of the files that are published. */
const paths: ReadonlySet<string> = new Set(packed[0].files.map(({ path }) => path))
const modules = join(project.path, 'node_modules')
mkdirSync(modules)
execFileSync('tar', ['-xzf', join(project.path, packed[0].filename), '-C', modules])
renameSync(join(modules, 'package'), join(modules, 'wirelint'))

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const { dependencies } = readJson('package.json') as { readonly dependencies: object }
for (const name of Object.keys(dependencies)) {
  mkdirSync(dirname(join(modules, name)), { recursive: true })
  symlinkSync(resolve('node_modules', name), join(modules, name))
}

/** Runs Node in the project and returns what it prints. */
const runNode = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { cwd: project.path, encoding: 'utf8' })

test('the package has the notices of what is bundled, and every module that its modules import', () => {
  expect([...paths]).toEqual(
    expect.arrayContaining([
      'dist/bin/wirelint.js',
      'dist/bin/THIRD-PARTY-NOTICES.txt',
      'dist/library/index.js',
      'dist/library/types/src/index.d.ts',
      'docs/data.md',
      'LICENSE',
    ]),
  )
  const libraries = [...paths].filter(path => /^dist\/library\/.*\.(?:js|d\.ts)$/u.test(path))
  const missing = libraries.flatMap(path =>
    Array.from(readFileSync(path, 'utf8').matchAll(/(?:from ?|import ?|import\()['"](\.[^'"]+)['"]/gu), ([, to = '']) =>
      posix.join(posix.dirname(path), path.endsWith('.d.ts') ? to.replace(/\.js$/u, '.d.ts') : to),
    )
      .filter(to => !paths.has(to))
      .map(to => `${path} imports ${to}`),
  )
  expect(missing).toEqual([])
})

test('the package is small: at most 4 MB and 600 files', () => {
  expect(packed[0].size).toBeLessThan(4e6)
  expect(paths.size).toBeLessThan(600)
})

const story = '{"headline": "Three soldiers die", "text": "Seven soldiers died on Monday."}'
/** The rule that finds the damage needs tags. */
const check = `const { stories } = lint('${story}', { format: 'jsonl' })
console.log(stories[0].diagnostics.map(({ ruleId }) => ruleId).join())
`

describe('a fresh project', () => {
  test('imports it as a module, and requires it in CommonJS', () => {
    project.write('check.mjs', `import { lint } from 'wirelint'\n${check}`)
    project.write('check.cjs', `const { lint } = require('wirelint')\n${check}`)
    expect(runNode('check.mjs')).toBe('number-mismatch\n')
    expect(runNode('check.cjs')).toBe('number-mismatch\n')
  })

  test('bundles it with esbuild for a browser, without any part of Node, and runs there with the bytes of the model', async () => {
    project.write(
      'page.js',
      `import { compare, fix, formatComparison, formatReport, inspect, lint, makeTagger } from 'wirelint'
const tagger = makeTagger(model)
const report = lint(story, { format: 'jsonl', tagger, copy: true })
const cut = 'They met at the ceremony. of an event.'
const texts = formats.map(format => formatReport(report, format))
done(Promise.all([
  ...texts,
  formatComparison(compare(cut, fix(cut, { tagger }).text, { tagger }), 'pretty'),
  inspect(story, { format: 'jsonl' }).stories[0].fields[0].text,
]))`,
    )
    const { errors, warnings, outputFiles } = await build({
      entryPoints: [join(project.path, 'page.js')],
      bundle: true,
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    })
    expect([errors, warnings]).toEqual([[], []])
    const model = readFileSync(
      join(modules, 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'),
    )
    const texts = await new Promise<readonly string[]>((done, fail) => {
      const browser = {
        TextDecoder,
        TextEncoder,
        URL,
        atob,
        crypto,
        btoa,
        model: Uint8Array.from(model),
        story,
        formats: reporterNames,
      }
      runInNewContext(outputFiles[0]?.text ?? '', {
        ...browser,
        done: (all: Promise<readonly string[]>) => void all.then(done, fail),
      })
    })
    const [inspected, comparison, ...reports] = texts.toReversed()
    expect([inspected, comparison]).toEqual(['Three soldiers die', expect.stringContaining('split-sentence')])
    expect(reports.filter(text => !text.includes('number-mismatch'))).toEqual([])
    expect(reports).toHaveLength(reporterNames.length)
  })

  const parsed = new Map<string, ts.SourceFile | undefined>()

  /** Compiles a file and returns what the compiler says. The declarations of JavaScript itself are read once. */
  function compile(path: string, options: ts.CompilerOptions): readonly string[] {
    const host = ts.createCompilerHost(options)
    const read = host.getSourceFile.bind(host)
    host.getSourceFile = (name, ...how) => {
      if (!name.includes('/typescript/lib/')) return read(name, ...how)
      if (!parsed.has(name)) parsed.set(name, read(name, ...how))
      return parsed.get(name)
    }
    return ts
      .getPreEmitDiagnostics(ts.createProgram([path], options, host))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  }

  const { Node16, ESNext } = ts.ModuleKind
  test.each([
    ['node16', 'module', { module: Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
    ['node16', 'commonjs', { module: Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
    ['bundler', 'module', { module: ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
  ])('compiles in TypeScript with moduleResolution %s, in a package of the type %s', (_, type, options) => {
    const [, example = ''] = /```ts\n([^]*?)```/u.exec(readFileSync('docs/library.md', 'utf8')) ?? []
    project.write('package.json', JSON.stringify({ type }))
    project.write(
      'desk.ts',
      `${example}
import { fix, type FixResult, formatReport, loadConfig } from 'wirelint'
export const fixed: FixResult = fix('', { unsafe: true })
export const texts = [formatReport(fixed.after, 'sarif'), loadConfig('a.txt').then(({ path }) => path)]
// @ts-expect-error -- there is no such format
void formatReport(fixed.after, 'serif')
`,
    )
    const common = {
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
      lib: ['lib.es2023.d.ts'],
    }
    expect(compile(join(project.path, 'desk.ts'), { ...common, ...options })).toEqual([])
  })
})

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: true }>>
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>
  readonly allowScripts?: Readonly<Record<string, boolean>>
}

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

/** The packages that an installation gets: dependencies, and theirs. Packages of the workspace bring their own. */
function listInstalled(): ReadonlySet<string> {
  const { packages } = readJson('package-lock.json') as {
    readonly packages: Readonly<Record<string, { readonly dependencies?: object }>>
  }
  const found = new Set<string>()
  const waiting: (readonly [from: string, name: string])[] = Object.keys(dependencies).map(name => ['', name])
  for (const [from, name] of waiting) {
    const path = [`${from}/node_modules/${name}`.replace(/^\//u, ''), `node_modules/${name}`].find(
      each => each in packages,
    )
    if (path === undefined || found.has(path)) continue
    found.add(path)
    for (const each of Object.keys(packages[path]?.dependencies ?? {})) waiting.push([path, each])
  }
  return found
}

test('an installation gets at most 40 packages with wirelint, as docs/releasing.md says', () => {
  const { size } = listInstalled()
  expect(size).toBeGreaterThanOrEqual(Object.keys(dependencies).length)
  expect(size).toBeLessThanOrEqual(40)
})

test('no dependency runs a script when it is installed, and npm does not ask about it', () => {
  const { allowScripts } = readJson('package.json') as Manifest
  const names = packagesWithInstallScripts(readJson('package-lock.json') as Lock)
  expect(names).toContain('esbuild')
  expect(names.filter(name => allowScripts?.[name] !== false)).toEqual([])
})

test.each(['package-lock.json', 'editors/vscode/package-lock.json', 'site/package-lock.json'])(
  '%s names no registry',
  path => {
    // A package of this repository is a folder.
    expect(readFileSync(path, 'utf8')).not.toMatch(/"resolved": "(?!packages\/|")/u)
  },
)

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

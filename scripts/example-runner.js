import { mkdtempSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/*
 * A test runner for Stryker: the tests are the examples of the mutated rules. All run in one process, and only a rule
 * is loaded anew for each mutant, so that a thousand mutants take a minute.
 */

const checkFile = 'src/examples/check-examples'
const taggerFile = 'src/run/load-tagger'

/** Bundles the rules, each in a file of its own, and what checks them; returns the folder. */
async function bundle(files) {
  const outdir = mkdtempSync(resolve('.bundle-'))
  const { errors } = await build({
    entryPoints: [...files, `${checkFile}.ts`, `${taggerFile}.ts`],
    absWorkingDir: process.cwd(),
    outdir,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
    logLevel: 'error',
  })
  if (errors.length > 0) throw new Error(errors[0].text)
  return outdir
}

/** Returns what is wrong with an example, if anything. */
function judge({ checkExamples, safeTitles }, rule, { kind, example }, tagger) {
  const only = { ...rule, examples: { bad: [], good: [], [kind]: [example] } }
  for (const { what, expected, found } of checkExamples(only, { tagger }))
    if (expected !== found) return `${what}: ${found} instead of ${expected}`
  if (kind === 'good' || example.fixed !== undefined) return undefined
  const [title] = safeTitles(only, example, { tagger })
  return title && `safe although it has no “fixed”: ${title}`
}

const examplesOf = ({ examples: { bad, good } }) => [
  ...bad.map(example => ({ kind: 'bad', example })),
  ...good.map(example => ({ kind: 'good', example })),
]

/** Stryker's numbers for the outcome of a test. */
const testStatus = { success: 0, failed: 1 }

class ExampleRunner {
  static inject = ['options']
  #files
  #loads = 0

  constructor({ mutate }) {
    this.#files = mutate
  }

  #urlOf(file) {
    return pathToFileURL(resolve(this.folder, `${file}.js`)).href
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis.__stryker__ = {}
    this.folder = await bundle(this.#files)
    this.checks = await import(this.#urlOf(checkFile))
    const { loadTagger } = await import(this.#urlOf(taggerFile))
    this.tagger = loadTagger()
  }

  /** Evaluates a rule again: it may have read its patterns, or kept answers, while another mutant was active. */
  async load(file) {
    const module = await import(`${this.#urlOf(file.replace(/\.ts$/u, ''))}?${String(this.#loads++)}`)
    return module.default
  }

  async dryRun() {
    const tests = []
    for (const file of this.#files)
      for (const [nth] of examplesOf(await this.load(file)).entries()) {
        const rule = await this.load(file)
        const id = `${file} ${String(nth)}`
        globalThis.__stryker__.currentTestId = id
        const start = performance.now()
        const failureMessage = judge(this.checks, rule, examplesOf(rule)[nth], this.tagger)
        const timeSpentMs = performance.now() - start
        globalThis.__stryker__.currentTestId = undefined
        const status = failureMessage === undefined ? testStatus.success : testStatus.failed
        tests.push({ id, name: id, timeSpentMs, status, failureMessage })
      }
    return { status: 'complete', tests, mutantCoverage: globalThis.__stryker__.mutantCoverage }
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter }) {
    const file = relative(process.cwd(), sandboxFileName)
    globalThis.__stryker__.activeMutant = activeMutant.id
    try {
      const rule = await this.load(file)
      for (const [nth, example] of examplesOf(rule).entries()) {
        const id = `${file} ${String(nth)}`
        if (testFilter?.includes(id) === false) continue
        const failureMessage = judge(this.checks, rule, example, this.tagger)
        if (failureMessage !== undefined)
          return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: nth + 1 }
      }
      return { status: 'survived', nrOfTests: testFilter?.length ?? 0 }
    } catch (error) {
      // A pattern that is none, or examples that cannot be read, end the rule as it is loaded.
      return { status: 'killed', killedBy: [`${file} 0`], failureMessage: String(error), nrOfTests: 0 }
    } finally {
      globalThis.__stryker__.activeMutant = undefined
    }
  }
}

/** Leaves the examples as they are: they judge. */
const examples = {
  shouldIgnore: ({ node: { type, key } }) =>
    type === 'ObjectProperty' && key.name === 'examples' ? 'An example judges; it is not judged.' : undefined,
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'examples', injectableClass: ExampleRunner },
  { kind: 'Ignore', name: 'examples', value: examples },
]

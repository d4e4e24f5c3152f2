import { deepStrictEqual } from 'node:assert'
import { readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

/* eslint-disable require-unicode-regexp -- esbuild takes filters without the flag */
/* The plug-ins for esbuild by which the command starts fast. */

/** Files that start later than everything else, or must start without it. */
const apart = /[\\/]src[\\/]cli[\\/](?:wirelint|main)\.ts$/

/** The entry that begins with the core as the parts do: otherwise it would cut the core into more files. */
const engine = /[\\/]src[\\/]engine[\\/]engine\.ts$/

/**
 * A plug-in for esbuild. It lets every part that is loaded later begin with the same modules, `core` and what that
 * imports: esbuild makes a chunk for each set of parts that share a module, so that these come in one file. A check
 * loaded 60 files before, and a file takes 0.3 ms.
 */
export const oneChunk = core => ({
  name: 'one-chunk',
  setup(build) {
    build.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'asked') return undefined
      const { path: found } = await build.resolve(path, { kind, resolveDir, importer, pluginData: 'asked' })
      return apart.test(found) ? undefined : { path: found, pluginData: 'part' }
    })
    build.onLoad({ filter: /\.ts$/ }, async ({ path, pluginData }) =>
      pluginData === 'part' || engine.test(path)
        ? { contents: `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(resolve(core))}`, loader: 'ts' }
        : undefined,
    )
  },
})

/** The module by which a rule gets its examples. */
const reader = `
import { readFileSync } from 'node:fs'
let all
export const examplesOf = id =>
  (all ??= JSON.parse(readFileSync(new URL('examples.json', import.meta.url), 'utf8')))[id]`

/**
 * A plug-in for esbuild. It moves the examples of rules into a file of their own, which is read when a command asks for
 * them: a quarter of the code of a check were texts that no check uses. The rules must be compiled in `compiled`.
 */
export const examplesApart = (compiled, outfile) => ({
  name: 'examples-apart',
  setup(build) {
    const examples = {}
    build.onResolve({ filter: /^rule-examples$/ }, () => ({ path: 'rule-examples', namespace: 'rule-examples' }))
    build.onLoad({ filter: /./, namespace: 'rule-examples' }, () => ({ contents: reader }))
    build.onLoad({ filter: /[\\/]rules[\\/][\w-]+[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const [family, id] = [basename(dirname(path)), basename(path, '.ts')]
      const { default: rule } = await import(new URL(`${family}/${id}.js`, compiled).href)
      examples[id] = JSON.parse(JSON.stringify(rule.examples))
      deepStrictEqual(examples[id], rule.examples, `The examples of ${id} are no JSON.`)
      return { contents: withoutExamples(readFileSync(path, 'utf8'), id), loader: 'ts' }
    })
    build.onEnd(() => {
      writeFileSync(outfile, JSON.stringify(examples))
    })
  },
})

/** A plug-in for esbuild. It leaves the examples of rules out: the page shows none. */
export const noExamples = {
  name: 'no-examples',
  setup(build) {
    build.onResolve({ filter: /^rule-examples$/ }, () => ({ path: 'rule-examples', namespace: 'rule-examples' }))
    build.onLoad({ filter: /./, namespace: 'rule-examples' }, () => ({
      contents: 'export const examplesOf = () => ({ bad: [], good: [] })',
    }))
    build.onLoad({ filter: /[\\/]rules[\\/][\w-]+[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: withoutExamples(readFileSync(path, 'utf8'), basename(path, '.ts')),
      loader: 'ts',
    }))
  },
}

/** Turns the property `examples` of a rule into a getter that reads them. */
function withoutExamples(source, id) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest)
  const rule = file.statements.find(ts.isExportAssignment)?.expression.arguments?.[0]
  const found = rule?.properties.find(each => ts.isPropertyAssignment(each) && each.name.getText(file) === 'examples')
  if (found === undefined) throw new Error(`The rule ${id} has no examples.`)
  return `import { examplesOf } from 'rule-examples'
${source.slice(0, found.getStart(file))}get examples() { return examplesOf('${id}') }${source.slice(found.end)}`
}

/**
 * A plug-in for esbuild. Commander loads Node's module for child processes, and with it those for networks, and needs
 * it only for commands that are programs of their own; wirelint has none.
 */
export const lateProcesses = {
  name: 'late-processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'late', namespace: 'late-processes' } : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'late-processes' }, () => ({
      contents: `exports.spawn = (...program) => require('node:child_process').spawn(...program)`,
    }))
  },
}

/**
 * A plug-in for esbuild. It writes the n-grams of eld as a text of JSON: V8 takes 60 MB for a while to compile a
 * megabyte of literals, and hardly more than the data for reading JSON.
 */
export const eldAsJson = {
  name: 'eld-as-json',
  setup(build) {
    build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href)
      const json = JSON.stringify(ngramsData)
      deepStrictEqual(JSON.parse(json), ngramsData, `The data of ${path} are no JSON.`)
      return { contents: `export const ngramsData = JSON.parse(${JSON.stringify(json)})`, loader: 'js' }
    })
  },
}

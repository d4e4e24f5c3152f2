import { type Figures, benchMeasures } from './benchmark.js'

/** The figures of all programs on one version of Node; the first program is this version, the second the baseline. */
export interface NodeFigures {
  readonly version: string
  readonly programs: ReadonlyMap<string, Figures>
}

const unitOf = (measure: string): string => (measure.startsWith('memory') ? 'MB' : 's')

function cell(figures: Figures, own: Figures, measure: (typeof benchMeasures)[number]): string {
  const [value, ours] = [figures[measure], own[measure]]
  if (value === null || ours === null) return '–'
  const amount = `${value.toFixed(unitOf(measure) === 'MB' ? 0 : 2)} ${unitOf(measure)}`
  return figures === own ? amount : `${amount} (${(value / ours).toFixed(2)} ×)`
}

function tableOf({ version, programs }: NodeFigures): string {
  const [own] = programs.values()
  if (own === undefined) return ''
  const rows = benchMeasures.map(
    measure => `| ${measure} | ${[...programs.values()].map(each => cell(each, own, measure)).join(' | ')} |`,
  )
  return `## Node ${version}

| | ${[...programs.keys()].join(' | ')} |
| --- |${' --- |'.repeat(programs.size)}
${rows.join('\n')}
`
}

/** Renders the page on speed. */
export const renderBenchmarkPage = (nodes: readonly NodeFigures[], rounds: number): string => `# Benchmarks

\`npm run bench\` wrote this page. Figures are seconds of user CPU of whole processes, in all their threads, on copy that
is different in each story. The programs took turns; each figure is the median of ${rounds === 1 ? 'a single round' : `${String(rounds)} rounds`}, memory that of one. In
brackets is how many times as much another program used: over 1, this version is the faster or smaller one.

- **first story**: JSONL with one story, without what Node takes to start
- **1 MB**: JSONL of 1 MB
- **marginal MB**: one more megabyte, measured between 4 and 16 MB of JSONL
- **2,000 files**: a folder of plain text
- **memory on 64 MB**: the most memory at once for JSONL of 64 MB

The seconds are those of one machine; compare the ratios. Programs that check something else are there for scale: they
have other checks, and fewer or more of them.

${nodes.map(tableOf).join('\n')}`

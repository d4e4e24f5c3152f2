import { resolve } from 'node:path'
import * as house from './house/measures.js'
import { type Measure, reportMeasures } from './house/report.js'
import { readSourceTree } from './house/source-tree.js'

/*
 * Measures a checkout against the limits of the house: npm run house [-- FOLDER]
 * Adds the places: npm run house -- --list [FOLDER]
 * Fails if a gated measure is over its limit: npm run house -- --check
 */
const table: readonly Measure[] = [
  {
    name: 'longest function (lines of code)',
    limit: 40,
    gated: true,
    measure: t => house.measureLongestFunction(t, 40),
  },
  { name: 'longest file (lines)', limit: 300, gated: true, measure: t => house.measureLongestFile(t, 300) },
  { name: 'longest line of code (characters)', limit: null, gated: false, measure: house.measureLongestLine },
  { name: 'functions of over 4 parameters', limit: 0, gated: true, measure: t => house.countLongParameterLists(t, 4) },
  { name: 'patterns over 80 characters', limit: 0, gated: true, measure: t => house.countLongPatterns(t, 80) },
  { name: 'nested conditional expressions', limit: 0, gated: true, measure: house.countNestedConditionals },
  { name: 'exported names of more than one file', limit: 0, gated: true, measure: house.countDoubledExports },
  {
    name: 'private names of over 3 files',
    limit: null,
    gated: false,
    measure: t => house.countCommonPrivateNames(t, 3),
  },
  { name: 'comments without a main verb', limit: 0, gated: true, measure: house.countVerblessComments },
  { name: 'files of src without a test of their own', limit: 0, gated: true, measure: house.countUntestedFiles },
  { name: 'rules over 80 lines, without examples', limit: 0, gated: false, measure: t => house.countLongRules(t, 80) },
]

const args = process.argv.slice(2)
const [folder = '.'] = args.filter(each => !each.startsWith('--'))
const tree = readSourceTree(resolve(folder))
if (tree.code.length === 0) throw new Error(`${folder} has no source files in src, rules or scripts.`)
const { text, broken } = reportMeasures(table, tree, args.includes('--list'))
process.stdout.write(text)
if (args.includes('--check') && broken.length > 0) {
  process.stderr.write(`Over the limit: ${broken.join(', ')}.\n`)
  process.exitCode = 1
}

import { commentsOf } from './comments.js'
import { findNestedConditionals } from './conditionals.js'
import { measureFunctions } from './functions.js'
import { findLongestLine, findLongPatterns } from './lines.js'
import { sentencesWithoutMainVerb } from './main-verb.js'
import { namesInManyFiles, type TopLevelName, topLevelNamesOf } from './names.js'
import { hasLogic, isRuleFile, lineCountOf, linesWithoutExamples, mirroredTestOf } from './rules-and-tests.js'
import type { SourceTree } from './source-tree.js'
import type { SourcePlace } from './syntax.js'

export interface Measurement {
  readonly value: number
  /** The number of items measured, for a value that counts some of them. */
  readonly total?: number
  /** The places that the value is about, the worst first. */
  readonly places: readonly string[]
}

/** Something of a size, so that the largest can be found. */
interface Sized {
  readonly size: number
  readonly label: string
}

/** The largest, with the places of all that are over a limit, or else its own. */
function largestOf(items: readonly Sized[], limit: number): Measurement {
  const sorted = [...items].sort((a, b) => b.size - a.size)
  const over = sorted.filter(({ size }) => size > limit)
  return {
    value: sorted[0]?.size ?? 0,
    places: (over.length > 0 ? over : sorted.slice(0, 1)).map(({ size, label }) => `${label} ${String(size)}`),
  }
}

/** Their number, with the place of each. */
const countOf = (places: readonly string[], total?: number): Measurement => ({
  value: places.length,
  places,
  ...(total === undefined ? {} : { total }),
})

const show = ({ path, line }: SourcePlace): string => `${path}:${String(line)}`

const showNames = (names: ReadonlyMap<string, readonly TopLevelName[]>): readonly string[] =>
  [...names]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, places]) => `${name}: ${places.map(show).join(', ')}`)

export function measureLongestFunction({ code }: SourceTree, limit: number): Measurement {
  const functions = code.flatMap(measureFunctions)
  return largestOf(
    functions.map(each => ({ size: each.lines, label: `${show(each)} ${each.name}` })),
    limit,
  )
}

export const measureLongestFile = ({ code }: SourceTree, limit: number): Measurement =>
  largestOf(
    code.map(file => ({ size: lineCountOf(file), label: file.fileName })),
    limit,
  )

export const measureLongestLine = ({ code }: SourceTree): Measurement =>
  largestOf(
    code.map(findLongestLine).map(each => ({ size: each.length, label: show(each) })),
    Infinity,
  )

export const countLongParameterLists = ({ code }: SourceTree, most: number): Measurement =>
  countOf(
    code
      .flatMap(measureFunctions)
      .filter(({ parameters }) => parameters > most)
      .map(each => `${show(each)} ${each.name}`),
  )

export const countLongPatterns = ({ code }: SourceTree, most: number): Measurement =>
  countOf(code.flatMap(file => findLongPatterns(file, most)).map(show))

export const countNestedConditionals = ({ code }: SourceTree): Measurement =>
  countOf(code.flatMap(findNestedConditionals).map(show))

export function countDoubledExports({ code }: SourceTree): Measurement {
  const exported = code.flatMap(topLevelNamesOf).filter(each => each.exported)
  return countOf(showNames(namesInManyFiles(exported, 1)))
}

export function countCommonPrivateNames({ code }: SourceTree, most: number): Measurement {
  const hidden = code.flatMap(topLevelNamesOf).filter(each => !each.exported)
  return countOf(showNames(namesInManyFiles(hidden, most)))
}

export function countVerblessComments({ code, tests }: SourceTree): Measurement {
  const comments = [...code, ...tests].flatMap(commentsOf)
  const places = comments.flatMap(comment => {
    const [sentence] = sentencesWithoutMainVerb(comment.text)
    return sentence === undefined ? [] : [`${show(comment)} ${sentence}`]
  })
  return countOf(places, comments.length)
}

export function countUntestedFiles({ code, tests }: SourceTree): Measurement {
  const tested = new Set(tests.map(({ fileName }) => fileName))
  const files = code.filter(file => file.fileName.startsWith('src/') && hasLogic(file))
  const untested = files.filter(({ fileName }) => !tested.has(mirroredTestOf(fileName)))
  return countOf(
    untested.map(({ fileName }) => fileName),
    files.length,
  )
}

export function countLongRules({ code }: SourceTree, most: number): Measurement {
  const rules = code.filter(({ fileName }) => isRuleFile(fileName))
  const long = rules.filter(file => linesWithoutExamples(file) > most)
  return countOf(
    long.map(file => `${file.fileName} ${String(linesWithoutExamples(file))}`),
    rules.length,
  )
}

import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser'
import { didYouMean } from '../../language/words/similarity.js'
import { LineIndex } from '../../story/line-index.js'
import type { Range } from '../../story/search.js'

/** One suppression in a file of suppressions, and its range in that file. */
export interface SuppressionEntry extends Range {
  /** The story, as the file names it. */
  readonly story: string
  readonly fingerprint: string
  readonly rule: string | null
  readonly reason: string | null
}

/** An error in a file of suppressions, at a line and column from 1. */
export class SuppressionFileError extends Error {
  override readonly name = 'SuppressionFileError'
  readonly line: number
  readonly column: number

  constructor(message: string, text: string, offset: number) {
    super(message)
    const { line, column } = new LineIndex(text).point(offset)
    this.line = line
    this.column = column
  }
}

/**
 * Parses `{"version": 1, "suppressions": [{"story", "fingerprint", "rule"?, "reason"?}]}`, with comments and trailing
 * commas. Throws a SuppressionFileError for any other text.
 */
export function parseSuppressionEntries(text: string): readonly SuppressionEntry[] {
  // A byte order mark becomes white space, so that offsets stay.
  const source = text.replace(/^\uFEFF/u, ' ')
  const errors: ParseError[] = []
  const root = parseTree(source, errors, { allowTrailingComma: true })
  const [error] = errors
  if (error !== undefined)
    throw new SuppressionFileError(`This is not valid JSON: ${printParseErrorCode(error.error)}.`, source, error.offset)
  const list = root && findMember(root, 'suppressions')
  if (root === undefined || findMember(root, 'version')?.value !== 1 || list?.type !== 'array')
    throw new SuppressionFileError(
      'A suppression file has the form {"version": 1, "suppressions": […]}.',
      source,
      root?.offset ?? 0,
    )
  return (list.children ?? []).map(node => parseEntry(node, source))
}

const findMember = (node: Node, name: string): Node | undefined =>
  node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]

const entryKeys = ['story', 'fingerprint', 'rule', 'reason'] as const
type EntryKey = (typeof entryKeys)[number]

function parseEntry(node: Node, source: string): SuppressionEntry {
  if (node.type !== 'object')
    throw new SuppressionFileError(
      'A suppression has the form {"story": …, "fingerprint": …, "rule": …, "reason": …}.',
      source,
      node.offset,
    )
  const values = new Map<EntryKey, string>()
  for (const { children: [key, value] = [] } of node.children ?? [])
    if (key !== undefined && value !== undefined) values.set(parseKey(key, source), parseString(key, value, source))
  const [story, fingerprint, reason] = [values.get('story'), values.get('fingerprint'), values.get('reason')]
  if (story === undefined || fingerprint === undefined)
    throw new SuppressionFileError(
      `A suppression needs a “${story === undefined ? 'story' : 'fingerprint'}”.`,
      source,
      node.offset,
    )
  return {
    story,
    fingerprint,
    rule: values.get('rule') ?? null,
    reason: reason === undefined || reason.trim() === '' ? null : reason,
    start: node.offset,
    end: node.offset + node.length,
  }
}

function parseKey({ value, offset }: Node, source: string): EntryKey {
  const name = String(value)
  const key = entryKeys.find(each => each === name)
  if (key !== undefined) return key
  const hint = `${didYouMean(name, entryKeys)} Keys: ${entryKeys.join(', ')}.`
  throw new SuppressionFileError(`Unknown key “${name}”.${hint}`, source, offset)
}

function parseString(key: Node, { type, value, offset }: Node, source: string): string {
  if (type === 'string') return String(value)
  throw new SuppressionFileError(`“${String(key.value)}” takes a text in quotation marks.`, source, offset)
}

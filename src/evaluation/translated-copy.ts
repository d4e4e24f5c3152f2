import { type MarkedStory, parseMarkedStories } from './marked-copy.js'

/** A story with the source that it was translated from. */
export interface TranslatedStory {
  /** The set, and what of it this is: “wmt23”, “wmt23 references”. */
  readonly set: string
  /** The system that translated it; null for a person. */
  readonly system: string | null
  readonly language: string | null
  readonly story: MarkedStory
  /** The paragraphs of the source. */
  readonly source: readonly string[]
  /** The penalty that raters gave it, with the weights of MQM; 0 for copy that was not rated. */
  readonly penalty: number
}

/**
 * A row with a source: `target`, `spans` and `raters` as WMT publishes MQM annotations, `reference` by a person; or
 * `references` by people and `targets` of systems, by their names.
 */
interface Row {
  readonly pair?: string
  readonly system?: string
  readonly doc?: string
  readonly seg?: number
  readonly source?: string
  readonly target?: string
  readonly reference?: string
  readonly raters?: readonly string[]
  readonly spans?: readonly { readonly severity?: string }[]
  readonly references?: Readonly<Record<string, string>>
  readonly targets?: Readonly<Record<string, string>>
}

const parseRow = (line: string): Row => (line.trim() === '' ? {} : (JSON.parse(line) as Row))

/** Reads the stories of a set that come with a source; none if it has no sources. The lines are JSON. */
export function parseTranslatedStories(set: string, lines: readonly string[]): readonly TranslatedStory[] {
  const rows = lines.map(parseRow).filter(({ source }) => typeof source === 'string')
  return [...ratedStories(set, rows), ...referenceStories(set, rows), ...plainStories(set, rows)]
}

function groupBy(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return Array.from(groups.values(), group => group.sort((a, b) => (a.seg ?? 0) - (b.seg ?? 0)))
}

const ratedStories = (set: string, rows: readonly Row[]): readonly TranslatedStory[] =>
  groupBy(
    rows.filter(({ target, doc }) => target !== undefined && doc !== undefined),
    ({ system = '', doc = '' }) => `${system} ${doc}`,
  ).flatMap(group =>
    parseMarkedStories(group.map(row => JSON.stringify(row))).map(story => ({
      set,
      system: group[0]?.system ?? null,
      language: null,
      story,
      source: group.map(({ source = '' }) => source),
      penalty: group.reduce((sum, row) => sum + penaltyOf(row), 0),
    })),
  )

const weightOf = (severity: string): number => {
  if (severity.startsWith('No')) return 0
  return /^(?:Major|Critical)/u.test(severity) ? 5 : 1
}

const penaltyOf = ({ spans = [], raters = [] }: Row): number =>
  spans.reduce((sum, { severity = '' }) => sum + weightOf(severity), 0) / Math.max(1, raters.length)

/** Makes one story of each document by a person; all systems share its reference. */
function referenceStories(set: string, rows: readonly Row[]): readonly TranslatedStory[] {
  const first = groupBy(
    rows.filter(({ reference }) => typeof reference === 'string' && reference !== ''),
    ({ doc = '', seg = 0 }) => `${doc} ${String(seg)}`,
  ).flatMap(([row]) => (row === undefined ? [] : [row]))
  return groupBy(first, ({ doc = '' }) => doc).map(group => ({
    set: `${set} references`,
    system: null,
    language: null,
    story: { id: group[0]?.doc ?? '', text: group.map(({ reference = '' }) => reference).join('\n\n'), marks: null },
    source: group.map(({ source = '' }) => source),
    penalty: 0,
  }))
}

/** Makes a story of each segment without a document. */
const plainStories = (set: string, rows: readonly Row[]): readonly TranslatedStory[] =>
  rows.flatMap(({ pair = '', source = '', references = {}, targets = {} }, at) => {
    const make = (kind: string, system: string | null, text: string): TranslatedStory => ({
      set: `${set} ${pair} ${kind}`,
      system,
      language: pair.split('-')[0] ?? null,
      story: { id: `${String(at)} ${system ?? ''}`, text, marks: null },
      source: [source],
      penalty: 0,
    })
    return [
      ...Object.values(references).map(text => make('references', null, text)),
      ...Object.entries(targets).map(([name, text]) => make('systems', name, text)),
    ]
  })

import { listLeaders } from '../lexicon/leaders.js'
import type { Passage } from './annotated-source.js'
import type { KnownLanguage } from './knowledge/known-language.js'
import { findGarbled } from './garbled-name.js'
import { NameTable, type PlacedName } from './name-table.js'

const tables = new Map<string, NameTable>()

function tableOf(code: string): NameTable {
  const table = tables.get(code) ?? new NameTable(() => listFor(code))
  tables.set(code, table)
  return table
}

/** Names in other Latin letters are those of the English, with endings. */
const listFor = (code: string): ReturnType<ConstructorParameters<typeof NameTable>[0]> =>
  listLeaders().map(({ name, english, native }) => ({ name, english, native: native[code] ?? english }))

/** A leader whom the source names, and another one in the English. */
export interface SwappedLeader {
  readonly source: PlacedName
  readonly english: PlacedName
}

/**
 * Finds leaders in whose place the English names another one, of whom no source of the passages around speaks, or a
 * garbled form of the name.
 */
export function findSwappedLeaders(passage: Passage, language: KnownLanguage): readonly SwappedLeader[] {
  const table = tableOf(language.code)
  const { lost, added } = table.compare(passage)
  if (lost.length === 0) return []
  const around = [passage.before, passage, passage.after].flatMap(each => (each === null ? [] : [each.source]))
  const foreign = added.length === 0 ? [] : table.findForeign(passage.english, around)
  if (foreign.length > 0)
    return foreign.flatMap((english, at) => {
      const source = lost[at] ?? lost[0]
      return source === undefined ? [] : [{ source, english }]
    })
  return lost.flatMap(source => {
    const english = findGarbled(source.name, passage.english)
    return english === null ? [] : [{ source, english }]
  })
}

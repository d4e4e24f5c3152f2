import type { StoryReport } from '../../linter/report.js'
import { align } from './alignment.js'
import type { ComparedField } from '../comparison.js'
import { gather } from './gather.js'
import { Pairing } from './pairing.js'

/** Share of words in common that makes one caption the next version of another. */
const sameCaptionFrom = 0.2

/**
 * Pairs the fields of both stories by role. Of several in one role, the most alike are paired, then those in the same
 * place. The pairs come in NEW's order, then what is in OLD alone.
 */
export function compareFields(old: StoryReport | null, now: StoryReport | null): readonly ComparedField[] {
  const [olds, news] = [old?.copy ?? [], now?.copy ?? []]
  const owners = new Map<number, number>()
  const ofRole = byRole(olds)
  for (const [role, theirs] of byRole(news)) {
    const ours = ofRole.get(role) ?? []
    const [oldTexts, newTexts] = [ours.map(at => olds[at]?.text ?? ''), theirs.map(at => news[at]?.text ?? '')]
    for (const [o, n] of new Pairing(ours.length, theirs.length)
      .equal(oldTexts, newTexts)
      .alike(oldTexts, newTexts, sameCaptionFrom)
      .byOrder().pairs)
      owners.set(theirs[n] ?? -1, ours[o] ?? -1)
  }
  const taken = new Set(owners.values())
  const paired = news.map(({ role, text }, newField) => {
    const oldField = owners.get(newField) ?? null
    const before = oldField === null ? null : (olds[oldField]?.text ?? null)
    return { role, old: before, new: text, oldField, newField, blocks: before === null ? [] : align(before, text) }
  })
  return [
    ...paired,
    ...olds.flatMap(({ role, text }, oldField) =>
      taken.has(oldField) ? [] : [{ role, old: text, new: null, oldField, newField: null, blocks: [] }],
    ),
  ]
}

function byRole(fields: readonly { readonly role: string }[]): ReadonlyMap<string, readonly number[]> {
  const roles = new Map<string, number[]>()
  for (const [at, { role }] of fields.entries()) gather(roles, role, at)
  return roles
}

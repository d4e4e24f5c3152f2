import type { ComparedEdit, ComparedFault, ComparedField, ComparedStory, Comparison } from '../comparison.js'

/** Version of the shape below, for programs that read it. */
const shape = 1

/**
 * One JSON object: `{version, tool, old, new, stories: [{old, new, fields, edits, faults}], summary}`. Places of edits and moves are in the
 * fields' texts as `wirelint inspect` shows them, those of diagnostics in the files.
 */
export async function* json(
  { old, new: now, stories, summary }: Comparison,
  { version }: { readonly version: string },
): AsyncIterable<string> {
  yield `{"version":${String(shape)},"tool":${JSON.stringify({ name: 'wirelint', version })},"old":${JSON.stringify(old)},"new":${JSON.stringify(now)},"stories":[`
  let separator = ''
  for (const story of stories) {
    yield `${separator}\n${JSON.stringify(publicStory(story))}`
    separator = ','
  }
  yield `\n],"summary":${JSON.stringify(summary)}}\n`
}

const publicStory = ({ old, new: now, fields, edits, faults }: ComparedStory): object => ({
  old,
  new: now,
  fields: fields.map(publicField),
  edits: edits.map(publicEdit),
  faults: faults.map(publicFault),
})

const publicField = ({ role, old, new: now, blocks }: ComparedField): object => ({
  role,
  in: old === null ? 'new' : now === null ? 'old' : 'both',
  moves: blocks.filter(({ moved }) => moved).map(block => ({ old: block.old, new: block.new })),
})

const publicEdit = ({ field, old, oldText, new: now, newText, askedBy }: ComparedEdit): object => ({
  field,
  old: { ...old, text: oldText },
  new: { ...now, text: newText },
  askedBy,
})

const publicFault = ({ class: name, end, followed, edits, old, new: now }: ComparedFault): object => ({
  class: name,
  end,
  followed,
  edits,
  old: old?.diagnostic ?? null,
  new: now?.diagnostic ?? null,
})

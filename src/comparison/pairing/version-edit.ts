import type { Range } from '../../story/search.js'

/** Some words of OLD and those of NEW in their place; either may be empty. */
export interface VersionEdit {
  readonly old: Range
  readonly new: Range
}

/** Moves an edit into larger texts that begin so much earlier. */
export const shiftEdit = (edit: VersionEdit, old: number, now: number): VersionEdit => ({
  old: { start: edit.old.start + old, end: edit.old.end + old },
  new: { start: edit.new.start + now, end: edit.new.end + now },
})

/** Returns the edit that makes OLD of NEW. */
export const invertEdit = (edit: VersionEdit): VersionEdit => ({ old: edit.new, new: edit.old })

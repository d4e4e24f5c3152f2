import { isatty } from 'node:tty'
import pc from 'picocolors'

/**
 * Whether standard output takes colour: a terminal does, a pipe does not, and NO_COLOR and FORCE_COLOR overrule both
 * (https://no-color.org, https://force-color.org). A CI's log is a pipe too: picocolors would colour it.
 */
export const coloured: boolean = (() => {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isatty(1) && TERM !== 'dumb'
})()

/** Colours for what commands print themselves; reporters make their own from the screen they are given. */
export const colours = pc.createColors(coloured)

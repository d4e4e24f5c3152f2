import pc from 'picocolors'

/**
 * Tells whether standard output takes colour: a terminal does and a pipe does not, unless NO_COLOR or FORCE_COLOR says
 * otherwise (https://no-color.org, https://force-color.org). picocolors alone would also colour the log of a CI.
 */
export function takesColour(
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Partial<Record<string, string>>>,
  isTerminal: boolean | undefined,
): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal === true && TERM !== 'dumb'
}

/** The same for this process. */
export const coloured = takesColour(process.env, process.stdout.isTTY)

/** Colours for what commands print themselves. Reporters make their own, for the settings that they get. */
export const colours = pc.createColors(coloured)

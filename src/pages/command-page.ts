/** Reads the names of the commands in the help of the whole command line. */
export const readCommandNames = (help: string): readonly string[] =>
  Array.from(
    (help.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}([a-z][a-z-]*) /gmu),
    ([, name]) => name ?? '',
  ).filter(name => name !== 'help')

/** Reads the long names of the options in a command's help: "--format". */
export const readOptionNames = (help: string): readonly string[] =>
  Array.from(help.matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z-]*)/gmu), ([, name]) => name ?? '')

/** The line of the page after which the help begins; the text before it is written by hand. */
const marker = '<!-- `npm run docs` writes the rest of this page. -->\n'

/**
 * Renders the page of the command line: the text of the old page up to its marker, and after it the help of every
 * command. `helpOf` returns the help of a command, or of the whole for null. Throws an Error for a page without a
 * marker.
 */
export function renderCommandPage(page: string, helpOf: (command: string | null) => string): string {
  const [written = '', ...rest] = page.split(marker)
  if (rest.length !== 1) throw new Error(`The page needs this line once: ${marker}`)
  const whole = helpOf(null)
  const commands = readCommandNames(whole).map(name => ({ title: `wirelint ${name}`, help: helpOf(name) }))
  const sections = [{ title: 'wirelint', help: whole }, ...commands].map(
    ({ title, help }) => `## ${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`,
  )
  return `${written}${marker}\n${sections.join('\n')}`
}

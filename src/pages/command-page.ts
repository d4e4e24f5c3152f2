/** Reads the names of the commands in the help of the whole command line. */
export const readCommandNames = (help: string): readonly string[] =>
  Array.from(
    (help.split('\nCommands:\n')[1] ?? '').matchAll(/^ {2}([a-z][a-z-]*) /gmu),
    ([, name]) => name ?? '',
  ).filter(name => name !== 'help')

/** Reads the long names of the options in a command's help: "--format". */
export const readOptionNames = (help: string): readonly string[] =>
  Array.from(
    (help.split('\nOptions:\n')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z-]*)/gmu),
    ([, name]) => name ?? '',
  )

/** Renders the page of the command line. `helpOf` returns the help of a command, or of the whole for null. */
export function renderCommandPage(helpOf: (command: string | null) => string): string {
  const whole = helpOf(null)
  const commands = readCommandNames(whole).map(name => ({ title: `wirelint ${name}`, help: helpOf(name) }))
  const sections = [{ title: 'wirelint', help: whole }, ...commands].map(
    ({ title, help }) => `## ${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`,
  )
  return `# The command line\n\nWhat \`wirelint --help\` and \`wirelint COMMAND --help\` print; written by \`npm run docs\`, checked by the tests.\n\n${sections.join('\n')}`
}

/** The names of the commands in the help of the whole. */
export const commandsIn = (help: string): readonly string[] =>
  Array.from(
    (help.split('\nCommands:\n')[1] ?? '').matchAll(/^ {2}([a-z][a-z-]*) /gmu),
    ([, name]) => name ?? '',
  ).filter(name => name !== 'help')

/** The options in a command's help, by their long names: "--format". */
export const optionsIn = (help: string): readonly string[] =>
  Array.from(
    (help.split('\nOptions:\n')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z-]*)/gmu),
    ([, name]) => name ?? '',
  )

/** The page of the command line: what each command says of itself when it is asked for help. */
export function commandPage(helpOf: (command: string | null) => string): string {
  const whole = helpOf(null)
  const commands = commandsIn(whole).map(name => ({ title: `wirelint ${name}`, help: helpOf(name) }))
  const sections = [{ title: 'wirelint', help: whole }, ...commands].map(
    ({ title, help }) => `## ${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`,
  )
  return `# The command line\n\nWhat \`wirelint --help\` and \`wirelint COMMAND --help\` print; written by \`npm run docs\`, checked by the tests.\n\n${sections.join('\n')}`
}

/**
 * CI servers look for commands in what a step prints: Azure Pipelines for `##vso[`, TeamCity for `##teamcity[`,
 * GitHub's runner for `::error::` at the beginning of a line and for `##[error]` anywhere
 * (src/Runner.Common/ActionCommand.cs of github.com/actions/runner). A story must not give any.
 */
const commandName = '##(?=\\w*\\[)'
const anyCommandName = new RegExp(commandName, 'gu')
const lineCommand = /^([^\S\n\r\u2028\u2029]*):(?=:)/gmu

/** Replaces one character of each command with a look-alike of the same width, so that lines stay readable. */
export const disarmCommands = (lines: string): string =>
  lines.replace(lineCommand, '$1\u2236').replace(anyCommandName, '#\u266F')

/** Replaces commands in chunks of whole lines. */
export async function* disarmLines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  for await (const chunk of chunks) yield disarmCommands(chunk)
}

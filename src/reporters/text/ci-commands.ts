/**
 * CI servers look for commands in what a step prints: GitHub's runner for `::error::` at the beginning of a line and for
 * `##[error]` anywhere in it (src/Runner.Common/ActionCommand.cs of github.com/actions/runner), Azure Pipelines for `##vso[`,
 * TeamCity for `##teamcity[`. A story must not give any.
 */
const commandName = '##(?=\\w*\\[)'
const anyCommandName = new RegExp(commandName, 'gu')
const lineCommand = /^([^\S\n\r\u2028\u2029]*):(?=:)/gmu

/** Puts a look-alike of the same width in place of one character of each command, so that lines can still be read. */
export const disarmCommands = (lines: string): string =>
  lines.replace(lineCommand, '$1\u2236').replace(anyCommandName, '#\u266F')

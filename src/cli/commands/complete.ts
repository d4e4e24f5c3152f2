import { type Command as TabCommand, RootCommand, script } from '@bomb.sh/tab'
import type { Command, Option } from 'commander'
import { presets } from '../../../rules/presets.js'
import rules from '../../../rules/index.js'
import { formats } from '../../formats/index.js'
import { didYouMean } from '../../language/words/similarity.js'
import { reporterNames } from '../../reporters/index.js'
import { groupNames } from '../../rule.js'
import { UsageError } from '../../terminal/usage-error.js'

const shells = ['bash', 'zsh', 'fish'] as const

/** Prints the script for a shell; where the script asks, what can follow some words. Returns the exit code. */
export function completeCommand(words: readonly string[], program: Command, isAsking: boolean): number {
  if (isAsking) {
    process.stdout.write(completeWords(words, program))
    return 0
  }
  const [shell = ''] = words
  if (!shells.some(each => each === shell))
    throw new UsageError(`Unknown shell “${shell}”.${didYouMean(shell, shells)} Shells: ${shells.join(', ')}.`)
  const written = printedBy(() => {
    script(shell, program.name(), program.name())
  })
  process.stdout.write(shell === 'bash' ? bashWords + withoutConstants(written) : written)
  return 0
}

/** The function of the package bash-completion that the script for bash needs, for a bash without it. */
const bashWords = `if ! declare -F _get_comp_words_by_ref >/dev/null; then
  _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
    cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  }
fi
`

/** Makes a script that can be read twice: bash sets no constant again, and other programs use these names too. */
const withoutConstants = (bash: string): string => bash.replace(/^readonly /gmu, '')

/** The line with which the library forbids the shell to complete names of files, and the one that leaves it free. */
const noFiles = ':4\n'
const files = ':0\n'

/** Returns what can follow some words, in lines for the script. Where nothing of ours can, a file can. */
function completeWords(words: readonly string[], program: Command): string {
  const lines = printedBy(() => {
    describe(program).parse([...words])
  })
  return lines === noFiles && words.at(-1)?.startsWith('-') !== true ? files : lines
}

/** Returns what some work of the library prints. */
function printedBy(work: () => void): string {
  const { log } = console
  let printed = ''
  console.log = (line: string) => {
    printed += `${line}\n`
  }
  try {
    work()
  } finally {
    console.log = log
  }
  return printed
}

/** Describes the command line to the library. */
function describe(program: Command): RootCommand {
  const root = new RootCommand()
  addParts(root, program)
  for (const command of program.commands) addParts(root.command(command.name(), command.description()), command)
  return root
}

function addParts(target: TabCommand, command: Command): void {
  for (const option of command.options.filter(({ hidden }) => !hidden)) addOption(target, option)
  const [argument] = command.registeredArguments
  const values = argumentValues[command.name()]?.(command) ?? []
  if (argument !== undefined && values.length > 0)
    target.argument(argument.name(), complete => {
      for (const value of values) complete(value, '')
    })
}

function addOption(target: TabCommand, option: Option): void {
  const { long, short, description, required, optional, argChoices } = option
  const name = long?.slice(2) ?? ''
  const alias = short?.slice(1)
  if (!required && !optional) {
    target.option(name, description, alias)
    return
  }
  const values = argChoices ?? optionValues[name]?.() ?? []
  target.option(
    name,
    description,
    complete => {
      for (const value of values) complete(value, '')
    },
    alias,
  )
}

const ruleNames = (): readonly string[] => [...rules.map(({ id }) => id), ...groupNames(rules)]

/** The values of options that the definitions do not list. */
const optionValues: Readonly<Record<string, () => readonly string[]>> = {
  format: () => reporterNames,
  preset: () => Object.keys(presets),
  only: ruleNames,
  rule: () => ruleNames().map(name => `${name}:`),
  'input-format': () => formats.map(({ name }) => name),
  formats: () => formats.map(({ name }) => name),
  gate: () => ['suspect', 'damaged', 'translated='],
  scores: () => ['damaged', 'translated'],
}

/** The values of the first argument, by command. Without any it is a file. */
const argumentValues: Readonly<Record<string, (command: Command) => readonly string[]>> = {
  explain: () => [...ruleNames(), 'damaged', 'translated'],
  complete: () => shells,
  help: ({ parent }) => parent?.commands.map(each => each.name()) ?? [],
}

import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { createInterface, type Interface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { presets, sampleSettings } from '../../../rules/presets.js'
import { checkPresetNames } from '../../config/check.js'
import {
  type ConfigFormat,
  configFormats,
  listCommands,
  makeFirstConfig,
  type Wishes,
} from '../../config/first-config.js'
import { didYouMean } from '../../language/words/similarity.js'
import { formats } from '../../formats/index.js'
import { severities } from '../../rule.js'
import { configNames } from '../../config/loading/find-config.js'
import { tryToWrite } from '../../files/file-problems.js'
import { replaceFile } from '../../files/replace-file.js'
import { UsageError } from '../../terminal/usage-error.js'

export interface InitFlags {
  readonly yes?: true
  readonly format?: ConfigFormat
  readonly file?: string
  readonly preset?: readonly string[]
  readonly formats?: readonly string[]
  readonly failOn?: Wishes['failOn']
  readonly baseline?: true
  readonly force?: true
}

const presetNames = Object.keys(presets)
const samples = { ...sampleSettings, presets: presetNames }
const formatNames: readonly string[] = formats.map(({ name }) => name)
const endings: Readonly<Record<ConfigFormat, readonly string[]>> = {
  yaml: ['.yaml', '.yml'],
  json: ['.json'],
  js: ['.mjs', '.js'],
  ts: ['.ts', '.mts'],
}

/** Writes a first configuration, from flags and from answers in a terminal. Returns the exit code. */
export async function initCommand(
  flags: InitFlags,
  input: Readable & { isTTY?: boolean },
  output: Writable,
): Promise<number> {
  checkFlags(flags)
  const asks = flags.yes !== true && input.isTTY === true
  if (!asks && Object.keys(flags).every(flag => flag === 'force' || flag === 'file'))
    throw new UsageError(
      'init asks its questions in a terminal. Elsewhere answer with flags such as --preset ap, or use --yes.',
    )
  const { format, ...wishes } = asks ? await askFor(flags, new Dialogue(input, output)) : wishesIn(flags)
  const file = flags.file ?? `wirelint.config${endings[format][0] ?? ''}`
  refuseIfThere(file, flags)
  const config = configNames.includes(basename(file)) ? null : file
  tryToWrite(file, () => {
    replaceFile(file, makeFirstConfig(wishes, { format, config, schema: schemaFor(file) }, samples))
  })
  const commands = listCommands(wishes, config)
  output.write(`Wrote ${file}.${commands.map(line => `\n  ${line}`).join('')}\n`)
  return 0
}

function checkFlags({ preset = [], formats: incoming = [], format, file }: InitFlags): void {
  const stranger = incoming.find(name => !formatNames.includes(name))
  const [wrong = stranger === undefined ? undefined : unknownFormat(stranger)] = checkPresetNames(preset, presets)
  if (wrong !== undefined) throw new UsageError(wrong)
  if (file !== undefined && formatOf(file) === null)
    throw new UsageError(
      `A configuration’s name ends with ${Object.values(endings).flat().join(', ')}; “${file}” does not.`,
    )
  if (file !== undefined && format !== undefined && formatOf(file) !== format)
    throw new UsageError(`--format ${format} does not fit the name “${file}”.`)
}

const unknownFormat = (name: string): string =>
  `Unknown format “${name}”.${didYouMean(name, formatNames)} Formats: ${formatNames.join(', ')}.`

const formatOf = (file: string): ConfigFormat | null =>
  configFormats.find(format => endings[format].some(ending => file.endsWith(ending))) ?? null

type FirstWishes = Wishes & { readonly format: ConfigFormat }

function wishesIn({
  preset = [],
  formats: incoming = [],
  failOn = 'error',
  baseline,
  format,
  file,
}: InitFlags): FirstWishes {
  return {
    presets: preset,
    formats: incoming,
    failOn,
    baseline: baseline === true,
    format: format ?? (file === undefined ? null : formatOf(file)) ?? 'yaml',
  }
}

/** Asks for everything that no flag says. */
async function askFor(flags: InitFlags, dialogue: Dialogue): Promise<FirstWishes> {
  const needsFormat = flags.format === undefined && flags.file === undefined
  try {
    return {
      presets: flags.preset ?? [await askStyle(dialogue)],
      formats: flags.formats ?? (await askFormats(dialogue)),
      failOn: flags.failOn ?? (await askLevel(dialogue)),
      baseline: flags.baseline ?? (await askBaseline(dialogue)),
      format: needsFormat ? await askConfigFormat(dialogue) : wishesIn(flags).format,
    }
  } finally {
    dialogue.close()
  }
}

const askStyle = (dialogue: Dialogue): Promise<string> =>
  dialogue.ask(
    `Which house style does the copy follow? ${presetNames.join(', ')}`,
    'recommended',
    oneOf(presetNames, 'a style'),
  )

const askFormats = (dialogue: Dialogue): Promise<readonly string[]> =>
  dialogue.ask('Which wire formats do you receive? Names separated by commas, or any', 'any', severalFormats)

const askLevel = (dialogue: Dialogue): Promise<Wishes['failOn']> =>
  dialogue.ask(
    'Which severity fails a check? error, warning, info, never',
    'error',
    oneOf([...severities, 'never'] as const, 'a level'),
  )

async function askBaseline(dialogue: Dialogue): Promise<boolean> {
  const yesOrNo = oneOf(['yes', 'no', 'y', 'n'], 'an answer')
  const answer = await dialogue.ask('Should the issues in your present copy stay hidden? yes, no', 'no', each =>
    yesOrNo(each.toLowerCase()),
  )
  return answer.startsWith('y')
}

const askConfigFormat = (dialogue: Dialogue): Promise<ConfigFormat> =>
  dialogue.ask(`Which file format? ${configFormats.join(', ')}?`, 'yaml', oneOf(configFormats, 'a format'))

/** Questions on a screen, and the lines that a person types. */
class Dialogue {
  readonly #output: Writable
  readonly #lines: Interface
  readonly #answers: AsyncIterator<string>
  /** True when all answers have come, as from a pipe. */
  #isClosed = false

  constructor(input: Readable, output: Writable) {
    this.#output = output
    this.#lines = createInterface({ input, output })
    this.#answers = this.#lines[Symbol.asyncIterator]()
    this.#lines.once('close', () => {
      this.#isClosed = true
    })
  }

  /** Asks until an answer can be taken. Enter takes the usual one, which is shown in brackets. */
  async ask<T>(question: string, usual: string, take: (answer: string) => T | UsageError): Promise<T> {
    for (;;) {
      this.#prompt(`${question} [${usual}] `)
      const next = await this.#answers.next()
      if (next.done === true) throw new UsageError('The answers ended too early. Nothing was written.')
      const taken = take(next.value.trim() === '' ? usual : next.value.trim())
      if (!(taken instanceof UsageError)) return taken
      this.#output.write(`${taken.message}\n`)
    }
  }

  /** Shows a question. Lines that are closed refuse to, on Node 24. */
  #prompt(question: string): void {
    if (this.#isClosed) this.#output.write(question)
    else {
      this.#lines.setPrompt(question)
      this.#lines.prompt()
    }
  }

  close(): void {
    this.#lines.close()
  }
}

const oneOf =
  <const T extends readonly string[]>(words: T, what: string) =>
  (answer: string): T[number] | UsageError =>
    words.includes(answer) ? answer : new UsageError(`“${answer}” is not ${what}.${didYouMean(answer, words)}`)

function severalFormats(answer: string): readonly string[] | UsageError {
  if (answer === 'any') return []
  const names = answer
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
  const stranger = names.find(name => !formatNames.includes(name))
  return stranger === undefined ? names : new UsageError(unknownFormat(stranger))
}

function refuseIfThere(file: string, { force }: InitFlags): void {
  if (basename(file) === 'package.json')
    throw new UsageError(
      'init cannot write to package.json. Add the key “wirelint” there yourself, or choose another file.',
    )
  if (existsSync(file) && force !== true) throw new UsageError(`${file} already exists. Use --force to overwrite it.`)
  const other = configNames.find(name => name !== basename(file) && existsSync(join(dirname(file), name)))
  if (configNames.includes(basename(file)) && other !== undefined)
    throw new UsageError(
      `${join(dirname(file), other)} already exists, and a folder has only one configuration. Delete it, or use --file ${join(dirname(file), other)} --force.`,
    )
}

/**
 * Returns the path of the schema from the file's folder, for editors; null where the package is not installed there.
 */
function schemaFor(file: string): string | null {
  const path = './node_modules/wirelint/docs/config.schema.json'
  return existsSync(resolve(dirname(file), path)) ? path : null
}

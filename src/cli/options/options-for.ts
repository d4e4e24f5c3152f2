import { type Command, Option } from 'commander'

/** An option that is on or absent. */
interface Switch {
  readonly help: string
  /** Its short name: `-q`. */
  readonly short?: `-${string}`
}

/** An option that takes any text. Its value in brackets may be left out. */
interface TextOption extends Switch {
  readonly value: `<${string}>` | `[${string}]`
}

/** An option that takes one of a few words. */
interface ChoiceOption<V> extends TextOption {
  readonly choices: readonly Exclude<V, boolean>[]
}

/**
 * An option whose text is parsed. `before` is the value of an earlier use of the same option. `read` throws an
 * InvalidArgumentError.
 */
interface ReadOption<V> extends TextOption {
  readonly read: (text: string, before?: V) => V
}

/** An option that is on unless its `--no-` form is used, which is the only one. */
interface Negation {
  readonly negated: string
}

/** The option for a flag of type V. */
type OptionFor<V> = [V] extends [true]
  ? Switch
  : boolean extends V
    ? Negation | (Switch & Negation)
    : [V] extends [string | boolean]
      ? (string extends V ? TextOption | ReadOption<V> : ChoiceOption<V>) & (false extends V ? Negation : unknown)
      : ReadOption<V>

/** A flag that is always there needs a default. */
type DefaultFor<Flags, K extends keyof Flags> =
  Pick<Flags, K> extends Required<Pick<Flags, K>> ? { readonly default: Flags[K] } : { readonly default?: never }

/**
 * The options that set the flags, by the flag's key: `--fail-on` sets `failOn`. The compiler wants one for each key. It
 * refuses a key that the flags do not have, and an option that gives another type.
 */
export type OptionsFor<Flags> = {
  readonly [K in keyof Flags]-?: OptionFor<Exclude<Flags[K], undefined>> & DefaultFor<Flags, K>
}

/** Titles in the help, each with the keys of its options. */
export type OptionGroups<Flags> = Readonly<Record<string, readonly (keyof Flags & string)[]>>

/** An option of any type. */
interface AnyOption extends Partial<TextOption>, Partial<Negation> {
  readonly choices?: readonly string[]
  readonly read?: (text: string, before?: unknown) => unknown
  readonly default?: unknown
}

/** Gives a command its options: those of the groups first, in their order. */
export function addOptions(
  command: Command,
  options: Readonly<Record<string, unknown>>,
  groups: Readonly<Record<string, readonly string[]>> = {},
): void {
  const titles = new Map(Object.entries(groups).flatMap(([title, keys]) => keys.map(key => [key, title] as const)))
  const keys = [...titles.keys(), ...Object.keys(options).filter(key => !titles.has(key))]
  for (const key of keys)
    for (const each of makeOptions(toOptionName(key), options[key] as AnyOption)) {
      const title = titles.get(key)
      command.addOption(title === undefined ? each : each.helpGroup(`${title}:`))
    }
}

/** Returns the name on the command line of a flag's key: `failOn` is `fail-on`. */
const toOptionName = (key: string): string => key.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)

function* makeOptions(name: string, option: AnyOption): Iterable<Option> {
  if (option.help !== undefined) yield makeOption(name, option.help, option)
  if (option.negated !== undefined) yield new Option(`--no-${name}`, option.negated)
}

function makeOption(name: string, help: string, { short, value, choices, read, default: preset }: AnyOption): Option {
  const names = `${short === undefined ? '' : `${short}, `}--${name}`
  const option = new Option(value === undefined ? names : `${names} ${value}`, help)
  if (choices !== undefined) option.choices(choices)
  if (read !== undefined) option.argParser(read)
  return preset === undefined ? option : option.default(preset)
}

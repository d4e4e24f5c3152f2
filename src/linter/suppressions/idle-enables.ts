import type { Directive } from './directives.js'

/**
 * Finds the directives that switch rules on where nothing is off. The directives are those of one story that hold until
 * another one, in their order. `idsOf` puts ids in place of the groups that they name.
 */
export function findIdleEnables(
  ranged: readonly Directive[],
  idsOf: (name: string) => readonly string[] = name => [name],
): readonly Directive[] {
  const switches = new Switches()
  return ranged.filter(({ kind, rules: named }) => {
    const rules = named?.flatMap(idsOf) ?? null
    if (kind === 'enable') return !switches.switchOn(rules)
    switches.switchOff(rules)
    return false
  })
}

/** The rules that directives have switched off, at one place of a story. */
class Switches {
  #areAllOff = false
  /** The rules that are on while all others are off, or off while all others are on. */
  readonly #others = new Set<string>()

  switchOff(rules: Directive['rules']): void {
    this.#set(rules, true)
  }

  /** Switches rules on again. Returns true if one of them was off. */
  switchOn(rules: Directive['rules']): boolean {
    const wasOff = rules === null ? this.#areAllOff || this.#others.size > 0 : rules.some(rule => this.#isOff(rule))
    this.#set(rules, false)
    return wasOff
  }

  #isOff(rule: string): boolean {
    return this.#areAllOff !== this.#others.has(rule)
  }

  #set(rules: Directive['rules'], off: boolean): void {
    if (rules === null) {
      this.#areAllOff = off
      this.#others.clear()
    } else
      for (const rule of rules)
        if (off === this.#areAllOff) this.#others.delete(rule)
        else this.#others.add(rule)
  }
}

import { onFirstUse } from './first-use.js'

/** Settings of a pattern that is built late. */
interface LateOptions {
  readonly flags?: string
  /** A quick pattern for what every text that fits has. Without it in a text, the slow one is not asked. */
  readonly sign?: RegExp
  /** Writes the source of the pattern. */
  readonly write?: (source: string) => string
}

/**
 * A pattern that is built when the first text with its sign comes: V8 takes up to 10 ms to read and to compile a long
 * one, and most stories have none of what the long ones are for.
 */
export class LatePattern {
  readonly #sign: RegExp | undefined
  readonly #pattern: () => RegExp

  constructor(source: string, { flags = 'u', sign, write }: LateOptions = {}) {
    this.#sign = sign
    this.#pattern = onFirstUse(() => new RegExp(write === undefined ? source : write(source), flags))
  }

  exec(text: string): RegExpExecArray | null {
    return this.#sign?.test(text) === false ? null : this.#pattern().exec(text)
  }

  test(text: string): boolean {
    return this.exec(text) !== null
  }

  /** Returns the length of what the pattern finds; 0 without it. */
  measure(text: string): number {
    return this.exec(text)?.[0].length ?? 0
  }
}

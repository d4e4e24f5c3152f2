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
  readonly #source: string
  readonly #options: LateOptions
  #pattern: RegExp | null = null

  constructor(source: string, options: LateOptions = {}) {
    this.#source = source
    this.#options = options
  }

  exec(text: string): RegExpExecArray | null {
    if (this.#options.sign?.test(text) === false) return null
    return (this.#pattern ??= this.#build()).exec(text)
  }

  test(text: string): boolean {
    return this.exec(text) !== null
  }

  /** Returns the length of what the pattern finds; 0 without it. */
  measure(text: string): number {
    return this.exec(text)?.[0].length ?? 0
  }

  #build(): RegExp {
    const { flags = 'u', write } = this.#options
    return new RegExp(write === undefined ? this.#source : write(this.#source), flags)
  }
}

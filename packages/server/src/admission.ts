/** Counts the requests that are under way, so that one too many is refused at once and the others come in time. */
export class Admission {
  readonly #most: number
  #count = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Requests that are checked or wait. */
  get count(): number {
    return this.#count
  }

  /** Admits a request, and returns a function that ends it; null if there are too many. */
  enter(): (() => void) | null {
    if (this.#count >= this.#most) return null
    this.#count++
    let isOver = false
    return () => {
      if (!isOver) this.#count--
      isOver = true
    }
  }
}

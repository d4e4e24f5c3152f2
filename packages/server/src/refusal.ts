/** An answer that is no report, as RFC 9457 writes it. */
export class Refusal extends Error {
  readonly status: number
  /** Seconds after which the client may try again; null if that is of no use. */
  readonly retryAfter: number | null

  constructor(status: number, message: string, retryAfter: number | null = null) {
    super(message)
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** The body of a refusal: `application/problem+json`. */
export const problemOf = (status: number, detail: string): string => JSON.stringify({ status, detail })

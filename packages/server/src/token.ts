import { createHash, timingSafeEqual } from 'node:crypto'

/** True if the header “Authorization” carries the token. The comparison takes the same time for any word. */
export function hasToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/iu.exec(authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(sumOf(given), sumOf(token))
}

const sumOf = (text: string): Buffer => createHash('sha256').update(text).digest()

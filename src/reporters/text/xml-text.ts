import { escapeUTF8 } from 'entities'

/** Text for an attribute or element of XML 1.0, which has no place for most control characters. */
export const xmlText = (text: string): string =>
  escapeUTF8(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'))

const latin1 = String.fromCharCode(...Array.from({ length: 96 }, (_, index) => 0xa0 + index))

/*
 * The characters of bytes 0x80 to 0xFF in code pages. Those of the Encoding Standard come from the platform's own
 * decoder. The two of consoles are written here (the mappings at unicode.org, CP437.TXT and CP850.TXT), and that of
 * Western Windows, which some versions of Node decode as Latin-1.
 */
const written: Readonly<Record<string, string>> = {
  'windows-1252': `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ${latin1}`,
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
}

const upperHalf = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index)

/** Returns the 128 characters of a code page's upper half; a byte without a character has its control. */
export function readUpperHalf(page: string): string {
  const characters = written[page] ?? decodeBytes(page, upperHalf) ?? ''
  return Array.from(characters, (character, index) =>
    character === '\uFFFD' ? String.fromCharCode(0x80 + index) : character,
  ).join('')
}

/** Decodes bytes; null on a platform that does not know the page. */
export function decodeBytes(page: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(page).decode(bytes)
  } catch {
    return null
  }
}

import type { Field } from '../../story/story.js'
import { anyOf } from '../../story/pattern.js'
import { coverStretches } from '../words/stretches.js'
import type { BrokenCharacters } from '../annotated-story.js'

/**
 * The second and later bytes of a character in UTF-8, 0x80 to 0xBF, as other code pages show them (Unicode, table 3-7,
 * and the mappings at unicode.org).
 */
const inWindows = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸşŞťŤśŚźŹżŻľĽłŁąĄ˘ˇ˛˝]'
const inMac = '[ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]'
const onConsole = '[ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒøØ×áíóúñÑªº¿®⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐ÁÂÀ©¢]'

/** UTF-8 that was read in a code page of Windows, of the Mac, of a console, or for Cyrillic or Chinese. */
const misreadUtf8 = [
  `(?:[ÂÃĂ]|A[\\u0302\\u0303])${inWindows}`,
  `[ÄÅÎÏ]${inWindows}`,
  `(?:[ÐÑØÙ]${inWindows}){2}`,
  `[âāβגโ]€(?:${inWindows}|[\\u0080-\\u009F\\u00A0])?`,
  `[àáâãäåæçèéêëìíîï]${inWindows}{2}`,
  // A dash or a mark whose controls were deleted.
  '(?<=\\s)â(?=\\s)',
  `ðŸ${inWindows}{0,2}`,
  `‚[ÄÅÇÉÑÖÜ]${inMac}`,
  `√${inMac}`,
  `[ΓÔ]Ç${onConsole}`,
  `[├┬]${onConsole}`,
  'вЂ[\\u0098™њќћџљ“”˜¦ќўљ]?',
  'тА[ШЩЬЭУФжв]',
  '鈥[\\p{Script=Han}€]?',
  '窶[\\p{Script=Han}ｦ-ﾟ]?',
]
/** Marks of Big5 and of GB 2312 that were read in Latin-1: ¡¦, ¡§, ¡¯, £¬. */
const misreadChinese = ['¡[¢-ª¬-¾]', '(?<=[\\p{L}\\d,.])¡[ABGKX](?=[\\s\\p{L}])', '£[¬º¨©]']
/** The mark for a character that could not be read, and controls that no copy has. */
const lost = ['[\\uFFFD\\u0080-\\u009F]']

const broken = new RegExp(`${anyOf([...misreadUtf8, ...misreadChinese, ...lost])}+`, 'gu')
/** A character that every run begins with: a quick look before a slow one. */
const mayBeBroken = /[\u0080-\u009F¡£\u00C2-\u00DFà-ïðĂāΓβג\u0302\u0303โâ√‚├┬вт鈥窶\uFFFD]/u

/** Marks that stand behind words and between them. */
const usual = '’”“‘…–—»«›‹°º™•'
/** A letter at a word's end, and such marks: “IRMÃ”, café”—. */
const lettersEnd = new RegExp(`^(?:[\\u00C2-\\u00DF\\u0102][${usual}]|[\\u00E0-\\u00EF][${usual}\\u00A0]{2})$`, 'u')

/** Finds runs of characters that a wrong encoding has made. */
export function findBrokenCharacters(field: Field): BrokenCharacters {
  const { text } = field
  if (!mayBeBroken.test(text)) return { all: [], covers: () => false }
  const all = Array.from(text.matchAll(broken), ({ index, 0: run }) => ({
    field,
    start: index,
    end: index + run.length,
  })).filter(({ start, end }) => !isSound(text.charAt(start - 1), text.slice(start, end), text.charAt(end)))
  const covers = coverStretches(all)
  return { all, covers: offset => covers(offset, offset + 1) }
}

/** True for characters that are right between their neighbours. */
function isSound(before: string, run: string, behind: string): boolean {
  if (/^Ă\p{Ll}$/u.test(run)) return !/\p{L}/u.test(before)
  if (!lettersEnd.test(run) || (/^\p{Lu}/u.test(run) && /\p{Ll}/u.test(before))) return false
  return !/\p{L}/u.test(behind) || /[—–…][“‘]?$/u.test(run)
}

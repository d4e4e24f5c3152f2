import type { CopyParagraph } from './story-fields.js'

/** The marks around a picture's caption, as the editor of WordPress stores it. */
const captionStart = /^\[caption\b[^\]]{0,500}\]\s*/u
const captionEnd = '[/caption]'

/** Marks that stand for a film, a gallery or a form. */
const only = /^(?:\[\/?[a-z][a-z_-]{0,40}(?: [^\]]{0,500})?\] ?)+$/u

/** Opens the shortcodes of a WordPress export: a caption is one, and what stands for a film or a gallery is no copy. */
export const openShortcodes = (paragraphs: readonly CopyParagraph[]): readonly CopyParagraph[] =>
  paragraphs.flatMap((paragraph): readonly CopyParagraph[] => {
    const { text } = paragraph
    if (only.test(text.text)) return []
    const start = captionStart.exec(text.text)?.[0].length ?? 0
    if (start === 0 || !text.text.endsWith(captionEnd)) return [paragraph]
    const words = text.text.slice(start, -captionEnd.length).trimEnd()
    return words === '' ? [] : [{ text: text.slice(start, start + words.length), role: 'caption' }]
  })

import { FieldText } from '../../story/field-text.js'
import type { Field } from '../../story/story.js'
import { splitParagraphs } from '../copy/plain-copy.js'
import { buildFields, type CopyParagraph } from '../copy/story-fields.js'
import { readEscapedHtml } from '../markup/html-copy.js'
import type { JsonValue } from './json-value.js'

/*
 * Copy that an editor keeps as a list of blocks: paragraphs, headings, pictures. Arc ("content_elements"), the Guardian
 * ("blocks.body"), Editor.js ("blocks"), Sanity and Slate ("children") have such lists.
 */

const listNames = new Set(['content_elements', 'blocks', 'paragraphs', 'body', 'content', 'elements', 'components'])

/** Types of blocks that are copy; a block without a type is copy too. */
const copyTypes = 'text|p|rich-?text|block|list|quote|blockquote|html|(?:core/)?paragraph'
const copyType = new RegExp(`^(?:${copyTypes})$`, 'iu')
const headingType = /^(?:header|heading|subhead(?:ing)?|h[1-6])$|heading$/iu

const textNames = ['content', 'text', 'bodyHtml', 'bodyTextSummary', 'html', 'value', 'body', 'paragraph']

const hasTag = /<\p{L}/u

/** A block's text, and whether it is a heading. */
interface Block {
  readonly texts: readonly JsonValue[]
  readonly isHeading: boolean
}

function readBlock(value: JsonValue): Block | null {
  const type = value.get('type', '_type')?.string ?? null
  const isHeading = type !== null && headingType.test(type)
  if (type !== null && !isHeading && !copyType.test(type)) return null
  const data = value.get('data') ?? value
  const text = data.get(...textNames)
  if (text?.string != null) return { texts: [text], isHeading }
  const children = value.get('children')?.items.flatMap(each => each.get('text') ?? []) ?? []
  return children.length === 0 ? null : { texts: children, isHeading }
}

/** Finds the blocks of copy in a member of a story; none in a member of another kind. */
export function findJsonBlocks(name: string, value: JsonValue): readonly Block[] {
  if (!listNames.has(name)) return []
  const list = value.isArray ? value : value.get('body')
  const items = list?.isArray === true ? list.items : []
  return items.flatMap(each => (each.isObject ? (readBlock(each) ?? []) : []))
}

/** Reads blocks as copy: plain ones together, and one with mark-up as a text of its own. */
export function readJsonBlocks(blocks: readonly Block[], headline: string | undefined): readonly Field[] {
  const [first] = blocks.flatMap(({ texts }) => texts)
  if (first === undefined) return []
  const isPlain = blocks.every(({ texts }) => texts.every(({ string }) => !hasTag.test(string ?? '')))
  if (isPlain) return buildFields(blocks.flatMap(toParagraphs), first.file, { headline, path: first.pointer })
  return blocks.flatMap(({ texts, isHeading }) =>
    texts.flatMap(value =>
      readEscapedHtml(value.text, { headline }).map(field => ({
        ...field,
        role: isHeading && field.role === 'body' ? ('headline' as const) : field.role,
        path: value.pointer,
      })),
    ),
  )
}

function toParagraphs({ texts, isHeading }: Block): readonly CopyParagraph[] {
  const [first] = texts
  if (first === undefined) return []
  if (texts.length === 1 && !isHeading) return splitParagraphs(first.text, first.file)
  const text = new FieldText(first.file)
  for (const each of texts) text.append(each.text)
  return [{ text, role: isHeading ? 'headline' : null, isPlain: true }]
}

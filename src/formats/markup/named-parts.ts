import type { Role } from '../../story/story.js'

/** A part of a story that agencies, APIs and tables name. */
export type NamedPart = Exclude<Role, 'body'> | 'copy' | 'summary' | 'id' | 'version' | 'language'

/** Names in lower case, without marks between their words: `articleBody` of schema.org, `content_html` of JSON Feed. */
const namesByPart: Readonly<Record<NamedPart, string>> = {
  headline: 'headline headlines title heading subtitle subhead subheadline webtitle posttitle',
  byline: 'byline bylines author authors authorname primaryauthor writer writtenby',
  dateline: 'dateline',
  caption: 'caption captions',
  credit: 'credit',
  related: 'related',
  'editors-note': 'ednote editorsnote notetoeditors',
  slug: 'slug slugline strapline keyword',
  copy:
    'text body content articlebody bodytext bodyhtml bodyxhtml html contenthtml contenttext fulltext maintext story ' +
    'storytext articletext articlehtml postcontent plaintext copy article target translation',
  summary:
    'summary abstract standfirst lead intro teaser description excerpt trailtext leadparagraph snippet ' +
    'postexcerpt customexcerpt dek',
  id: 'id guid uri uid newsid storyid articleid itemid',
  version: 'version revision revisionid',
  language: 'language lang inlanguage',
}

const parts = new Map(
  Object.entries(namesByPart).flatMap(([part, names]) =>
    names.split(' ').map(name => [name, part as NamedPart] as const),
  ),
)

/** Returns the part that a name means, whatever its case and the marks in it; null if it names no part of a story. */
export const lookUpPart = (name: string): NamedPart | null =>
  parts.get(name.toLowerCase().replace(/[^a-z\d]/gu, '')) ?? null

type LineRole = Exclude<Role, 'body'>

const partsWithoutRole: ReadonlySet<NamedPart> = new Set(['copy', 'summary', 'id', 'version', 'language'])

/** Returns the role of a part that is one line or paragraph; null for copy, which has its own parts, and others. */
export function lookUpRole(name: string): LineRole | null {
  const part = lookUpPart(name)
  return part === null || partsWithoutRole.has(part) ? null : (part as LineRole)
}

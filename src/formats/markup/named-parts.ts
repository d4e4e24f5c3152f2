import type { Role } from '../../story/story.js'

/** What a part of a story is by the name that an agency, an API or a table gives it. */
export type NamedPart = Exclude<Role, 'body'> | 'copy' | 'summary' | 'id' | 'version' | 'language'

/** Names in lower case, without the marks between their words. schema.org has `articleBody`, JSON Feed `content_html`. */
const names: Readonly<Record<NamedPart, string>> = {
  headline: 'headline title heading subtitle subhead subheadline',
  byline: 'byline author',
  dateline: 'dateline',
  caption: 'caption captions',
  credit: 'credit',
  related: 'related',
  'editors-note': 'ednote editorsnote notetoeditors',
  slug: 'slug slugline strapline keyword',
  copy: 'text body content articlebody bodytext bodyhtml bodyxhtml html contenthtml contenttext fulltext maintext story storytext articletext copy article target translation',
  summary: 'summary abstract standfirst lead intro teaser description',
  id: 'id guid uri uid newsid storyid articleid itemid',
  version: 'version revision revisionid',
  language: 'language lang',
}

const parts = new Map(
  Object.entries(names).flatMap(([part, list]) => list.split(' ').map(name => [name, part as NamedPart] as const)),
)

/** The part that a name stands for, whatever its case and the marks in it; null for a name that is no part of a story. */
export const partNamed = (name: string): NamedPart | null =>
  parts.get(name.toLowerCase().replace(/[^a-z\d]/gu, '')) ?? null

/** The role of a part that is one line or paragraph of its own; null for copy, which has parts of its own, and for what is no copy. */
export function roleNamed(name: string): Exclude<Role, 'body'> | null {
  const part = partNamed(name)
  return part === null ||
    part === 'copy' ||
    part === 'summary' ||
    part === 'id' ||
    part === 'version' ||
    part === 'language'
    ? null
    : part
}

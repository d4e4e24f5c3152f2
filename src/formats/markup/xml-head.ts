/** What may stand before a document's element: a mark of byte order, white space, declarations, comments. */
const prolog = /^(?:\uFEFF|\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>)/u

/** The name of the first element of an XML text, without its prefix; null where the text begins with none. */
export function rootName(head: string): string | null {
  let rest = head
  for (let found = prolog.exec(rest); found !== null; found = prolog.exec(rest)) rest = rest.slice(found[0].length)
  const name = /^<([A-Za-z_][\w.:-]*)/u.exec(rest)?.[1]
  return name === undefined ? null : name.slice(name.indexOf(':') + 1)
}

const doctype = String.raw`<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>`
/** Anything that may come before a document's element: a byte order mark, white space, declarations, comments. */
const prolog = new RegExp(String.raw`^(?:\uFEFF|\s+|<\?[^>]*>|<!--[\s\S]*?-->|${doctype})`, 'u')

/** Returns the name of an XML text's first element, without its prefix; null if the text begins with none. */
export function findRootName(head: string): string | null {
  let rest = head
  for (let match = prolog.exec(rest); match !== null; match = prolog.exec(rest)) rest = rest.slice(match[0].length)
  const name = /^<([A-Za-z_][\w.:-]*)/u.exec(rest)?.[1]
  return name === undefined ? null : name.slice(name.indexOf(':') + 1)
}

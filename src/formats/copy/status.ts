/** Why an item with a publishing status is not to be run, as a note; null if it may be. "stat:" of IPTC is left out. */
export function describeStatus(status: string | null | undefined): string | null {
  const value = (status ?? '').slice((status ?? '').lastIndexOf(':') + 1).toLowerCase()
  if (/^cancell?ed$|^cancel$|^kill(?:ed)?$|^withdrawn?$/u.test(value))
    return 'The sender has canceled this item. Do not run it. It is not checked.'
  if (/^withheld$|^hold$/u.test(value)) return 'The sender holds this item back. Do not run it. It is not checked.'
  return value === 'test' ? 'This item is a test of the wire. It is not checked.' : null
}

import type { StoryStatus } from '../../story/status.js'

/** The words of standards and of agencies for a status, in lower case and without the name of their list. */
const meanings: readonly (readonly [RegExp, StoryStatus])[] = [
  [/^(?:cancel(?:l?ed)?|kill(?:ed)?|withdrawn?|withdrawal|retract(?:ed|ion)?|delete|recalled|spiked)$/u, 'kill'],
  [/^(?:test|atest|testmessage|test message)$/u, 'test'],
  [/^(?:withheld|hold|held|onhold|on hold)$/u, 'hold'],
  [/^(?:embargo(?:ed)?)$/u, 'embargo'],
  [/^(?:correction|corrected|corrective|correct|rectify|refile)$/u, 'correction'],
  [/^(?:advisory|newsadvisory|news advisory|mediaadvisory|media advisory)$/u, 'advisory'],
]

/** Returns the status that a format's own field names: "stat:canceled", "Embargoed"; undefined if it may be run. */
export function readDeclaredStatus(value: string | null | undefined): StoryStatus | undefined {
  const word = (value ?? '')
    .slice((value ?? '').lastIndexOf(':') + 1)
    .trim()
    .toLowerCase()
  return meanings.find(([pattern]) => pattern.test(word))?.[1]
}

/** A time of ISO 8601, with marks between its parts or without, and its zone. */
const timeForm = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/u

/**
 * Returns the status of an item that names the end of its embargo. An item that was sent after that time is free; only
 * times in the same zone are compared.
 */
export function readEmbargo(
  until: string | null | undefined,
  sent: string | null | undefined,
): StoryStatus | undefined {
  if (until == null || !/\d/u.test(until)) return undefined
  const [end, start] = [readTime(until), readTime(sent ?? '')]
  return end !== null && start !== null && end.zone === start.zone && end.digits <= start.digits ? undefined : 'embargo'
}

/** Reads the digits of a time, which sort as the time does, and its zone; null for any other text. */
function readTime(text: string): { readonly digits: string; readonly zone: string } | null {
  const match = timeForm.exec(text.trim())
  if (match === null) return null
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', zone = ''] = match
  return { digits: year + month + day + hour + minute + second, zone: zone.replace(/:|^[+-]00:?00$/gu, '') || 'Z' }
}

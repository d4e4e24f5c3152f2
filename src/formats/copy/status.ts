import type { StoryStatus } from '../../story/status.js'

/** The words of standards and of agencies for a status, in lower case and without the name of their list. */
const wordsByStatus: Readonly<Record<StoryStatus, readonly string[]>> = {
  kill: (
    'cancel canceled cancelled kill killed withdraw withdrawn withdrawal retract retracted retraction delete recalled ' +
    'spiked'
  ).split(' '),
  test: ['test', 'atest', 'testmessage', 'test message'],
  hold: ['withheld', 'hold', 'held', 'onhold', 'on hold'],
  embargo: ['embargo', 'embargoed'],
  correction: ['correction', 'corrected', 'corrective', 'correct', 'rectify', 'refile'],
  advisory: ['advisory', 'newsadvisory', 'news advisory', 'mediaadvisory', 'media advisory'],
}
const meanings: ReadonlyMap<string, StoryStatus> = new Map(
  (Object.keys(wordsByStatus) as StoryStatus[]).flatMap(status =>
    wordsByStatus[status].map(word => [word, status] as const),
  ),
)

/** Returns the status that a format's own field names: "stat:canceled", "Embargoed"; undefined if it may be run. */
export function readDeclaredStatus(value: string | null | undefined): StoryStatus | undefined {
  const word = (value ?? '')
    .slice((value ?? '').lastIndexOf(':') + 1)
    .trim()
    .toLowerCase()
  return meanings.get(word)
}

/** A time of ISO 8601, with marks between its parts or without, and its zone. */
const clockForm = String.raw`(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})`
const timeForm = new RegExp(String.raw`^(\d{4})-?(\d{2})-?(\d{2})T${clockForm}$`, 'u')

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

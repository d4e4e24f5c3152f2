import type { Severity } from '../rule.js'
import type { StoryLine } from './messages.js'

/** The number of issues of each severity. */
type Counts = Readonly<Record<Severity, number>>

const count = (many: number, one: string, others = `${one}s`): string =>
  `${many.toLocaleString('en')} ${many === 1 ? one : others}`

/** Says how many issues there are: “2 errors, 1 warning”. */
export function describeCounts({ error, warning, info }: Counts): string {
  const parts = [
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(info > 0 ? [count(info, 'info', 'infos')] : []),
  ]
  return parts.length === 0 ? 'No issues' : parts.join(', ')
}

export const countIssues = ({ error, warning, info }: Counts): number => error + warning + info

export const describeIssues = (many: number): string => count(many, 'issue')
export const describeRepairs = (many: number): string => count(many, 'safe repair')
export const describeStories = (many: number): string => count(many, 'story', 'stories')

/** Says what the score *damaged* means for a desk. */
export const levelMeanings: Readonly<Record<StoryLine['level'], string>> = {
  clean: 'Nothing found that a desk must repair.',
  suspect: 'Read it before it runs: more was found than in 95 of 100 sound stories.',
  damaged: 'Repair it before it runs: more was found than in 99 of 100 sound stories.',
}

/** Says how likely it is that a machine translated a story. */
export function describeLikelihood({ translated, words }: StoryLine): string {
  if (translated === null) return words < 60 ? 'no answer: too short' : 'no answer: no prose'
  const [low = 0, high = 0] = translated.interval.map(share => Math.round(share * 100))
  return `${percent(translated.likelihood)} (${String(low)}–${String(high)})`
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`

/** The page's words for the roles of fields. */
const roleNames: Readonly<Record<string, string>> = { 'editors-note': 'editor’s note' }

export const nameRole = (role: string): string => roleNames[role] ?? role

/** Writes a length of text for people: “4.1 MB”. */
export function describeLength(characters: number): string {
  if (characters < 1000) return count(characters, 'character')
  if (characters < 1_000_000) return `${String(Math.round(characters / 1000))} kB`
  return `${(characters / 1_000_000).toFixed(1)} MB`
}

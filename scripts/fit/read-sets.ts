import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type FitStory, parseFitStories } from '../../src/evaluation/fit-story.js'

/** Reads the stories of files: JSON Lines, packed by gzip or not, or one JSON object with a sound story as `clean`. */
export const readSets = (paths: readonly string[]): readonly FitStory[] =>
  paths.flatMap(path => {
    const bytes = readFileSync(path)
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
    if (!path.endsWith('.json'))
      return parseFitStories(basename(path).replace(/\.jsonl(?:\.gz)?$/u, ''), text.split('\n'))
    const { clean } = JSON.parse(text) as { clean?: string }
    return parseFitStories('own-stories', [JSON.stringify({ id: basename(path, '.json'), clean })])
  })

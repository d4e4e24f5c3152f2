import rules from '../../rules/index.js'
import { jsonlReader } from '../../src/formats/records/jsonl.js'
import { wholeFile } from '../../src/formats/reader.js'
import { lintPart } from '../../src/linter/lint-part.js'
import type { FiledStory } from '../../src/comparison/compare-story.js'
import type { Rule } from '../../src/rule.js'
import { loadTagger } from '../../src/run/load-tagger.js'

const tagger = loadTagger()

/** The stories of a feed of JSON lines, checked, with their copy. */
export const filed = (file: string, lines: readonly object[], by: readonly Rule[] = rules): readonly FiledStory[] =>
  lintPart(jsonlReader, wholeFile(file, lines.map(line => `${JSON.stringify(line)}\n`).join('')), {
    rules: by,
    levels: new Map(),
    tagger,
    copy: true,
  }).stories.map(story => ({ file, story }))

/** A story of one body. */
export function filedBody(text: string, by: readonly Rule[] = rules): FiledStory {
  const [story] = filed('story.jsonl', [{ text }], by)
  if (story === undefined) throw new Error('A line with a text is a story.')
  return story
}

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type MarkedStory, parseMarkedStories } from '../../src/evaluation/marked-copy.js'
import { countWords } from '../../src/evaluation/measure.js'
import { CorpusError } from './corpus-error.js'

export interface CorpusSize {
  readonly sets: number
  readonly stories: number
  readonly words: number
}

/**
 * Writes the stories of every JSONL file in a folder and the folders inside it as plain text, `SET/NUMBER-ID.txt`, so
 * that any version of the command reads the same copy. A set is named after its file; the rows are those that
 * `wirelint evaluate` reads.
 */
export function writeStoryFiles(data: string, target: string): CorpusSize {
  const files = listSets(data)
  if (files.length === 0) throw new CorpusError(`There is no JSONL file of stories in ${data}.`)
  const size = { sets: files.length, stories: 0, words: 0 }
  for (const file of files) {
    const folder = join(target, basename(file, '.jsonl'))
    mkdirSync(folder, { recursive: true })
    for (const [index, { id, text }] of readStories(file).entries()) {
      writeFileSync(join(folder, fileNameOf(index, id)), text)
      size.stories++
      size.words += countWords(text)
    }
  }
  return size
}

function listSets(data: string): readonly string[] {
  if (!existsSync(data))
    throw new CorpusError(`There is no folder ${data}. Name one with --data FOLDER or in WIRELINT_DATA.`)
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .map(name => join(data, name))
}

function readStories(file: string): readonly MarkedStory[] {
  try {
    return parseMarkedStories(readFileSync(file, 'utf8').split('\n'))
  } catch (error) {
    throw new CorpusError(`${file}: ${(error as Error).message}.`)
  }
}

/** An id may have characters that a file name may not have; the number keeps the names different. */
const fileNameOf = (index: number, id: string): string => `${String(index + 1)}-${id.replace(/[^\w.-]/gu, '_')}.txt`

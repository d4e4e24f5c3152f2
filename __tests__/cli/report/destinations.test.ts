import { describe, expect, test } from '@jest/globals'
import { loadOutputs, readOutputs } from '../../../src/cli/report/destinations.js'

describe('formats and the files they go to', () => {
  test.each([
    [{}, [{ format: 'pretty', file: undefined }]],
    [
      { format: ['unix', 'sarif:out.sarif'] },
      [
        { format: 'unix', file: undefined },
        { format: 'sarif', file: 'out.sarif' },
      ],
    ],
    [{ format: ['html:C:\\proof.html'] }, [{ format: 'html', file: 'C:\\proof.html' }]],
    [
      { format: ['json:a.json', 'unix'], outputFile: 'out.txt' },
      [
        { format: 'json', file: 'a.json' },
        { format: 'unix', file: 'out.txt' },
      ],
    ],
    [{ outputFile: 'out.txt' }, [{ format: 'pretty', file: 'out.txt' }]],
  ])('%j', (flags, outputs) => {
    expect(readOutputs({ stdinFilename: '-', maxStorySize: 5, ...flags })).toEqual(outputs)
  })

  test.each([
    [{ format: ['unix', 'json'] }, 'Only one format can go to standard output'],
    [{ format: ['json:a.json'], outputFile: 'out.txt' }, 'Nothing is left for --output-file out.txt'],
    [{ format: ['json'], fixDryRun: true as const }, '--fix-dry-run prints a diff and no report'],
  ])('%j is refused', (flags, message) => {
    expect(() => readOutputs({ stdinFilename: '-', maxStorySize: 5, ...flags })).toThrow(message)
  })
})

test('an unknown format is refused with the nearest name and all names', async () => {
  await expect(loadOutputs({ stdinFilename: '-', maxStorySize: 5, format: ['sariff'] }, [])).rejects.toThrow(
    'Unknown format “sariff”. Did you mean “sarif”? Formats: pretty, json, jsonl, unix, compact, sarif, junit, checkstyle, github, gitlab, rdjson, rdjsonl, tap, markdown, html.',
  )
})

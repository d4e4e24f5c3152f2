import { afterEach, describe, expect, test } from '@jest/globals'
import { loadOutputs, readOutputs, terminalWidth } from '../../../src/cli/report/destinations.js'

const flags = { stdinFilename: 'stdin.txt', maxStorySize: 5 }

describe('the formats and files of a run', () => {
  test.each([
    [{}, [['pretty', undefined]]],
    [{ outputFile: 'out' }, [['pretty', 'out']]],
    [{ format: ['json'] }, [['json', undefined]]],
    [
      { format: ['sarif:a.sarif', 'pretty'] },
      [
        ['sarif', 'a.sarif'],
        ['pretty', undefined],
      ],
    ],
    [
      { format: ['sarif:C:\\a.sarif', 'unix', 'json'], outputFile: 'out' },
      [
        ['sarif', 'C:\\a.sarif'],
        ['unix', 'out'],
        ['json', undefined],
      ],
    ],
    [{ fixDryRun: true, outputFile: 'out' }, [['pretty', 'out']]],
  ] as const)('of %j', (more, expected) => {
    expect(readOutputs({ ...flags, ...more }).map(({ format, file }) => [format, file])).toEqual(expected)
  })

  test.each([
    [{ format: ['unix', 'json'] }, 'Only one format can go to standard output'],
    [
      { format: ['unix:a'], outputFile: 'b' },
      '--output-file b has no report to write: every format names its own file.',
    ],
    [
      { format: ['unix'], fixDryRun: true },
      '--fix-dry-run prints a diff, not a report. Remove --format or --fix-dry-run.',
    ],
  ] as const)('refuse %j', (more, message) => {
    expect(() => readOutputs({ ...flags, ...more })).toThrow(message)
  })

  test('load their reporters', async () => {
    const outputs = await loadOutputs({ ...flags, format: ['json:a.json', 'unix'] }, ['b.txt'])
    expect(outputs.map(({ file, reporter }) => [file, typeof reporter])).toEqual([
      ['a.json', 'function'],
      [undefined, 'function'],
    ])
  })

  test('refuse a format that there is not, and a file that is checked', async () => {
    await expect(loadOutputs({ ...flags, format: ['jsno'] }, [])).rejects.toThrow(
      'Unknown format “jsno”. Did you mean “json”? Formats: ',
    )
    await expect(loadOutputs({ ...flags, format: ['json:a.txt'] }, ['./a.txt'])).rejects.toThrow(
      'A report cannot go to a.txt: the run needs this file, or another report uses it.',
    )
  })
})

describe('the width of the output', () => {
  const { isTTY, columns } = process.stdout
  afterEach(() => {
    Object.assign(process.stdout, { isTTY, columns })
  })

  test.each([
    [{ isTTY: true, columns: 72 }, 72],
    [{ isTTY: true, columns: 0 }, 100],
    [{ isTTY: false, columns: 72 }, 100],
  ])('of %j is %d', (stream, width) => {
    Object.assign(process.stdout, stream)
    expect(terminalWidth()).toBe(width)
  })
})

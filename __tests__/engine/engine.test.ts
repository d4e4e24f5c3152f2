import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { completeReport, Engine, engineVersion, jobOf, type PartReport } from '../../src/engine/engine.js'
import { folder } from '../support/folders.js'
import { collect, stream } from '../support/runs.js'

const engine = new Engine({ config: false, format: 'jsonl', threads: 0 })
afterAll(() => engine.close())

const damaged = 'She left the the city on Monday.\n'
const feed = `{"id":"a","text":"${damaged.trim()}"}\n{"id":"b","text":"Rain fell."}\n`

async function checkBytes(text: string, name: string, format?: string): Promise<readonly PartReport[]> {
  const reports: PartReport[] = []
  for await (const found of engine.readBytes(Buffer.from(text), name, format)) {
    const job = jobOf(found)
    reports.push(completeReport(found.inputPart, job === null ? null : await engine.check(job)))
  }
  return reports
}
const idsIn = (reports: readonly PartReport[]): readonly string[] =>
  reports.flatMap(({ stories }) => stories.map(({ id }) => id))

describe('bytes', () => {
  test.each([
    [feed, 'story', undefined, ['a', 'b']],
    [damaged, 'story', undefined, ['story#1']],
    [feed, 'a.txt', 'jsonl', ['a', 'b']],
  ])('%j of %s in the format %s are read and checked', async (text, name, format, ids) => {
    expect(idsIn(await checkBytes(text, name, format))).toEqual(ids)
  })

  test('that cannot be read are a problem', async () => {
    const [report] = await checkBytes('\u0089PNG\r\n\u001a\n'.repeat(9), 'a.zip', undefined)
    expect(report?.problems).toHaveLength(1)
  })

  test('of an archive that cannot be opened are a problem', async () => {
    const [report] = await checkBytes('PK\u0003\u0004', 'a.zip')
    expect(report?.problems.map(({ message }) => message)).toEqual([
      'This archive cannot be unpacked completely: its directory is missing; it may be cut off.',
    ])
  })
})

test('files are checked one by one or all at once, with the same result', async () => {
  const { path } = folder({ 'a.txt': damaged, 'b.jsonl': feed })
  const one: PartReport[] = []
  for await (const found of engine.read([path])) {
    const job = jobOf(found)
    if (job !== null) one.push(completeReport(found.inputPart, await engine.check(job)))
  }
  expect(idsIn(one)).toEqual([`${join(path, 'a.txt')}#1`, 'a', 'b'])
  expect(await collect(engine.checkAll([path]))).toEqual(one)
})

test('a report is printed as the command prints it', async () => {
  const printed = await collect(await engine.print('jsonl', stream(...(await checkBytes(damaged, 'a.txt')))))
  expect(JSON.parse(printed.join(''))).toMatchObject({ file: 'a.txt', ruleId: 'repeated-word' })
  await expect(engine.print('nothing', stream())).rejects.toThrow('Unknown format nothing.')
})

test('a key depends on the copy, the place and the settings of a part', async () => {
  const keys: string[] = []
  for (const [text, name, by] of [
    [damaged, 'a.txt', engine],
    [damaged, 'a.txt', engine],
    [`${damaged} `, 'a.txt', engine],
    [damaged, 'b.txt', engine],
    [damaged, 'a.txt', new Engine({ config: false, format: 'html', threads: 0 })],
  ] as const)
    for await (const found of by.readBytes(Buffer.from(text), name)) {
      const job = jobOf(found)
      if (job !== null) keys.push(await by.keyOf(job))
    }
  expect(new Set(keys).size).toBe(4)
  expect(keys[0]).toBe(keys[1])
})

test('an engine without threads has nothing to warm up, and nothing waits in it', async () => {
  await engine.open()
  expect(engine.withdraw({ path: '-', format: 'text', part: {} as never })).toBe(false)
  await expect(engine.check({ path: '-', format: 'none', part: {} as never })).rejects.toThrow('Unknown format none.')
})

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: engineVersion })
})

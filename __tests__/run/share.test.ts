import { describe, expect, test } from '@jest/globals'
import { share } from '../../src/run/share.js'
import { collect, stream } from '../support/runs.js'

describe('a source that several take', () => {
  test('gives every item to each', async () => {
    const taken: number[][] = [[], [], []]
    const takers = taken.map(into => async (items: AsyncIterable<number>) => {
      for await (const item of items) into.push(item)
    })
    await share(stream(1, 2, 3), takers)
    expect(taken).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ])
  })

  test('is read one item at most before the slowest has done with the one before', async () => {
    let made = 0
    async function* source(): AsyncIterable<number> {
      while (made < 3) yield made++
    }
    const [fast, slow]: [number[], number[]] = [[], []]
    await share(source(), [
      async items => {
        for await (const item of items) fast.push(item)
      },
      async items => {
        for await (const item of items) {
          await new Promise(resolve => setTimeout(resolve, 5))
          slow.push(item + made)
        }
      },
    ])
    expect([fast, slow]).toEqual([
      [0, 1, 2],
      [2, 4, 5],
    ])
  })

  test('goes to a single one as it is', async () => {
    const source = stream('a')
    await share(source, [
      async items => {
        expect(items).toBe(source)
      },
    ])
    expect.assertions(1)
  })

  test('fails for all where it fails, and where one of them does', async () => {
    async function* broken(): AsyncIterable<number> {
      yield 1
      throw new Error('broken')
    }
    const drain = async (items: AsyncIterable<number>): Promise<void> => {
      await collect(items)
    }
    await expect(share(broken(), [drain, drain])).rejects.toThrow('broken')
    await expect(
      share(stream(1), [
        drain,
        () => {
          throw new Error('not taken')
        },
      ]),
    ).rejects.toThrow('not taken')
  })
})

import { jest } from '@jest/globals'
import { formats } from '../../src/formats/index.js'
import type { Reader } from '../../src/formats/reader.js'

/** Makes the reader of a format fail on every text, until it is disposed of. `calls` counts how often it was loaded. */
export function failingReader(name: string): { readonly calls: number } & Disposable {
  const format = formats.find(each => each.name === name)
  if (format === undefined) throw new Error(`${name} is no format.`)
  const reader: Reader = {
    cutter: null,
    comments: 'lines',
    findComments: () => [],
    *read() {
      throw new Error('too deep')
    },
  }
  const load = jest.spyOn(format, 'load').mockResolvedValue(reader)
  return {
    get calls() {
      return load.mock.calls.length
    },
    [Symbol.dispose]() {
      load.mockRestore()
    },
  }
}

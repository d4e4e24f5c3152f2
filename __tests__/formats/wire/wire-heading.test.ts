import { describe, expect, test } from '@jest/globals'
import { beginsWithWireHeading, findBareHeadings } from '../../../src/formats/wire/wire-heading.js'

const heading = 'lna042 4 pl 120 LNA 0815'

describe('a text begins with the heading of a message', () => {
  test.each([heading, `\uFEFF${heading}\nTalks open\n`, `\n\n  ${heading}\r\n`, 'lna0042 1 vm  9'])('%j', text => {
    expect(beginsWithWireHeading(text)).toBe(true)
  })

  test.each(['', 'Talks open\n', `Talks open\n${heading}\n`, 'lna042 4', 'LNA042 4 pl 120', 'lna042 0 pl 120'])(
    'not %j',
    text => {
      expect(beginsWithWireHeading(text)).toBe(false)
    },
  )
})

test('each message begins at a heading after a blank line', () => {
  const text = `${heading}\nTalks open\n${heading}\n\n \n${heading}\r\nTalks end\n`
  expect(findBareHeadings(text).map(start => text.slice(start, start + 6))).toEqual(['lna042', 'lna042'])
  expect(findBareHeadings('Talks open\n')).toEqual([])
})

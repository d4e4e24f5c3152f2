import { expect, test } from '@jest/globals'
import { pageDefinition } from '../../../src/cli/definitions/page.js'
import { readFlags, readUsage } from '../../support/command-line.js'

test('page takes no arguments', () => {
  expect(readUsage(pageDefinition)).toBe('Usage: page [options]')
})

test('options set the flags of page', () => {
  expect(readFlags(pageDefinition)).toEqual({})
  expect(readFlags(pageDefinition, '-o', 'desk.html', '--config', 'a.yaml')).toEqual({
    outputFile: 'desk.html',
    config: 'a.yaml',
  })
  expect(readFlags(pageDefinition, '--no-config')).toEqual({ config: false })
})

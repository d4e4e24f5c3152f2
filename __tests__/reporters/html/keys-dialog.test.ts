import { expect, test } from '@jest/globals'
import { keysDialog } from '../../../src/reporters/html/keys-dialog.js'
import { between } from '../../support/between.js'

test('each key is named with what it does', () => {
  const rows = between(keysDialog, '<div><dt>', '</dd></div>').map(row => row.split('</dt><dd>'))
  expect(rows).toHaveLength(9)
  expect(rows[0]).toEqual(['<kbd>j</kbd>', 'next issue'])
  expect(rows[5]).toEqual(['<kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd>', 'errors, warnings, info: show or hide'])
})

import { expect, test } from '@jest/globals'
import { describeStatus } from '../../../src/formats/copy/status.js'

test.each(['canceled', 'stat:canceled', 'Cancelled', 'withheld', 'stat:withheld', 'Test'])('“%s” is noted', status => {
  expect(describeStatus(status)).toMatch(/is not checked\.$/u)
})

test.each([undefined, null, '', 'usable', 'stat:usable', 'embargoed'])('“%s” is read', status => {
  expect(describeStatus(status)).toBeNull()
})

import { afterEach, beforeEach, jest } from '@jest/globals'

/** Collects the text on standard error in each test of a file, which the terminal then does not show. */
export function catchErrors(): { readonly text: string } {
  const caught = { text: '' }
  beforeEach(() => {
    caught.text = ''
    jest.spyOn(process.stderr, 'write').mockImplementation(chunk => {
      caught.text += String(chunk)
      return true
    })
  })
  afterEach(() => {
    jest.restoreAllMocks()
  })
  return caught
}

import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, jest } from '@jest/globals'

/** Collects the text on standard error in each test of a file, which the terminal then does not show. */
export const catchErrors = (): { readonly text: string } => catchText('stderr')

/** Collects the text on standard output in the same way, without colours. */
export const catchOutput = (): { readonly text: string } => catchText('stdout')

function catchText(stream: 'stdout' | 'stderr'): { readonly text: string } {
  const caught = { text: '' }
  let before: readonly unknown[]
  beforeEach(() => {
    caught.text = ''
    before = process[stream].listeners('error')
    jest.spyOn(process[stream], 'write').mockImplementation(chunk => {
      caught.text += stripVTControlCharacters(String(chunk))
      return true
    })
  })
  afterEach(() => {
    jest.restoreAllMocks()
    for (const listener of process[stream].listeners('error') as (() => void)[])
      if (!before.includes(listener)) process[stream].off('error', listener)
  })
  return caught
}

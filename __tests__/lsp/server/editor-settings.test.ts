import { describe, expect, test } from '@jest/globals'
import { presets } from '../../../rules/presets.js'
import { EditorSettings } from '../../../src/lsp/server/editor-settings.js'
import type { Settings } from '../../../src/lsp/settings.js'

/** An editor that answers so, and what the session and the log hear. */
function editor(canAsk: boolean, first: unknown, answer: () => Promise<unknown> = async () => null) {
  const heard: { set: Settings[]; said: string[]; logged: string[] } = { set: [], said: [], logged: [] }
  const connection = {
    workspace: { getConfiguration: answer },
    console: { warn: (line: string) => heard.logged.push(line) },
  }
  const session = {
    say: (message: string) => heard.said.push(message),
    set: (settings: Settings) => heard.set.push(settings),
  }
  return { heard, settings: new EditorSettings(connection as never, session, { canAsk, first, presets }) }
}
const settle = (): Promise<unknown> => new Promise(resolve => setImmediate(resolve))
const usual: Settings = { config: null, preset: null, run: 'onType', ruleLinks: null }

describe('the settings of an editor that cannot be asked', () => {
  test('are those that it started with, and then those that it sends', () => {
    const { heard, settings } = editor(false, { preset: 'ap' })
    settings.start()
    settings.change({ wirelint: { run: 'onSave' } })
    expect(heard.set).toEqual([
      { ...usual, preset: 'ap' },
      { ...usual, run: 'onSave' },
    ])
  })

  test('that are wrong are shown and left unset', () => {
    const { heard, settings } = editor(false, { preset: 'apx' })
    settings.start()
    expect(heard.set).toEqual([usual])
    expect(heard.said).toEqual([expect.stringMatching(/^Setting wirelint\.preset: .*Did you mean “ap”\?/u)])
  })
})

describe('the settings of an editor that can be asked', () => {
  test('are its answer, whatever it sends with the news', async () => {
    const { heard, settings } = editor(true, { preset: 'ap' }, async () => ({ preset: 'uk' }))
    settings.start()
    settings.change({ wirelint: { preset: 'xinhua' } })
    await settle()
    expect(heard.set).toEqual([
      { ...usual, preset: 'uk' },
      { ...usual, preset: 'uk' },
    ])
  })

  test('are those that it started with where the user has set nothing', async () => {
    const { heard, settings } = editor(true, { preset: 'ap' })
    settings.start()
    await settle()
    expect(heard.set).toEqual([{ ...usual, preset: 'ap' }])
  })

  test('are those that it started with where it refuses after all', async () => {
    const { heard, settings } = editor(true, { preset: 'ap' }, async () => {
      throw new Error('not here')
    })
    settings.start()
    await settle()
    expect(heard.set).toEqual([{ ...usual, preset: 'ap' }])
    expect(heard.logged).toEqual(['Error: not here'])
  })
})

import { describe, expect, test } from '@jest/globals'
import { hoverAt } from '../../src/lsp/hover.js'
import { checkedDocument } from '../support/checked-documents.js'
import { ruleFor } from '../support/rules.js'

const bad = ruleFor('bad', {
  id: 'bad',
  summary: 'A bad word',
  why: ' It is\n bad. ',
  examples: {
    bad: [{ text: 'It was ⟦bad⟧.' }, { text: '⟦bad⟧ 2' }, { text: '⟦bad⟧ 3' }, { text: '⟦bad⟧ 4' }],
    good: ['So.'],
  },
})
const longer = ruleFor('bad end', { id: 'longer', summary: 'Two words' })

const markdown = { pageOf: (id: string) => (id === 'bad' ? 'https://desk.example/bad.html' : null) }

describe('a hover', () => {
  test('explains the rule of the issue at a place, with three examples', async () => {
    const checked = await checkedDocument('It was bad.', [bad])
    expect(hoverAt(checked, { line: 0, character: 8 }, markdown)).toEqual({
      contents: {
        kind: 'markdown',
        value: [
          '**bad**: A bad word.',
          'error, certain, Other',
          'It is bad.',
          'Reported (between ⟦ and ⟧):\n\n- `It was ⟦bad⟧.`\n- `⟦bad⟧ 2`\n- `⟦bad⟧ 3`',
          'Left alone:\n\n- `So.`',
          '[All about bad](https://desk.example/bad.html)',
        ].join('\n\n'),
      },
      range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } },
    })
  })

  test('is plain text for an editor that knows no Markdown', async () => {
    const hover = hoverAt(await checkedDocument('It was bad.', [bad]), { line: 0, character: 7 }, null)
    expect(hover?.contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^bad: A bad word\.\n/u) })
  })

  test('explains each rule once', async () => {
    const checked = await checkedDocument('A bad end, bad.', [bad, longer])
    const hover = hoverAt(checked, { line: 0, character: 3 }, markdown)
    const { value } = hover?.contents as { value: string }
    expect(value.split('\n\n---\n\n').map(text => text.split('\n')[0])).toEqual([
      '**bad**: A bad word.',
      '**longer**: Two words.',
    ])
  })

  test('is none where there is no issue', async () => {
    const checked = await checkedDocument('It was bad.', [bad])
    expect(hoverAt(checked, { line: 0, character: 3 }, markdown)).toBeNull()
    expect(hoverAt(checked, { line: 5, character: 0 }, markdown)).toBeNull()
  })
})

import type { TextRequest } from '../../src/page/messages.js'

/** Makes the page's request to check a text. */
export const textRequest = (parts: Partial<TextRequest> = {}): TextRequest => ({
  ...{ kind: 'check', id: 1, text: '', name: 'story.txt', format: null, source: '', language: null },
  ...{ preset: 'recommended', ignored: [], story: null, most: 9 },
  ...parts,
})

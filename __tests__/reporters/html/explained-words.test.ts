import { expect, test } from '@jest/globals'
import { renderExplained, renderMeanings } from '../../../src/reporters/html/explained-words.js'

test('a word leads to its meaning, which the page has', () => {
  const words = [
    renderExplained('penalty'),
    renderExplained('family', 'families'),
    renderExplained('certainty', 'likely'),
  ]
  expect(words[1]).toBe('<button type="button" class="term" popovertarget="word-family">families</button>')
  for (const word of words)
    expect(renderMeanings()).toContain(`id="${/popovertarget="([^"]+)"/u.exec(word)?.[1] ?? ''}"`)
})

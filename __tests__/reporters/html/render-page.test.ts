import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { renderMeanings } from '../../../src/reporters/html/explained-words.js'
import { renderClosing, renderOpening } from '../../../src/reporters/html/render-page.js'

const closing = renderClosing({ masthead: '<M>', filterBar: '<F>', glossary: '<G>' }, '1.2.3')

test('the policy lets nothing run but the page’s own style and script', async () => {
  const page = (await renderOpening('1.2.3')) + closing
  const hash = (name: string): string =>
    createHash('sha256')
      .update(new RegExp(`<${name}>([^]*?)</${name}>`, 'u').exec(page)?.[1] ?? '')
      .digest('base64')
  expect(/content="(default-src[^"]*)"/u.exec(page)?.[1]).toBe(
    `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'`,
  )
})

test('the page begins with its version and ends with what is known last', async () => {
  expect(await renderOpening('<1>')).toContain('<meta name="generator" content="wirelint &lt;1&gt;">')
  expect(closing).toContain(
    `</main>\n<M><F><G>${renderMeanings()}<footer class="colophon"><p>wirelint 1.2.3. wirelint reads only`,
  )
  expect(closing.endsWith('</script>\n</body>\n</html>\n')).toBe(true)
})

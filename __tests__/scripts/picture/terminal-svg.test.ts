import { expect, test } from '@jest/globals'
import { drawTerminal } from '../../../scripts/picture/terminal-svg.js'

const textIn = (svg: string): readonly string[] => svg.split('\n').filter(line => line.startsWith('<text '))

test('each line is a text of its own, in place', () => {
  const svg = drawTerminal('one\n  <two> & three\n', 'A & B')
  expect(textIn(svg)).toEqual([
    '<text x="20" y="34">one</text>',
    '<text x="20" y="54">  &lt;two&gt; &amp; three</text>',
  ])
  expect(svg).toContain('viewBox="0 0 168 80" width="168" height="80" xml:space="preserve">\n<title>A &amp; B</title>')
})

test('styles become classes and go on until a code ends them', () => {
  const output = '\u001b[1mbold\u001b[31m red\u001b[39m\nstill\u001b[22m plain \u001b[4m\u001b[24m.'
  expect(textIn(drawTerminal(output, ''))).toEqual([
    '<text x="20" y="34"><tspan class="bold">bold</tspan><tspan class="bold red"> red</tspan></text>',
    '<text x="20" y="54"><tspan class="bold">still</tspan> plain .</text>',
  ])
})

test('colours follow the scheme of the reader', () => {
  const [light, dark] = drawTerminal('', '').split('@media (prefers-color-scheme:dark)')
  expect(light).toContain('.red{fill:#cf222e}')
  expect(dark).toContain('.red{fill:#ff7b72}')
})

test('a code without a style is refused', () => {
  expect(() => drawTerminal('\u001b[45mx', '')).toThrow('The picture has no style for the code 45.')
})

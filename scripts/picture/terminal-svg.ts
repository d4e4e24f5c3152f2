/** Sizes in pixels. Monospaced fonts are about 0.6 em wide; a little more leaves room for wide ones. */
const fontSize = 14
const charWidth = 8.5
const lineHeight = 20
const padding = 20

interface Style {
  readonly name: string
  /** Its colour on a light and on a dark ground, with a contrast of at least 4.5 to 1. */
  readonly light?: string
  readonly dark?: string
  readonly css?: string
}

/** The SGR codes of ECMA-48 that the command uses, by the code that begins a style. */
const styles: Readonly<Record<string, Style>> = {
  1: { name: 'bold', css: 'font-weight:bold' },
  2: { name: 'dim', light: '#59636e', dark: '#9198a1' },
  4: { name: 'underline', css: 'text-decoration:underline' },
  31: { name: 'red', light: '#cf222e', dark: '#ff7b72' },
  33: { name: 'yellow', light: '#8a5a00', dark: '#d9a520' },
  34: { name: 'blue', light: '#0550ae', dark: '#79c0ff' },
}
/** The styles that a code ends. */
const ends: Readonly<Record<string, readonly string[]>> = {
  22: ['bold', 'dim'],
  24: ['underline'],
  39: ['red', 'yellow', 'blue'],
}

/**
 * Draws what a terminal shows as an SVG picture whose text can be selected and searched. It follows the light or dark
 * scheme of the reader. Throws an error for a code that has no style here.
 */
export function drawTerminal(output: string, title: string): string {
  const lines = output.trimEnd().split('\n')
  const active = new Set<string>()
  const drawn = lines.map((line, index) => {
    const y = padding + fontSize + index * lineHeight
    return `<text x="${String(padding)}" y="${String(y)}">${drawLine(line, active)}</text>\n`
  })
  const columns = Math.max(...lines.map(line => line.replace(codes, '').length))
  const width = String(Math.ceil(columns * charWidth) + 2 * padding)
  const height = String(lines.length * lineHeight + 2 * padding)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:space="preserve">
<title>${escapeMarkup(title)}</title>
<style>
${styleSheet()}</style>
<rect class="ground" width="100%" height="100%" rx="8"/>
${drawn.join('')}</svg>
`
}

const codes = /\u001b\[(\d+)m/gu

/** A style goes on until a code ends it, over the ends of lines too. */
function drawLine(line: string, active: Set<string>): string {
  const [first = '', ...rest] = line.split(codes)
  const parts = [drawPart(first, active)]
  for (let index = 0; index < rest.length; index += 2) {
    applyCode(rest[index] ?? '', active)
    parts.push(drawPart(rest[index + 1] ?? '', active))
  }
  return parts.join('')
}

function applyCode(code: string, active: Set<string>): void {
  const style = styles[code]
  if (style === undefined && !(code in ends)) throw new Error(`The picture has no style for the code ${code}.`)
  if (style !== undefined) active.add(style.name)
  for (const name of ends[code] ?? []) active.delete(name)
}

function drawPart(text: string, active: ReadonlySet<string>): string {
  const escaped = escapeMarkup(text)
  return text === '' || active.size === 0 ? escaped : `<tspan class="${[...active].join(' ')}">${escaped}</tspan>`
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function styleSheet(): string {
  const all = Object.values(styles)
  const colours = (scheme: 'light' | 'dark'): string =>
    all.map(style => (style[scheme] === undefined ? '' : `.${style.name}{fill:${style[scheme]}}\n`)).join('')
  return `text{font:${String(fontSize)}px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:#1f2328;white-space:pre}
.ground{fill:#f6f8fa;stroke:#d1d9e0}
${all.map(({ name, css }) => (css === undefined ? '' : `.${name}{${css}}\n`)).join('')}${colours('light')}@media (prefers-color-scheme:dark){
text{fill:#f0f6fc}
.ground{fill:#151b23;stroke:#3d444d}
${colours('dark')}}
`
}

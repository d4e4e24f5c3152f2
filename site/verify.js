import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Reads the built site in Chromium: every request goes to the site itself, the search finds a rule, a rule can be tried, the desk
 * opens, and axe finds no barrier in either theme.
 */
const require = createRequire(new URL('../package.json', import.meta.url))
const { chromium } = require('playwright-core')
const { source: axe } = require('axe-core')
const dist = fileURLToPath(new URL('dist/', import.meta.url))
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

const server = createServer(({ url }, answer) => {
  const path = join(dist, decodeURIComponent(new URL(url, 'http://site').pathname))
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  if (!existsSync(file)) return answer.writeHead(404).end()
  answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  return createReadStream(file).pipe(answer)
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
const origin = `http://127.0.0.1:${server.address().port}`
const browser = await chromium.launch({
  executablePath: process.env.WIRELINT_CHROMIUM ?? '/usr/bin/chromium',
  timeout: 90_000,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ],
})
const faults = []
const expectTrue = (isSo, what) => {
  if (!isSo) faults.push(what)
}

try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(60_000)
  page.on('request', request => {
    const url = request.url()
    expectTrue(url.startsWith(origin) || /^(?:data|blob):/u.test(url), `${url} is not of the site`)
  })
  page.on('response', answer => expectTrue(answer.status() < 400, `${answer.url()}: ${answer.status()}`))
  page.on('pageerror', error => faults.push(String(error)))

  const findBarriers = async name => {
    for (const isDark of [false, true]) {
      await page.evaluate(dark => document.documentElement.classList.toggle('dark', dark), isDark)
      await page.waitForTimeout(400)
      const found = await page.evaluate(async () =>
        (await window.axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`,
        ),
      )
      for (const each of found) faults.push(`${name}, ${isDark ? 'dark' : 'light'}: ${each}`)
    }
  }

  await page.goto(`${origin}/index.html`)
  await page.addScriptTag({ content: axe })
  await findBarriers('the first page')
  await page.locator('#local-search button').first().click()
  await page.locator('#localsearch-input').fill('split-sentence')
  await page.locator('#localsearch-list a[href*="rules/split-sentence"]').first().click()
  await page.waitForURL('**/rules/split-sentence.html**')

  const loaded = []
  page.on('request', request => loaded.push(new URL(request.url()).pathname))
  await page.locator('.try .go').waitFor()
  expectTrue(!loaded.includes('/desk.html'), 'The checker is loaded before anybody asks.')
  await page.locator('.try .go').click()
  await page.locator('.try li', { hasText: 'This full stop cuts the sentence' }).first().waitFor()
  await findBarriers('a rule')
  await page.locator('.try textarea').fill('The council met at the hall of the city on Monday.')
  await page.locator('.try [role=status]', { hasText: 'No issues' }).waitFor()

  await page.goto(`${origin}/desk.html`)
  expectTrue((await page.title()).includes('desk'), 'The desk does not open.')
} finally {
  await browser.close()
  server.close()
}
if (faults.length > 0) throw new Error(`The site is not right:\n${[...new Set(faults)].join('\n')}`)
console.log('The site asks nobody else for anything; its search, a try-it and the desk work; axe finds no barrier.')

/// <reference lib="dom" />
import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { launch } from './browser.js'

/** A part of the page's script: a class or a function that needs only the names of a browser. */
type Part = { readonly name: string; toString(): string }

/** A story in the page: its notes by number, each with a severity and a rule, and the words that its marks are on. */
export interface StoryOfPage {
  readonly file: string
  readonly notes: readonly { readonly severity: string; readonly rule: string; readonly words: string }[]
  /** Pixels of its height; as high as its words without it. */
  readonly height?: number
}

const showStory = ({ file, notes, height }: StoryOfPage, index: number): string => {
  const id = (nth: number): string => `s${String(index + 1)}n${String(nth + 1)}`
  const marks = notes.map(
    ({ words }, nth) =>
      `<mark data-issue="${id(nth)}">${words}</mark><a class="ref" id="${id(nth).replace('n', 'f')}" data-issue="${id(nth)}" href="#${id(nth)}">${String(nth + 1)}</a>`,
  )
  const list = notes.map(
    ({ severity, rule }, nth) =>
      `<li class="note" id="${id(nth)}" data-severity="${severity}" data-rule="${rule}"><a class="number" href="#${id(nth).replace('n', 'f')}">${String(nth + 1)}</a> Note ${id(nth)}</li>`,
  )
  const style = height === undefined ? '' : ` style="height:${String(height)}px"`
  return `<section class="story" data-file="${file}"${style}><p>Copy of ${file}: ${marks.join(' ')}</p><ol>${list.join('')}</ol></section>`
}

/** Writes the stories of a page as the report does, as far as the script looks at them. */
export const showStories = (...stories: readonly StoryOfPage[]): string =>
  `<main>${stories.map(showStory).join('')}</main>`

/** Opens pages in one browser for all tests of a file. Parts of the script are there under their own names. */
export function openParts(...parts: readonly Part[]): (body: string) => Promise<Page> {
  jest.setTimeout(90_000)
  const errors: string[] = []
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    expect(errors.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser.close()
  })
  return async body => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 }, colorScheme: 'light' })
    page.on('pageerror', error => errors.push(error.message))
    // A page of its own origin has storage; nothing goes over a network.
    await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }))
    await page.goto('http://page.test/')
    await page.addScriptTag({ content: parts.map(part => `const ${part.name} = ${part.toString()}`).join('\n') })
    return page
  }
}

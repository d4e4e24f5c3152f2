import { describe, expect, test } from '@jest/globals'
import { type Element, findElement, parseHtml } from '../../../src/formats/markup/markup.js'
import {
  findPictureRole,
  findRoleByClass,
  isHidden,
  isNamedFurniture,
  isNamedLine,
  ProseScale,
} from '../../../src/formats/markup/page-parts.js'

/** The first element of a name. */
function elementIn(html: string, name: string): Element {
  const element = findElement(parseHtml(html), name)
  if (element === null) throw new Error(`There is no ${name}.`)
  return element
}

describe('the role of a class', () => {
  test.each([
    ['<p class="lead byline">', 'p', 'byline'],
    ['<p class="dat">', 'p', 'dateline'],
    ['<p class="bylines">', 'p', null],
    ['<p>', 'p', null],
    ['<figure><p class="byline">', 'p', 'credit'],
    ['<figure><p class="dateline">', 'p', 'dateline'],
    ['<figure><div><p class="byline">', 'p', 'byline'],
  ])('of %s', (html, name, role) => {
    expect(findRoleByClass(elementIn(html, name))).toBe(role)
  })

  test.each([
    ['wp-caption-text', null, 'caption'],
    ['newsCaption', null, 'caption'],
    ['photo-credit', null, 'credit'],
    ['caption__source', null, 'credit'],
    ['source', null, null],
    ['source', 'caption', 'credit'],
    ['captioned', null, null],
    ['', 'caption', null],
  ] as const)('%j of a picture’s text within %p is %p', (name, outer, role) => {
    expect(findPictureRole(elementIn(`<p class="${name}">`, 'p'), outer)).toBe(role)
  })
})

describe('an element', () => {
  test.each([
    ['<p hidden>', true],
    ['<p aria-hidden="true">', true],
    ['<p style="color: red; display: none">', true],
    ['<p aria-hidden="false" style="display: block">', false],
  ])('of %s is hidden: %p', (html, expected) => {
    expect(isHidden(elementIn(html, 'p'))).toBe(expected)
  })

  test.each([
    ['<aside>', 'aside', true],
    ['<form>', 'form', true],
    ['<ol role="navigation">', 'ol', true],
    ['<div class="newsletter-box">', 'div', true],
    ['<section id="site_footer">', 'section', true],
    ['<div class="shared-waters">', 'div', false],
    ['<article class="comments">', 'article', false],
    ['<p class="related">', 'p', false],
  ])('%s is furniture by its name: %p', (html, name, expected) => {
    expect(isNamedFurniture(elementIn(html, name))).toBe(expected)
  })

  test.each([
    ['<p class="post-meta">', 'p', true],
    ['<ul class="links related">', 'ul', true],
    ['<p id="related">', 'p', false],
    ['<p class="metal">', 'p', false],
    ['<h2 class="meta">', 'h2', false],
  ])('%s is a line about the story: %p', (html, name, expected) => {
    expect(isNamedLine(elementIn(html, name))).toBe(expected)
  })
})

describe('the prose of an element', () => {
  const long = 'x'.repeat(50)

  test.each([
    ['paragraphs of 50 characters count', `<p>${long}</p><p>${long}y</p>`, 101],
    ['shorter ones do not', `<p>${long.slice(1)}</p>`, 0],
    ['inline tags go on with a paragraph', `<p>${long.slice(1)}<b>yz</b></p>`, 51],
    ['blocks do not', `<p>${long}</p>${long.slice(1)}<div>yz</div>`, 50],
    ['links do not count', `<p>yz<a>${long}</a></p>`, 0],
    ['scripts and hidden parts do not count', `<script>${long}</script><p hidden>${long}</p><nav>${long}</nav>`, 0],
  ])('%s', (_, html, expected) => {
    expect(new ProseScale().weigh(elementIn(`<body>${html}</body>`, 'body'))).toBe(expected)
  })

  test('may leave elements out, and may count shorter texts', () => {
    const body = elementIn(`<body><p>Boats</p><aside>Nets</aside></body>`, 'body')
    expect(new ProseScale(() => false, 1).weigh(body)).toBe(9)
    expect(new ProseScale(({ name }) => name === 'aside', 1).weigh(body)).toBe(5)
  })
})

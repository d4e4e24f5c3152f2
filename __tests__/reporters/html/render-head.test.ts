import { expect, test } from '@jest/globals'
import { renderHead } from '../../../src/reporters/html/render-head.js'

test('a page begins with its policy, and loads nothing', () => {
  const head = renderHead({
    attributes: ' data-nonce="n"',
    policy: "default-src 'none'",
    generator: 'wirelint 1',
    title: 'desk',
    style: 'p{}',
  })
  expect(head).toMatch(/^<!doctype html>\n<html lang="en" data-nonce="n">\n/u)
  expect(head).toContain(`content="default-src 'none'"`)
  expect(head).toContain('<title>desk</title>\n<style>p{}</style>\n</head>\n<body>\n')
  expect(head).not.toMatch(/src=|href="(?!data:,")/u)
})

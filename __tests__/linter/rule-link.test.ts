import { expect, test } from '@jest/globals'
import { linkRule, webAddress } from '../../src/linter/rule-link.js'

test('a rule has its page below the address of all pages, with a slash at its end or without', () => {
  expect(['https://desk.example/rules', 'https://desk.example/rules/'].map(each => linkRule(each, 'calque'))).toEqual([
    'https://desk.example/rules/calque.html',
    'https://desk.example/rules/calque.html',
  ])
  expect([linkRule(null, 'x'), linkRule(undefined, 'x'), linkRule('https://desk.example', 'own/x')]).toEqual([
    null,
    null,
    null,
  ])
  expect(linkRule('https://desk.example', 'unused-suppression')).toBe(null)
})

test.each([
  ['https://desk.example/rules/', true],
  ['http://localhost:8080', true],
  ['javascript:alert(1)', false],
  ['desk.example/rules', false],
  ['https://desk.example/"><b>', false],
])('%s is an address of the web: %s', (address, isOne) => {
  expect(webAddress.test(address)).toBe(isOne)
})

import { expect, test } from '@jest/globals'
import { renderGlossary } from '../../../src/reporters/html/render-glossary.js'
import { ruleFor } from '../../support/rules.js'

const rules = [ruleFor('one', { why: '\n  For <a>\n  test. ' }), ruleFor('two')]
const links = new Map([
  ['finds-one', 'r1'],
  ['finds-two', 'r2'],
])

test('the rules that reported something have their reason and their count', () => {
  expect(renderGlossary(rules, new Map([['finds-one', 3]]), { links })).toBe(
    '<section class="rules" aria-labelledby="rules"><h2 id="rules">About these rules</h2><div class="rule" id="r1" tabindex="-1"><h3>finds-one <small>3</small></h3><p><b>A rule of a test.</b> For &lt;a&gt; test.</p></div></section>\n',
  )
})

test('a clean run has no glossary', () => {
  expect(renderGlossary(rules, new Map(), { links })).toBe('')
})

test('a rule has a link to its page where an address is given', () => {
  const pages = 'https://desk.example/rules/'
  expect(renderGlossary(rules, new Map([['finds-two', 1]]), { links, pages })).toContain(
    ' <a href="https://desk.example/rules/finds-two.html">All about finds-two</a></p>',
  )
})

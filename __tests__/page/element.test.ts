/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import { button, byId, element } from '../../src/page/element.js'
import { makeDocument } from '../support/made-document.js'

test('copy in an element is text and never mark-up', () => {
  makeDocument('')
  const made = element('p', { class: 'note' }, '<b>bold</b>', null, element('i', {}, 'x'))
  expect(made.outerHTML).toBe('<p class="note">&lt;b&gt;bold&lt;/b&gt;<i>x</i></p>')
})

test('a button does what it says', () => {
  makeDocument('')
  let presses = 0
  const made = button('Press', { class: 'fix' }, () => presses++)
  made.click()
  expect([presses, made.getAttribute('type'), made.textContent]).toEqual([1, 'button', 'Press'])
})

test('an element that the page lacks is named', () => {
  makeDocument('<p id="here">x</p>')
  expect(byId('here').textContent).toBe('x')
  expect(() => byId('gone')).toThrow('The page has no element “gone”.')
})

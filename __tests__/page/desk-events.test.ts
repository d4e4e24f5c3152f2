/// <reference lib="dom" />
import { beforeEach, expect, test } from '@jest/globals'
import { type DeskActions, listenToDesk } from '../../src/page/desk-events.js'
import { makeDocument } from '../support/made-document.js'

let done: unknown[] = []
let isReplaced = true
let window: Window & typeof globalThis
const note =
  (name: string) =>
  (...what: readonly unknown[]): void => {
    done.push([name, ...what])
  }
const actions: DeskActions = {
  ...{
    walk: note('walk'),
    undo: note('undo'),
    repair: note('repair'),
    take: note('take'),
    stop: note('stop'),
    regard: note('regard'),
  },
  ...{ clear: note('clear'), fix: note('fix'), look: note('look'), open: note('open'), paste: note('paste') },
  isReplaced: () => isReplaced,
}

beforeEach(() => {
  ;[done, isReplaced] = [[], true]
  const ids = ['on', 'back', 'undo', 'repair', 'take', 'stop', 'clear', 'ask', 'open-file', 'regard']
  window = makeDocument(
    `${ids.map(id => `<button id="${id}"></button>`).join('')}<input type="file" id="file"><dialog id="help"></dialog><div id="copy"><p class="cm-content">x</p></div><div id="reading"><mark data-issue="s2n3"><i>x</i></mark></div><details id="source"><p>x</p></details>`,
  )
  listenToDesk(actions)
})

/** Sends an event with some properties to an element; returns true if the page took it for itself. */
function send(selector: string, type: string, properties: object = {}): boolean {
  const event = Object.assign(new window.Event(type, { bubbles: true, cancelable: true }), properties)
  document.querySelector(selector)?.dispatchEvent(event)
  return event.defaultPrevented
}

test('each button does its work', () => {
  for (const id of ['on', 'back', 'undo', 'repair', 'take', 'stop', 'regard', 'clear']) send(`#${id}`, 'click')
  expect(done.map(each => (each as unknown[]).slice(0, 2).filter(what => typeof what !== 'object'))).toEqual([
    ['walk', 1],
    ['walk', -1],
    ...['undo', 'repair', 'take', 'stop', 'regard', 'clear'].map(name => [name]),
  ])
})

test('keys work wherever the focus is', () => {
  expect(send('#on', 'keydown', { key: 'F8' })).toBe(true)
  expect(send('#on', 'keydown', { key: 'F8', shiftKey: true })).toBe(true)
  expect(send('#on', 'keydown', { key: 'Enter', altKey: true })).toBe(true)
  expect(send('#on', 'keydown', { key: 'Enter' })).toBe(false)
  expect(done).toEqual([['walk', 1], ['walk', -1], ['fix']])
})

test('a mark of the story as read leads to its issue', () => {
  expect(send('#reading i', 'click')).toBe(true)
  send('#reading', 'click')
  expect(done).toEqual([['look', { story: 1, number: 3 }]])
})

test('a pasted text is a new story, unless it goes into one', () => {
  const clipboardData = { getData: () => 'Rain.' }
  expect(send('#copy .cm-content', 'paste', { clipboardData })).toBe(true)
  expect(send('#on', 'paste', { clipboardData })).toBe(true)
  isReplaced = false
  expect(send('#copy .cm-content', 'paste', { clipboardData })).toBe(false)
  expect(send('#file', 'paste', { clipboardData })).toBe(false)
  expect(done).toEqual([
    ['paste', 'Rain.'],
    ['paste', 'Rain.'],
  ])
})

test('a dropped file is opened, as the source if it is dropped there', async () => {
  const file = { name: 'a.txt', arrayBuffer: async () => new ArrayBuffer(2) }
  const dataTransfer = { types: ['Files'], files: [file] }
  expect(send('#on', 'dragover', { dataTransfer })).toBe(true)
  expect(document.body.className).toBe('dropping')
  expect(send('#on', 'drop', { dataTransfer })).toBe(true)
  expect(send('#source p', 'drop', { dataTransfer })).toBe(true)
  expect(send('#on', 'drop', { dataTransfer: { types: ['text/plain'] } })).toBe(false)
  await new Promise(resolve => setTimeout(resolve))
  expect(done).toEqual([
    ['open', 'a.txt', new Uint8Array(2), false],
    ['open', 'a.txt', new Uint8Array(2), true],
  ])
})

import { expect, test } from '@jest/globals'
import { findAddresses, foldAddress } from '../../../src/language/source/addresses.js'

const find = (text: string): readonly string[] => findAddresses(text).map(each => each.text)

test.each([
  ['Read https://orden.example/a?b=1&c=%20#d-e today', ['https://orden.example/a?b=1&c=%20#d-e']],
  ['Read http://orden.example or www.skarne.example', ['http://orden.example', 'www.skarne.example']],
  ['Write to press-desk+1@orden.example', ['press-desk+1@orden.example']],
  ['Follow @Orden_News', ['@Orden_News']],
  ['详见https://orden.example/news。', ['https://orden.example/news']],
])('the addresses of %j', (text, addresses) => {
  expect(find(text)).toEqual(addresses)
})

test.each([
  'Two lamps @ 5 dollars',
  'The ferry orden.example sails',
  'http: //orden',
  'Mail @ab',
  'Code 7@8',
  'Tea@home',
  'The @1st',
])('no address is in %j', text => {
  expect(find(text)).toEqual([])
})

test('an e-mail address is no handle as well', () => {
  expect(find('desk@orden.example')).toEqual(['desk@orden.example'])
})

test('marks after an address are not part of it, and its place ends before them', () => {
  const text = 'See www.orden.example/a.html?!, then mail desk@orden.example. https://skarne.example/;'
  const found = findAddresses(text)
  expect(found.map(each => each.text)).toEqual([
    'www.orden.example/a.html',
    'desk@orden.example',
    'https://skarne.example',
  ])
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map(each => each.text))
})

test('addresses are compared without their case, protocol and “www.”', () => {
  const spellings = ['https://www.Orden.example/A', 'http://orden.example/a', 'WWW.orden.example/a', 'orden.example/a']
  expect(new Set(spellings.map(foldAddress))).toEqual(new Set(['orden.example/a']))
})

test('another host or path stays another address', () => {
  expect(foldAddress('https://orden.example/b')).not.toBe(foldAddress('https://orden.example/a'))
  expect(foldAddress('www2.orden.example')).toBe('www2.orden.example')
  expect(foldAddress('orden.example/www.a')).toBe('orden.example/www.a')
})

import { expect, test } from '@jest/globals'
import { findRootName } from '../../../src/formats/markup/xml-head.js'

test.each([
  ['<rss version="2.0">', 'rss'],
  ['\uFEFF<?xml version="1.0"?>\n<!-- <feed> -->\n<rdf:RDF>', 'RDF'],
  ['<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>', 'nitf'],
  ['<!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'rss'],
  ['<body.content>', 'body.content'],
  ['Talks <b>', null],
  ['<1a>', null],
  ['<!-- never closed <rss>', null],
  ['', null],
])('the root of %j is %s', (head, name) => {
  expect(findRootName(head)).toBe(name)
})

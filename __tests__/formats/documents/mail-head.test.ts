import { expect, test } from '@jest/globals'
import { readMailHead } from '../../../src/formats/documents/mail-head.js'

const mail = (more = ''): string =>
  `From: desk@skarne.example\r\nSubject: Talks\r\nDate: Mon, 1 Jan 2024\r\n${more}\r\nTalks opened.\r\n`

test('the subject of a mail is its headline, and the text begins below the head', () => {
  const { headlines, end, packing } = readMailHead(mail('Received: from a\r\n  by b\r\n'))
  expect([headlines.map(({ text }) => text), mail('Received: from a\r\n  by b\r\n').slice(end), packing]).toEqual([
    ['Talks'],
    '\r\nTalks opened.\r\n',
    null,
  ])
})

test.each([
  ['Content-Type: multipart/mixed; boundary=x\r\n', 'in several parts'],
  ['Content-Transfer-Encoding: BASE64\r\n', 'in base64'],
  ['Content-Transfer-Encoding: 8bit\r\n', null],
])('“%s” is packed: %s', (line, packing) => {
  expect(readMailHead(mail(line)).packing).toBe(packing)
})

test.each([
  'Subject: Talks\nTalks opened.\n',
  'From: Skarne\nTo: Orden\nDate: May\nTalks opened.\n', // no blank line
  'Talks open\n\nFrom: a\nTo: b\nDate: c\n\n',
])('no mail is “%s”', text => {
  expect(readMailHead(text)).toEqual({ headlines: [], end: 0, packing: null })
})

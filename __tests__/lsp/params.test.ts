import { describe, expect, test } from '@jest/globals'
import { checkParams } from '../../src/lsp/params.js'

const textDocument = { uri: 'file:///a.txt' }
const position = { line: 0, character: 0 }

describe('the params of a message can be read', () => {
  test.each([
    ['initialize', { capabilities: {}, processId: null }],
    ['initialize', { capabilities: { workspace: null, textDocument: null }, workspaceFolders: null, rootUri: null }],
    [
      'initialize',
      {
        capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
        workspaceFolders: [{ uri: 'file:///desk', name: 'desk' }],
      },
    ],
    ['textDocument/hover', { textDocument, position, workDoneToken: 1 }],
    ['textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { only: null } }],
    ['textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'xml', version: 1, text: '' } }],
    ['shutdown', undefined],
    ['constructor', null],
  ])('of %s', (method, params) => {
    expect(checkParams(method, params)).toBeNull()
  })
})

describe('the params of a message are wrong', () => {
  test.each([
    ['initialize', {}, /^params\.capabilities: /u],
    ['initialize', null, /^params: /u],
    ['initialize', { capabilities: {}, workspaceFolders: [{}] }, /^params\.workspaceFolders\.0\.uri: /u],
    ['textDocument/hover', { textDocument }, /^params\.position: This must have a line and a character\.$/u],
    ['textDocument/hover', { textDocument, position: { line: -1, character: 0 } }, /^params\.position: /u],
    ['textDocument/hover', { textDocument: { uri: 3 }, position }, /^params\.textDocument\.uri: /u],
    [
      'textDocument/codeAction',
      { textDocument, range: position, context: {} },
      /^params\.range: This must have a start and an end\.$/u,
    ],
    [
      'textDocument/didOpen',
      { textDocument: { ...textDocument, languageId: 'xml', version: 1.5, text: '' } },
      /^params\.textDocument\.version: Use a whole number\.$/u,
    ],
  ])('of %s: %#', (method, params, expected) => {
    expect(checkParams(method, params)).toMatch(expected)
  })
})

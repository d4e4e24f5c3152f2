import { describe, expect, test } from '@jest/globals'
import { CodeNames, isProgram, isProgramCode } from '../../../src/formats/copy/program-code.js'
import { FieldText } from '../../../src/story/field-text.js'

describe('program code among copy', () => {
  test.each([
    '.lead { text-align: center; margin: 0 }',
    'p, q { color: red } @media print { p { display: none } }',
    '{"domains":[{"value":"Politics","frequency":47.8}],"persons":[]}',
    '[{"a": 1}]',
    'var x = 5;',
    'function go(a, b) { return a; }',
    'if (a > b) { go(); }',
    'enum Queue : Int {',
    '$(document).ready(function(){ go(); });',
    'const a = () => b;',
    'googletag.cmd.push(function() { show("x"); });',
  ])('is %s', text => {
    expect(isProgramCode(text)).toBe(true)
  })

  test.each([
    'The mayor left (see below);',
    '{{headline}}',
    '{ the mayor }',
    '}',
    'Let x = y.',
    'If (as he said) the boats sail;',
    'Function rooms (two of them) are open.',
  ])('is not %s', text => {
    expect(isProgramCode(text)).toBe(false)
  })

  test('is a whole of lines, none of which is a sentence', () => {
    expect(isProgram(['enum Queue : Int {', 'case low', '}'])).toBe(true)
    expect(isProgram(['for tram in range(9) : go(tram)'])).toBe(true)
    expect(isProgram(['load("trams")', 'sort trams'])).toBe(true)
    expect(isProgram(['$ trams --list'])).toBe(true)
    expect(isProgram(['The council met on Monday and approved the plan for a pier.', 'x = y;', 'a = b;'])).toBe(false)
    expect(isProgram(['Talks opened.'])).toBe(false)
  })

  test('has a name that fits its place, and no two are the same', () => {
    const source = 'an a b'
    const text = new FieldText(source).verbatim(0, 3)
    const names = new CodeNames()
    names.put(text, 3, 4)
    text.verbatim(4, 5)
    expect(names.put(text, 5, 6).text).toBe('an Entry1 Code2')
    expect(text.isCode).toBe(false)
    expect(names.put(new FieldText(source), 3, 4).isCode).toBe(true)
    expect(text.origin.locate(3, 9)).toEqual({ start: 3, end: 4, exact: false, isJoined: false, isCode: true })
    expect(text.origin.locate(0, 4).isCode).toBe(true)
    expect(text.origin.locate(0, 2).isCode).toBe(false)
    expect(text.origin.locate(0, 15).isCode).toBe(true)
  })
})

import { expect, test } from '@jest/globals'
import type { Diagnostic } from '../../../src/linter/report.js'
import { renderExplained } from '../../../src/reporters/html/explained-words.js'
import type { NumberedDiagnostic } from '../../../src/reporters/html/lay-out-proof.js'
import { renderHidden, renderNotes, renderNotesElsewhere } from '../../../src/reporters/html/render-notes.js'
import { makeDiagnostic, makeHidden } from '../../support/made-reports.js'

const links = new Map([['finds-word', 'r1']])
const numbered = (changes: Partial<Diagnostic> = {}): NumberedDiagnostic => ({
  number: 3,
  diagnostic: makeDiagnostic(changes),
  start: 4,
  end: 8,
})

const note = `<li class="note error" id="s2n3" value="3" data-rule="finds-word" data-severity="error"><a class="number" href="#s2f3" aria-label="3, show it in the copy">3</a><div class="said"><p><b class="severity">error</b> It is &lt;wrong&gt;.</p><p class="about"><a class="rule" href="#r1">finds-word</a> ${renderExplained('certainty', 'certain')} <span>line 1</span></p></div></li>`

test('a note has its number, what is wrong, the rule and the line', () => {
  expect(renderNotes([numbered({ message: 'It is <wrong>.' })], 2, links)).toBe(
    `<ol class="notes" aria-label="Notes">${note}</ol>`,
  )
})

test('a paragraph without diagnostics has no list', () => {
  expect([renderNotes([], 2, links), renderNotesElsewhere([], 2, links)]).toEqual(['', ''])
})

test('repairs say whether they are safe', () => {
  const suggestions = [
    { title: 'Say <it>', safe: true, edits: [] },
    { title: 'Look at it', safe: false, edits: [] },
  ]
  expect(renderNotes([numbered({ suggestions })], 2, links)).toContain(
    '</p><p class="repair">Repair: Say &lt;it&gt;</p><p class="repair">Perhaps: Look at it</p><p class="about">',
  )
})

test('a rule that the page does not explain has no link', () => {
  expect(renderNotes([numbered({ ruleId: 'other' })], 2, links)).toContain('<p class="about"><span>other</span> ')
})

test('a note on copy that is not shown has its words', () => {
  expect(renderNotesElsewhere([numbered({ message: 'It is <wrong>.', excerpt: 'One <b> word.' })], 2, links)).toBe(
    `<div class="row elsewhere"><div class="text"><p id="s2f3" tabindex="-1">3. One &lt;b&gt; word.</p></div><ol class="notes" aria-label="Notes">${note}</ol></div>`,
  )
})

test('what is left out is named with what hides it, and why', () => {
  const hidden = [
    makeHidden({ reason: 'It is <right>.' }),
    makeHidden({ by: 'suppression-file', reason: null }),
    makeHidden({ by: 'baseline', reason: null }),
  ]
  const item = (by: string): string =>
    `<li><b class="severity">error</b> It is hidden. <span class="about">finds-hidden, line 1; hidden by ${by}</span></li>`
  expect(renderHidden(hidden)).toBe(
    `<details class="left-out"><summary>3 issues hidden</summary><ul>${item('a comment in the copy: It is &lt;right&gt;.')}${item('the suppression file')}${item('the baseline')}</ul></details>`,
  )
  expect(renderHidden([])).toBe('')
})

test('a note shows the source beside the copy, with its words marked', () => {
  const point = { offset: 0, line: 1, column: 1 }
  const words = { file: 'a', path: null, text: '30', language: 'de', start: point, end: point }
  const each = { ...numbered({ source: words }), source: { text: 'Es sind <30> Euro.', start: 9, end: 11 } }
  expect(renderNotes([each], 2, links)).toContain(
    '<blockquote class="original" dir="auto" lang="de">Es sind &lt;<u>30</u>&gt; Euro.</blockquote>',
  )
})

/// <reference lib="dom" />
import { expect, test } from '@jest/globals'
import { printPaper } from '../../src/page/print-paper.js'
import { makeDocument } from '../support/made-document.js'

test('paper has the state, the scores, the copy and the cards, without what can be pressed', () => {
  const window = makeDocument(
    '<p id="state">1 error</p><div id="scores"><details><summary><span>Verdict</span><b>clean</b></summary></details></div><div id="reading"><p>Rain.</p></div><ol id="issues"><li id="s1n1"><button class="number">1</button> Wrong.<button class="fix">Delete it</button><details>Why</details></li></ol><section id="paper"></section>',
  )
  printPaper()
  const paper = window.document.getElementById('paper')
  window.dispatchEvent(new window.Event('beforeprint'))
  expect(paper?.innerHTML).toBe(
    '<header><p>1 error</p><p>Verdict clean</p></header><div class="paper-copy"><p>Rain.</p></div><ol class="paper-issues"><li><span class="number">1 </span> Wrong.<i class="fix">Delete it </i></li></ol>',
  )
  window.dispatchEvent(new window.Event('afterprint'))
  expect(paper?.innerHTML).toBe('')
})

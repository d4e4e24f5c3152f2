import { expect, test } from '@jest/globals'
import { ESLint } from 'eslint'

const rule = (question: string): string => `
import { defineRule } from '../../src/rule.js'
export default defineRule({
  *check({ fields }) {
    for (const field of fields)
      for (const token of field.tokens) {
        const next = field.tokens[token.index + 1]
        if (${question}) yield { span: token, message: next?.text ?? '' }
      }
  },
})
`

async function findQuestions(question: string): Promise<number> {
  const [result] = await new ESLint().lintText(rule(question), { filePath: 'rules/style/calque.ts' })
  return result?.messages.filter(({ ruleId }) => ruleId === 'wirelint/ask-words-once').length ?? -1
}

test.each([
  ['/a/u.test(token.text)', 1],
  ["/a/u.exec(next?.text ?? '') === null", 1],
  ["token.text.toLowerCase() === 'a'", 1],
  ['/a/u.test(field.text)', 0],
  ["token.text === 'a'", 0],
])('%s has %i questions of a token', async (question, count) => {
  expect(await findQuestions(question)).toBe(count)
})

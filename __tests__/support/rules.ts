import { defineRule, type Finding, type Rule } from '../../src/rule.js'

/** A rule that reports every place where a word stands; what it is called and how it weighs can be set. */
export const ruleFor = (word: string, changes: Partial<Rule> = {}, finding: Partial<Finding> = {}): Rule =>
  defineRule({
    id: `finds-${word}`,
    family: 'test',
    mqm: 'Other',
    severity: 'error',
    certainty: 'certain',
    roles: ['body'],
    summary: 'A rule of a test',
    why: 'For a test.',
    examples: { bad: [], good: [] },
    *check({ fields }) {
      for (const field of fields)
        for (const { index } of field.text.matchAll(new RegExp(word, 'gu')))
          yield { span: field.span(index, index + word.length), message: `“${word}” stands here.`, ...finding }
    },
    ...changes,
  })

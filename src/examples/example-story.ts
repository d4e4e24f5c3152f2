import { FieldText } from '../story/field-text.js'
import type { Role, Story } from '../story/story.js'
import type { ExampleText, Rule } from '../rule.js'

/** A story whose fields stand word for word in a file that holds nothing but them. */
export function storyOf(fields: Readonly<Partial<Record<Role, string>>>): Story {
  return {
    id: 'example',
    version: null,
    format: 'text',
    fields: Object.entries(fields).map(([role, text]) => ({
      role: role as Role,
      text,
      path: null,
      origin: new FieldText(text).verbatim(0, text.length).origin,
    })),
  }
}

/** An example's texts by role: a bare string belongs to the rule's first role. */
export const fieldsOf = (rule: Rule, text: ExampleText): Readonly<Partial<Record<Role, string>>> =>
  typeof text === 'string' ? { [rule.roles[0] ?? 'body']: text } : text

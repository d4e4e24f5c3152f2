import { FieldText } from '../story/field-text.js'
import type { Role, Story } from '../story/story.js'
import type { ExampleText, Rule } from '../rule.js'

/** The texts of an example, by role. */
export type ExampleFields = Readonly<Partial<Record<Role, string>>>

/** Makes a story of fields, as if each of them were all the text of a file. */
export function storyOf(fields: ExampleFields): Story {
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

/** Adds the source of an example to its story, paragraph by paragraph. */
export const withSource = (story: Story, language: string | undefined, source: string | undefined): Story =>
  source === undefined
    ? story
    : {
        ...story,
        source: {
          language: language ?? null,
          file: null,
          alignment: 'paragraphs',
          segments: source.split('\n\n').map(text => ({
            role: null,
            text,
            path: null,
            origin: new FieldText(text).verbatim(0, text.length).origin,
          })),
        },
      }

/** Returns the fields of an example. A bare string belongs to the first role of the rule. */
export const fieldsOf = (rule: Rule, text: ExampleText): ExampleFields =>
  typeof text === 'string' ? { [rule.roles[0] ?? 'body']: text } : text

/** Changes the text of each field. */
export const mapFields = (fields: ExampleFields, change: (text: string, role: Role) => string): ExampleFields =>
  Object.fromEntries((Object.entries(fields) as [Role, string][]).map(([role, text]) => [role, change(text, role)]))

import { Position, Range } from 'vscode-languageserver'
import { z } from 'zod'
import { checkShape } from '../config/check-shape.js'

const document = z.looseObject({ uri: z.string() })
const place = z.custom(Position.is, 'It takes a line and a character.')
const range = z.custom(Range.is, 'It takes a start and an end.')
const version = z.custom(Number.isInteger, 'It takes a whole number.')

/** What is read of the messages that an editor sends, and what it must be; many editors send null where there is nothing. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  initialize: z.looseObject({
    capabilities: z.looseObject({
      workspace: z.looseObject({}).nullish(),
      textDocument: z
        .looseObject({ hover: z.looseObject({ contentFormat: z.array(z.string()).nullish() }).nullish() })
        .nullish(),
    }),
    workspaceFolders: z.array(document).nullish(),
    rootUri: z.string().nullish(),
  }),
  'textDocument/hover': z.looseObject({ textDocument: document, position: place }),
  'textDocument/codeAction': z.looseObject({
    textDocument: document,
    range,
    context: z.looseObject({ only: z.array(z.string()).nullish() }),
  }),
  'textDocument/didOpen': z.looseObject({
    textDocument: z.looseObject({ uri: z.string(), languageId: z.string(), version, text: z.string() }),
  }),
}

/** What is wrong with the params of a message; null where nothing is, or nothing is read of them. */
export function paramsFault(method: string, params: unknown): string | null {
  const shape = Object.hasOwn(shapes, method) ? shapes[method] : undefined
  const [problem] = shape === undefined ? [] : checkShape(shape, params)
  return problem === undefined ? null : `${['params', ...problem.keys].join('.')}: ${problem.message}`
}

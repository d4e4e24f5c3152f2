import { Position, Range } from 'vscode-languageserver'
import { z } from 'zod'
import { checkShape } from '../config/check-shape.js'

const document = z.looseObject({ uri: z.string() })
const place = z.custom(Position.is, 'This must have a line and a character.')
const range = z.custom(Range.is, 'This must have a start and an end.')
const version = z.custom(Number.isInteger, 'Use a whole number.')

/** The parts of an editor's messages that the server reads, by method. Many editors send null for what is not there. */
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

/** Says what is wrong with the params of a message; null if they can be read, or the server reads none of them. */
export function checkParams(method: string, params: unknown): string | null {
  const shape = Object.hasOwn(shapes, method) ? shapes[method] : undefined
  const [problem] = shape === undefined ? [] : checkShape(shape, params)
  return problem === undefined ? null : `${['params', ...problem.keys].join('.')}: ${problem.message}`
}

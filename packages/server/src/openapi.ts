import { engineVersion, inputFormats } from 'wirelint/engine'
import { reportTypes } from './report-type.js'

/** The header with the number of problems: what of a file could not be read. */
export const problemsHeader = 'wirelint-problems'

const text = { type: 'string' } as const
const problem = {
  description: 'Why there is no report',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['status', 'detail'],
        properties: { status: { type: 'integer' }, detail: text },
      },
    },
  },
} as const
const retried = { ...problem, headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds' } } }
const plain = { description: 'A line of text', content: { 'text/plain': { schema: text } } } as const
const page = { description: 'A page', content: { 'text/html': { schema: text } } } as const

const query = (name: string, description: string, values?: readonly string[]): object => ({
  name,
  in: 'query',
  description,
  required: false,
  schema: values === undefined ? text : { ...text, enum: values },
})

const check = {
  summary: 'Checks the stories of a file',
  description: 'Whatever the format of the file is. Nothing of it is stored or logged.',
  parameters: [
    query(
      'format',
      'Format of the report; without it the header Accept decides',
      reportTypes.map(each => each.format),
    ),
    query('input-format', 'Format of the file; without it its beginning and its name decide', inputFormats),
    query('file', 'Name of the file, for the report'),
  ],
  requestBody: { required: true, content: { '*/*': { schema: { ...text, format: 'binary' } } } },
  responses: {
    200: {
      description: 'The report, as the command prints it',
      headers: {
        [problemsHeader]: { schema: { type: 'integer' }, description: 'Problems, if something could not be read' },
      },
      content: Object.fromEntries(reportTypes.map(({ mediaType }) => [mediaType, {}])),
    },
    400: problem,
    401: { ...problem, headers: { 'WWW-Authenticate': { schema: text, description: 'Bearer' } } },
    406: problem,
    413: problem,
    415: problem,
    429: retried,
    500: problem,
    503: retried,
  },
}

const get = (summary: string, answer: object, refusal?: object): object => ({
  get: { summary, responses: { 200: answer, ...(refusal === undefined ? {} : { 503: refusal }) } },
})

/** The description of the service. A test compares it with the routes. */
export const openapi = {
  openapi: '3.1.0',
  info: { title: 'wirelint', version: engineVersion, license: { name: 'MIT', identifier: 'MIT' } },
  paths: {
    '/': get('The page of “wirelint page”, which checks in the browser', page),
    '/check': { post: check },
    '/openapi.json': get('This description', { description: 'OpenAPI', content: { 'application/json': {} } }),
    '/health/live': get('Answers as long as the process runs', plain),
    '/health/ready': get('Answers 200 when stories can be checked', plain, plain),
    '/metrics': get('Figures for Prometheus', plain),
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  security: [{}, { token: [] }],
} as const

import { expect, test } from '@jest/globals'
import { buildProgram } from '../../src/cli/program.js'

test('the bare command and lint have the same options', () => {
  const program = buildProgram()
  const namesOf = ({ options }: typeof program): readonly string[] => options.map(({ flags }) => flags)
  const [lint = program] = program.commands
  expect([lint.name(), ...namesOf(lint), '--version']).toEqual(['lint', ...namesOf(program)])
})

test.each([['--no-such-option'], ['explain'], ['inspect', '--format', 'xml', 'a.txt']])(
  'bad usage throws: %s %s %s',
  async (...args) => {
    const program = buildProgram()
    for (const command of [program, ...program.commands]) command.configureOutput({ writeErr: () => undefined })
    await expect(program.parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 })
  },
)

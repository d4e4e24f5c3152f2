import { Writable } from 'node:stream'
import { createConnection } from 'vscode-languageserver/node'
import { presets } from '../../../rules/presets.js'
import { LifeCycle } from '../../lsp/server/life-cycle.js'
import { serve } from '../../lsp/server/serve.js'

/** Serves an editor over standard input and output, until the editor ends it. */
export function lspCommand(version: string): void {
  serve(createConnection(process.stdin, protocolOutput(), { messageStrategy: new LifeCycle() }), version, presets)
}

/**
 * Takes standard output for the protocol alone. Whatever else is printed there, for example by a configuration in
 * JavaScript, goes to standard error.
 */
function protocolOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = process.stderr.write.bind(process.stderr)
  return new Writable({ write: (chunk: Buffer, _, done) => write(chunk, done) })
}

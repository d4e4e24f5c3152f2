#!/usr/bin/env node
import module from 'node:module'
import packageJson from '../../package.json' with { type: 'json' }
import { isOlder } from './node-version.js'

/*
 * The command's first file, which any Node can load: an older one would stop at what a module imports from it, with a
 * stack. An editor's server is started by the Node that the editor has.
 */
const { node: wanted } = packageJson.engines
if (isOlder(process.versions.node, wanted)) {
  process.stderr.write(
    `wirelint: wirelint needs Node ${wanted.replace(/^>=/u, '')} or newer; this is ${process.versions.node} (${process.execPath}).\n`,
  )
  process.exitCode = 2
} else {
  // Node 22 and later keep compiled code in the folder for temporary files; NODE_DISABLE_COMPILE_CACHE=1 forbids it.
  ;(module as { enableCompileCache?: () => unknown }).enableCompileCache?.()
  // Not awaited: Node 22 and later warn in words of their own when a rule that never ends leaves an await open.
  void import('./main.js').then(({ main }) => main())
}

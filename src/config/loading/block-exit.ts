import { AsyncLocalStorage } from 'node:async_hooks'

/** What is being loaded, by what it sets going: several modules may be at once, and meanwhile the command itself may exit. */
const loading = new AsyncLocalStorage<{ isOver: boolean }>()

const exit = process.exit.bind(process)

// A code that is given as undefined takes back the one that was set, and none given does not.
function exitUnlessLoading(...code: Parameters<typeof process.exit>): never {
  if (loading.getStore()?.isOver === false) throw new Error(`it calls process.exit(${code.join('')})`)
  return exit(...code)
}

/** Does what somebody else's module has a part in: loading it, or checking by its rules in a server. Meanwhile process.exit throws in it: it would end a run with a code that says nothing of the copy, and an editor's server. */
export async function withoutExit<T>(load: () => Promise<T>): Promise<T> {
  const state = { isOver: false }
  process.exit = exitUnlessLoading
  try {
    return await loading.run(state, load)
  } finally {
    state.isOver = true
  }
}

import type { Connection } from 'vscode-languageserver'

/** Waits for an editor, which may refuse what it said that it could do. A refusal is a line in its log and no more. */
export function logRefusal(
  { console }: Pick<Connection, 'console'>,
  answer: Promise<unknown>,
  fallback: () => void = () => undefined,
): void {
  answer.catch((error: unknown) => {
    console.warn(String(error))
    fallback()
  })
}

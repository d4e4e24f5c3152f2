import nodePath from 'node:path'

/*
 * Paths in reports, messages, baselines and suppression files have `/`, whatever the system, so that a report made on
 * Windows can be compared with one made elsewhere. This file is the one place that writes them.
 */

/** The functions of `node:path` that depend on the system. Tests pass those of Windows. */
export type PathSystem = Pick<typeof nodePath, 'dirname' | 'isAbsolute' | 'relative' | 'resolve' | 'sep'>

/** Windows paths that work with `\` alone: `\\?\C:\a.txt`, and devices such as `\\.\pipe\feed`. */
const literalPath = /^\\\\[?.]\\/u

/** Writes a path with `/`. On other systems than Windows `\` is a letter of a name, and stays. */
export const withSlashes = (path: string, { sep }: Pick<PathSystem, 'sep'> = nodePath): string =>
  sep === '/' || literalPath.test(path) ? path : path.replaceAll(sep, '/')

/** Returns the path of a file from a folder; an absolute path if they are on two drives of Windows. */
export const pathFromFolder = (folder: string, file: string, system: PathSystem = nodePath): string =>
  withSlashes(system.relative(folder, file), system)

/** Returns a path as messages show it: from the folder in which the command runs. */
export const showPath = (path: string): string => pathFromFolder(process.cwd(), path)

/**
 * Names story files as a baseline or a suppression file does: by their paths from its folder. `fromRun` takes a name
 * of this run, `fromFile` a name that is in the file.
 */
export function namesRelativeTo(
  file: string,
  system: PathSystem = nodePath,
): Record<'fromRun' | 'fromFile', (name: string) => string> {
  const folder = system.dirname(system.resolve(file))
  return {
    fromRun: name => pathFromFolder(folder, name, system),
    fromFile: name => pathFromFolder(folder, system.resolve(folder, name), system),
  }
}

import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'

/** Tells whether a path is in a folder, at any depth. */
export const isWithin = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** Returns the path that links lead to; the path itself if it is gone by now. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Returns the file or folder to watch for a path. For a glob it is the folder before the first wild card. */
export function rootOf(path: string): string {
  const [fixed = ''] = existsSync(path) ? [path] : path.split(/[*?[{(!]/u, 1)
  return resolve(fixed === path || fixed.endsWith('/') || fixed === '' ? fixed : dirname(fixed))
}

/** Returns the path if it exists, or else the nearest folder above it that does. */
const nearestOf = (path: string): string => (existsSync(path) ? path : nearestOf(dirname(path)))

/** A path that exists. The inode tells it from an earlier file or folder of the same name. */
export interface WatchedPlace {
  readonly path: string
  readonly id: number | undefined
}

/** Returns the place where a root can be watched. */
export function findPlace(root: string): WatchedPlace {
  const path = nearestOf(root)
  return { path, id: statSync(path, { throwIfNoEntry: false })?.ino }
}

import { existsSync } from 'node:fs'

/**
 * Finds a file that the build puts beside the bundled command: as that command, the bundled library and the built files
 * see it, and the sources, for which it is in the folder `ofSources`. Undefined where it is not there.
 */
export const findBuiltFile = (name: string, ofSources = '../../dist/bin'): URL | undefined =>
  ['.', '../bin', '../../bin', ofSources]
    .map(folder => new URL(`${folder}/${name}`, import.meta.url))
    .find(place => existsSync(place))

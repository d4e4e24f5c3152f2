import type { FileNames } from '../../src/linter/baseline/story-key.js'

/** Files are named from the folder "kept". */
export const names: FileNames = {
  fromRun: file => file.replace(/^(?:\.\/)?kept\//u, ''),
  fromFile: file => file.replace(/^\.\//u, ''),
}

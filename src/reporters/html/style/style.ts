import { bar } from './bar.js'
import { colourStyles } from './colours.js'
import { copy } from './copy.js'
import { marks } from './marks.js'
import { narrow, print } from './narrow.js'
import { sheet } from './sheet.js'

/** Everything the page looks like. */
export const style = [colourStyles, sheet, copy, marks, bar, narrow, print].join('')

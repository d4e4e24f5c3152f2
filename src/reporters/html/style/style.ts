import { bar } from './bar.js'
import { pageColours } from './colours.js'
import { copy } from './copy.js'
import { marks } from './marks.js'
import { narrow, print } from './narrow.js'
import { scores } from './scores.js'
import { sheet } from './sheet.js'

/** The page's whole style. */
export const style = [pageColours, sheet, copy, marks, scores, bar, narrow, print].join('')

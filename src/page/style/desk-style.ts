import { pageColours } from '../../reporters/html/style/colours.js'
import { marks } from '../../reporters/html/style/marks.js'
import { cardStyle } from './card-style.js'
import { copyStyle } from './copy-style.js'
import { frameStyle } from './frame-style.js'
import { narrowDesk, paperStyle } from './narrow-desk.js'

/** The page's whole style. Colours and marks are those of the proof. */
export const deskStyle = [pageColours, marks, frameStyle, copyStyle, cardStyle, narrowDesk, paperStyle].join('')

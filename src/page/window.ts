import { startDesk } from './desk.js'
import { openDesk } from './open-desk.js'

/*
 * The script of the page's window.
 */
void openDesk(startDesk)

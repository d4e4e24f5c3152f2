import { writeFileSync } from 'node:fs'
import { drawPicture, pictureFile } from './picture/picture.js'

/** Draws the picture of the README from what the built command prints: npm run picture */
writeFileSync(pictureFile, drawPicture())

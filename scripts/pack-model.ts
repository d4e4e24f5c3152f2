import { copyFileSync, writeFileSync } from 'node:fs'
import { packInstalledModel } from '../src/run/installed-model.js'

/*
 * Packs the tagger's model beside the bundled command, so that a run opens it in a thousandth of the time, and puts the
 * weights of the score “translated” there.
 */
writeFileSync('dist/bin/english-model.bin', packInstalledModel())
copyFileSync('models/translated.bin', 'dist/bin/translated.bin')

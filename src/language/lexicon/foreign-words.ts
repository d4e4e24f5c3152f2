import { makeWordSet } from '../words/word-set.js'

/**
 * The commonest small words of languages that wires translate from, without those that English has too. Each line is
 * one language.
 * Source: any grammar of each language; compiled for wirelint. MIT, as the project.
 */
export const foreignWords = makeWordSet(`
  la el los las del que y una unos por para su sus está pero como más sobre entre cuando también fue ha han según
  le les du et est une dans pour qui sur aux avec pas sont cette ce ses leur mais selon été
  der das und ist ein eine dem mit von zu auf für nicht auch sich werden wurde bei nach aus wie über dass
  il gli di che per è sono della delle nel nella con anche più suo
  o os um uma do da dos das em não com ao pela pelo são foi mais
  de het een van dat niet zijn voor aan ook
  yang dengan dan untuk dari pada ini itu tidak akan telah oleh
  ve bir bu için ile da değil olarak
  w z nie na się jest do oraz że
`)

import { makeWordSet } from '../words/word-set.js'
import { foreignWords } from './foreign-words.js'

/**
 * Small words of other languages in Latin letters that English does not have, as evidence of a text's language. Each
 * line is one language.
 * Source: any grammar of each language; compiled for wirelint. MIT, as the project.
 */
const smallWords = makeWordSet(`
  con se lo al esta este ser más hay ya si sin desde hasta donde porque muy dijo
  au il elle nous vous ils est-ce qui que ou où comme plus sans sous ont était cela deux après
  im am zum zur vom des ihr sie er wir aber oder noch nur kann sind hat haben hatte wird sein seine ihre durch um
  da al alla dal dalla nei sul sulla ha hanno era suoi dopo ma se lo gli
  à às ao aos na nas nos pelo pelos já foi ser tem ter também depois sobre seu sua que por para se mas ou
  de het naar heeft werd worden wordt deze dit maar om te bij nog
  och att det som är för på av den med till har inte från vid ett efter också
  og det som er på av til med ikke har fra ved et etter også være blev efter
  ja on ei että se oli myös sekä mutta kun joka jotka ovat hän mukaan kanssa jälkeen ennen sen
  ja ei see oli ning kuid kui mis ka
  a az és hogy nem egy meg csak már volt lesz amely
  și în cu din pe care este nu la un o ca sau după fi
  i w z na nie się że jest oraz dla jak przez przy jego
  a v na se že je s z do pro jako který byl jeho podle
  je u na se da su za od koji bio nije što kao
  ir kad yra bet buvo kaip su iš tai
  un ir ka par no ar bija arī
  dhe të në për me nga është një që
  ve bir bu için ile olarak değil daha gibi kadar sonra olan dedi
  yang dan di dari untuk dengan pada ini itu tidak akan telah oleh dalam juga sudah karena
  ang ng mga sa ay na ni si para
  ya wa kwa na ni katika za la cha
  và của là có không được cho trong với một những đã
  de shi zai he le jiu dou you bu
  i els les amb per una és del dels
  eta da ez bat du
`)

/** English words, and words that names and terms of English keep, are no evidence. */
const inEnglish = makeWordSet(`
  a i an as at do for had has have he her in is it me my no of on or over so the to under us was we am all an de la le
  el van von den men ten die bin al du un o u z w v s y si ni do per con com ha ma ve he bat ya ja you ka
`)

const evidence: ReadonlySet<string> = new Set(
  [...smallWords, ...foreignWords].filter(word => !inEnglish.has(word) || word === 'de' || word === 'la'),
)

/** The number of letters of the longest of these words. */
export const longestForeignWord = Math.max(...Array.from(evidence, word => word.length))

/** True for a small word of another language, in lower case as written. */
export const isForeignWord = (word: string): boolean => evidence.has(word)

/** Words of English that another language has too: they do not show that a text is English. */
const shared = makeWordSet(`
  a am an as at do for had has have he her i in is it me no of on or over so to under was we men all us
`)

export const isSharedWord = (word: string): boolean => shared.has(word)

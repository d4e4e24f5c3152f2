import { makeWordSet } from '../words/word-set.js'

/**
 * Words of terms that English takes over: names of dishes, dances and music, and Latin of law and science.
 * Source: any English dictionary's list of foreign phrases; compiled for wirelint. MIT, as the project.
 */

/** They join the nouns of a term, as in “boeuf à la mode” and “spaghetti alle vongole”. */
export const termPrepositions = makeWordSet(`
  à a la le les l au aux de du des d en di da del della delle dei degli al alla alle allo con e et y ma non pas mit von
  vom zum im am
`)

/** Words of Latin phrases. */
export const latinWords = makeWordSet(`
  ab absentia actus ad aeternam aeternum alibi alma amicus animus annus ante aqua arguendo audi bona caveat certiorari
  cogito compos contra coram corpus corpora culpa cum curat curiae de delicti dicta dictum doli ego emptor ergo erga est
  et ex excelsis excusat facto fiat fides fidei flagrante fortiori forma gratia habeas habemus hoc homine homo honoris
  ibidem ignorantia in incapax infra infinitum inter ipse ipsa ipso ius judicata jure jus juris legem lex libitum limine
  locus loquitur magna mala mandamus mater mea mens minimis modus mortem mundi nauseam nemo nihil nil nolle nolo non
  novo nulla nullum nunc obiter omnes omnia omnibus onus opera operandi pacta pari passu parens patriae pater pax pendente
  per perpetuum populi poena post praecox praesumptio prima priori pro prosequi qua quantum quid quo quod rea reductio
  rei requiem res rex rigor semper servanda sic sine situ species spiritus stare status sub subjiciendum subpoena sui
  summa terra testificandum totum tunc ultima ultra una urbi orbi vade venire verbatim veritas versa via vice vires vita
  vitae vitro vivo vobis volenti vox artifex aurifex carnifex opifex pontifex spinifex
`)

/** Words with accents that English has taken over and that its dictionaries may list without them. */
export const accentedLoans = makeWordSet(`
  phở bánh mì bún chả gỏi cuốn nước mắm đồng đổi mới
  abbé fraîche açaí adiós agrément aïoli appliqué après apéritif arête attaché auto-da-fé belle bête blasé bric-à-brac brûlée
  bébé café cafés canapé canapés chargé château châteaux châtelaine cliché clichés cloisonné communiqué communiqués
  confrère consommé cortège coupé crème crèche crèches crêpe crêpes crémant débâcle déclassé décolletage décor début
  débuts débutante déjà démarche dénouement dérailleur déshabillé détente divorcé divorcée doppelgänger éclair éclairs
  éclat élan élite élites émigré émigrés ennui entrecôte entrée entrées épée étude études exposé façade façades fête
  fêtes fêted fiancé fiancée fiancés flambé flambée föhn frappé fräulein gâteau gâteaux glacé glögg gruyère habitué
  háček ingénue jalapeño jalapeños jäger kümmel lamé lycée lycées macramé madrileño maître mañana matinée mélange mêlée
  ménage métier mésalliance mötley naïf naïve naïvely naïveté née né négligée niçoise noël olé outré papier-mâché passé
  pâté pâtisserie pâtissier père petite piñata piñatas piñón précis protégé protégée protégés purée puréed quiché quinceañera
  raclée recherché réchauffé régime répondez résumé résumés risqué roman rosé rosés roué sauté sautéed séance séances
  señor señora señorita smörgåsbord smørrebrød soigné soirée soirées soufflé soufflés soupçon sümbül tapénade tête tilde
  touché tragédienne tsarévich über vicuña vinaigrée voilà vélodrome émigrée événement à là où
`)

import { makeWordSet } from '../words/word-set.js'

/**
 * Words that lose their beginning or end, and so have an apostrophe there. In lower case.
 * Source: Merriam-Webster's and Collins' entries for clipped, dialect and eye-dialect forms; compiled for
 * wirelint. MIT, as the project.
 */

/** Words without their first syllable or letter: 'em, 'tis, 'hood, 'bots. */
const withoutBeginning = makeWordSet(`
  bacca baccer baccy bam bama bot bots bout brellas burb burbs burg burgh bus buses cause cellist cello cellos cept
  chute chutes chutist coon coons copter copters cos coz croc crocs cross cuda cudas cue cuse cuz dillo dillos droid
  droids e em en er ere ers fess fessed flu fore fraid fraidy fridge fridges fro fros gainst gator gators gello ginst
  gram gree hood hoods jamas jammies jarmies k kay kini kinis lection lections lectric lectricity ligator ligious
  lizabeth lympian lympics maters matoes memba membrance merica merican mericans midst mong mongst most mum murica n
  nads nana nanas nd neath nemy net nigh nilla nother nough nuff peared pears pede phone phones pike plane planes po
  pon possum possums preciate quake quakes quire rectly rents rhoids rithmetic roid roids roo roos round scuse
  scused shine shroom shrooms sixties specially spect spects splain splained splaining spose sposed squire stache
  staches stead steddy sterday stralia stralian strine sup sylum tater taters tato tatoes tatties tec tecs tection til
  till tillery tis tisn tisn't toon toons tude twas twasn't tween twere tweren't twill twixt twon't tworn't twould
  course magine member parently sides tain tention
  twouldn't ud ull un uns uz vailable varsity ve versity za zactly zat
`)

/** Words of dialect without their first h: 'ere, 'ouse, 'alf. */
const withoutH = makeWordSet(`
  aberdashery abit abits ackney ad addock adn't airdresser alf alfway allo allway ammer ampshire ampstead amster
  andful andkerchief andle andles ands andsome andy ang anged anging angover appen appened appening appens appier
  appiest appily appiness appy arbor arbour ard arder ardest ardly ardship arlow arry arsh artlepool arvest asn't
  astings ated atred ats aul ave aven't aving ay azard azel e'd e'll e's ead eadache eading eadmaster eads ealth
  ealthy eap eaps eard eart eartbeat earts eath eaven eavens eavier eavy ectic edgehog elicopter ell ello elmet elp
  elped elpful elping elpless elps emp enry er erbs erd ere'll ere're ere's ereabouts ereafter ered eritage ero eroes
  eron erring erself ertford ertfordshire esitate ey id idden ideous iding igh ighbury igher ighest ighly ighness
  ighway ilarious illside im imself inder ints ip ippo ippy ips iring is isself istory itchin iting itting ive oax
  obby obo ockey og ogs oist olborn ole oliday olidays ollow olloway olly oly ome omeless omes ometown onestly
  oney onour ood oof ook ooked ooks ooray oot ope oped opeful opefully opeless opes oping opping orace orizon orrible
  orror orse orses ose ospital ospitals ost ostage ostages ostel ostile ot otel otels otspur ottest ouse oused ouses
  ousing ow owever owling ows oxton uddersfield uge uman umans umble umour undred undreds ung unger ungry unt unted
  unter unting urricane urry urt urting urts usband usbands uts yde ymn ymns
`)

/** Nicknames of teams, places and firms without their beginning: 'Bama, 'Canes, 'Gers. Not words of their own. */
const nicknames = makeWordSet(`
  arry backs bama bolts boro boys bucs bury canes cats cers cocks cuse dale dawgs dogs dons dores eers fins gades gers
  hawks heels hibs hoos hoppers horns hurst huskers jags jacks keys lopes neers niners noles nova nucks nuts pack phins
  pokes pool quins roos skins stang stangs stros terps tics vols well wolves yotes zags zona zaga zoo
`)

/** Words without their end, apart from those in -in': an', ol', th', jus', wi'. */
const withoutEnd = makeWordSet(`
  accoun affor ain al amon an anymo aroun awa ba becau befo behin bes betta boun brotha brudda chil chile col couldn
  couldna crac didn differen doan doesn enuf eva eve'y fa fahn fel fie fiel firs fo fol fon forwar foun frien frien'
  fro frus fu gangsta gi gie goin gov governmen groun ha her'sel hersel himsel hin hisse hisself hol hoo hustla islan
  ith jes jis jus kep las li'l lil littl ma mo mothe mysel n neva nex no nothin o ol ole ova pa playa po prof rappa
  roun rus sista sma someb soun spen stan th tha them'sel themsel tho thoro thousan thro thru tol und
  a de hae sae t understan wa wanna wha wher whi wi withou worl wouldn wouldna yo yo'sel your'sel yoursel
`)

/** Words of other languages that end in an apostrophe: Italian elisions, Arabic and Russian letters in Latin script. */
const withForeignEnd = makeWordSet(`
  all anch asma baha ca coll da dall de fra gl ne nell quest sull vo
  d dato dell dev dov fa fuqaha glasnost gli hana isra jami jum karbala
  kazan l mezz najla oblast pl po qu quell rabi rafi rida rifa rus safa sami san sana sant shafi
  shaima shi shura sibir sott stavropol tok tver ulama ulema un wafa wuquf yaroslavl
`)

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'")

/** True for a word that an apostrophe for its lost beginning may precede: 'em, 'hood, '90s, '98. */
export function isClippedAtBeginning(compound: string): boolean {
  if (/^\d\d(?!\d)(?:s|$|[-–/])/u.test(compound)) return true
  const word = lower(compound.split(/[-–]/u, 1)[0] ?? '')
  return withoutBeginning.has(word) || withoutH.has(word) || (/^\p{Lu}/u.test(compound) && nicknames.has(word))
}

/** Gerunds in -in' (goin', talkin'), and not "again" or "Berlin", which end so anyway. */
const gerund = /^\p{L}+[^a]in$/iu
const notGerunds = makeWordSet(`
  austin begin benin berlin bin bobbin cabin calvin chaplin cousin darwin dolphin dublin elfin franklin gherkin goblin
  hussein insulin kevin latin lenin margin marin martin melvin merlin muffin napkin origin penguin pippin pumpkin putin
  ralin resin robin rodin ruin satin skin stalin thin toxin turin twin vitamin vermin virgin wisconsin within yeltsin
`)

/** True for a word that an apostrophe for its lost end may follow: goin', ol', th'. */
export const isClippedAtEnd = (word: string): boolean =>
  withoutEnd.has(lower(word)) || withForeignEnd.has(lower(word)) || (gerund.test(word) && !notGerunds.has(lower(word)))

/** Proper names of English copy that begin with a vowel; a dictionary has only other words. */
const englishNames = makeWordSet(`
  africa african africans alabama alaska albania albanian america american americans andorra angola antarctica april
  argentina argentine arizona arkansas armenia armenian asia asian asians atlanta atlantic august australia australian
  australians austria austrian earth easter ecuador edinburgh egypt egyptian england english eritrea estonia estonian
  ethiopia ethiopian europe european europeans iceland idaho illinois india indian indiana indians indonesia indonesian
  interpol iowa iran iranian iranians ireland irish islam islamic israel israeli israelis istanbul italian italians italy
  ivory october ohio oklahoma olympic olympics ontario oregon oscar oscars oslo ottawa oxford ukraine ukrainian
  ukrainians uganda unesco unicef uruguay utah uzbekistan
`)

/** Words from Arabic and Hawaiian that dictionaries of English have. */
const loanWords = makeWordSet(`
  abaya adhan ahi akka alim amir aqaba aqiqah ashura asr awa ibrahim id iddah ilm imad imam isha ohana oud ud ukulele
  ulama ulema umma ummah umra umrah urf
`)

/** True for a word that an ayn, a hamza or an okina may precede, as it is no English one: 'Amman, ‘ulama, ‘Iolani. */
export function mayBeginWithGlottalStop(word: string, isCommonWord: (word: string) => boolean): boolean {
  if (/^Ya[nr]/u.test(word)) return true
  const plain = lower(word).replace(/'s$/u, '')
  if (!/^[aeiouāēīōūáéíóúâêîôû]\p{L}/u.test(plain) || englishNames.has(plain)) return false
  return loanWords.has(plain) || !isCommonWord(plain)
}

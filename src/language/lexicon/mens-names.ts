import { makeWordSet } from '../words/word-set.js'

/**
 * Given names of men in every country whose copy has them, as those of women.
 * Source: compiled for wirelint from common knowledge of names. MIT, as the project.
 */
export const mensNames = makeWordSet(`
  aage aapo aarne aaron aatos aatu abai abbas abbass abdallah abdel abdelaziz abdelhamid abdelilah abdelkader abdelkrim
  abdellatif abdelmajid abdelmalek abdelrahman abderrahim abderrahmane abdirahman abdiweli abdou abdoulaye abdul
  abdulaziz abdulkadir abdulkarim abdulla abdullah abdullahi abdullatif abdulmalik abdulrahman abdulrazak abdumalik
  abdurashid abdurrahman abebe abeid abel abhijit abhishek abiodun abiola abiy abraham achilleas achim adalbert adam
  adao adar adebayo adekunle adel ademar adeola aderbal aderemi adewale adham adil adilet adilson aditya adnan adolf
  adolfo adonis adrian adriano adrien afonso afrim agamemnon age agim agnar agron agung agus agust ahmad ahmed ahmet
  ahti aidan aidar ain ainars airlangga airton aivar aivars ajay ajit akaki akash akbar ake akhil akhilesh akihito akin
  akinwumi akio akira akiyoshi akmal akos akram aksel akshay akwasi alaattin alain alan alar alastair alban albert
  alberto albin alceu alcides aldemir aldis aldo alec alejandro aleko alekos aleksandar aleksander aleksandr
  aleksanteri aleksey aleksi alemayehu ales alessandro alexander alexandre alexandros alexei alexey alf alfonso alfred
  alfredo algernon algirdas alija alikhan alin alisher alistair allan almos alois aloisio alojz alojzy alok alp
  alparslan altair altan altin altynbek alvaro alvin alvis alvydas amadou amaechi aman amanbek amarinder amauri ambrose
  ambrozy ambrus amer ameur amichai amilcar aminu amir amiram amit amitabh ammar amnon amol amos amund anand anant anas
  anastasios anatol anatole anatoli anatoly anders andi andras andre andreas andrei andrej andres andrew andrey andrii
  andris andrius andriy andrzej andy angelo angelos anghel angus anibal anies anil ankit ankur anoop ansgar ansis anssi
  antal antanas ante antenor antero anton antoni antonin antonio antonis antonius ants antti anupam anurag anutin anvar
  anwar anze apolinary apostolos aram arata arben archie archil arda ardian ardo are argyris ari arian arief ariel arif
  arik arild aris aristidis aristotelis arjun arkadiusz arlindo arman armando armands armen armin armindo arnab arnaldo
  arnar arnaud arne arnfinn arni arnie arnold arnon arnstein aron arpad arsen arseny artak artan artashes artem arthur
  arto arttu artur arturas arturo arturs arunas arvid arvind arvo arvydas aryan arystan asad asaf asan asar asbjorn
  asen asep asgeir asgrimur asher ashish ashok ashot ashraf ashton ashutosh ashwin asif asim askar asko aslan aslanbek
  asle assaf astrit atakan atanas athanasios atiku atila atilla atle atli ato atsushi atte attila atul audrius audun
  augustinas augusto augustyn aurel aurelian aurelio avichai avigdor avihu avinash aviram aviv avner avni avraham
  avtandil axel ayan aydin aydos ayhan ayman ayo ayoub ayush azamat azat azim aziz azubuike azzam babajide babak
  babatunde bader badr badri bagus baha bahaa bahodir bahram bajram bakhtiyar bakr bakyt balakrishna balazs baldev
  baldur balint baltasar baltazar bambang bamidele banharn barak baran barasa bard bardhyl baris barna barnabas barnaby
  barney barry bartlomiej bartolomej bartosz baruch bashar bashir bashiru bashkim basil basri bassam bastian basuki
  baurzhan bauyrzhan bayram bedri bedrich behar behrouz bekele bekim bekir bekzat bela belmiro ben bence benedek
  benedict benedikt benedito bengt benito benjamin benji benny benoit bent bento benzion berat berk berkay bernard
  bernardino bernardo bernd bernhard bernie bert bertie bertil bertrand besik besim besir besnik beso bhagwan bharat
  bhaskar bhupesh bhupinder bidzina bilal bilel bill billy bimal biodun birendra birger birgir biser bjarki bjarne
  bjarni bjarte bjorgvin bjorn blagoy blahoslav blake blaz blazej blerim boaz bob boban bobby bogdan bogomil boguslaw
  bohdan bohumil bohuslav bojan bola bolat boldizsar boleslaw bongani borge boris borislav borivoj borje borys bostjan
  boubacar boyan boyd boyko bozidar bozo brad bradley brage brahim branimir branislav branko brendan bret bretislav
  brett brian brijesh brock bronislaw bronius bruce bruno bryan bryce brynjar budi bujar bukola bulent bunta burak
  burhan burim byron bystrik cahit caio cal caleb calin calvin candido carl carlo carlos casimiro casper catalin cecil
  cedomir cedric celso cem cemal cemil cengiz cenk cesar ceslovas cevdet cezar cezary chad chaim chaiyaporn chakib
  chanan chandan charalambos charles chatchai chavdar cheick cheikh chester chetan chibuike chibuzor chidi chidubem
  chigozie chijioke chike chima chinedu chinua chirag chris christian christodoulos christoforos christoph christophe
  christos chrysostomos chuan chuck chukwudi chukwuemeka chukwuma cian cicero cihan ciprian clarence clark claudemir
  claudio claudiu claus cleber clement clifford clifton clint clive clovis cody cole colin connor conor constantin
  corey corneliu cornelius coskun cosmin costel craig cristi cristian cristiano cristinel csaba ctibor curtis custodio
  cyril cyrus czeslaw dacian dag dagfinn dagoberto daichi daigo dainis dainius daisuke dalibor dalius damian damiao
  damien damon dan daniel danilo daniyar danut darci dario darius dariusz darko darmawan darrell darren darryl darshan
  darwin dastan daulet dave davey david davide davio davit davor davron davut dawid dawit dawood deb debashish decio
  dedi deepak deividas dejan delbert delyan demba demeke denes deng denilson denis dennis denys derek dermot derrick
  desmond dev devendra devlet dewey dexter dezider dezso dhafer dhananjay dharmendra dhruv didier didik diego dieter
  dietmar dietrich dilip dilshod dimitar dimitri dimitrios dimitris dinesh dinis dinu diogo dionizy dionysis dirceu
  dirk djibril djordje dmitri dmitriy dmitry dmytro dobromir dodi dogu dom domas domenico domingos dominic dominick
  dominik donal donald donat donatas doniyor donnie donovan dorde dorian dorin doru doug douglas dov dragan dragoljub
  dragos dragoslav drahoslav drazen driss dritan dror duane duarte dudi dudley dumitru duncan durmus dursun durval
  dusan dusko dustin dwayne dwight dzevad dzintars earl eberhard ebo ebuka eddie eddy ede edgar edgaras edgard edgars
  edi edik edilson edin edinho edmilson edmond edmund edmundo edson eduard eduardo edvinas edward edwin eelis eemeli
  eerik eerikk eerikki eero eetu efe efraim efrain efstathios efthymios egidijus egidio egill egon ehud eiichi eiji
  eilif eimantas einar eino eirik eirikur eisaku eitan eivind ejike eko ekrem elad elazar elcio eldad elek elemer eli
  eliahu elias eliezer eligiusz elijah eliseu elkana elling elliot elliott ellis elmar elmars elmer elnur elof eloi
  elshad elvis emad emanuel emanuele emanuil emeka emerson emil emilian emiliano emilio emin emir emmanouil emmanuel
  emmerson emmett emomali emrah emre emzar endre enes engin enn enrico enrique enver enyinna enzo erasmo ercan erdal
  erdem erdinc erdogan erez erhan eric erich erick erik erion erkan erki erkin erkki erlan erlend erling ermal ermek
  ernani ernest ernesto ernie erno ernst erol errol ersin ersoy ertugrul erwin eryk esa esben eskil eskinder esko espen
  essam esteban estevao ethan etienne euclides eugen eugene eugenio eugeniusz eurico evan evandro evangelos evaristo
  even everett evert everton evgeny evzen ewan eyal eytan eyup eyvind ezra ezzat fabian fabien fabio fabrice fabricio
  fabrizio fadel fadi fadil fahad fahd fahri faisal fajar farai fares farhad farid faris farmaajo farouk farrukh faruk
  farukh fathi fatih fatmir faton fatos fausto fawzi fayez federico felician feliks felipe felix femi ferdie ferdinand
  ferdynand ferenc fergus ferhat ferit fernando festus fevzi fidel fikret filip filippo filippos finn finnur firas
  fisnik fitim flavio florent florian florin floyd folke fotios fotis fouad francesco francisco franciszek francois
  franjo frank frantisek franz fraser fred freddie freddy frederic frederick frederik fredrik fridrik friedrich frigyes
  fritz frode fryderyk fuad fuat fulop fumio furkan gabe gabor gabriel gad gadi gael gaetano gagik galin galip galym
  ganesh gani garang garegin gareth garik garo garrett gary gaspar gaston gatis gatot gaurav gautam gavin gavril
  gazmend gbenga gediminas geir geirmundur gela gellert gelu genaro genji gennady gennaro gent genti genzo geoff
  geoffrey georg george georges georgi georgios georgy gerald geraldo gerard gerardo gerasimos gergely gergo gerhard
  germano gerry gershon gerson gert getachew getulio gevorg geza gezim ghassan ghazi gheorghe gheorghita gia giacomo
  gianluca gianni giannis gibran gideon gidi giga gigi gil gilad gilbert gilberto giles gilles gilmar gilson gintaras
  gints giorgi giorgos giovane giovanni girish girma girts gisle gisli giulio giuseppe givi glenn gocha godswill gojko
  gokhan gonzalo gopal gopinath goran gorazd gordon gorkem gorm goro gosta gote gottfried govind gracjan graeme graham
  greg greger gregg gregor gregorio gregory griffin grigor grigore grigoris grigory grimur grzegorz gudjon gudmundur
  guido guillaume guillermo gulab gunnar gunnlaugur gunnstein gunter gunther guntis guram gurbanguly gurkan gurmeet
  gurpreet gursel gus gustaf gustav gustavo gustaw guttorm guven gvidas gyorgy gyozo gyula haakon habib habibullah
  hachiro hadi hafez hafthor hagop haile hailemariam haim haitham hajdar hakan hakim hakki hakon haldor haldun halfdan
  halil halim halit halldor hallgeir hallgrimur haluk halvard halvor hamad hamada hamdan hamdi hamed hamid hamisi
  hamlet hamoud hamza hani hannes hannu hans hans-erik hansjorg haralambie haralambos harald hari haris harish harold
  harri harry harsh harshad hartmut haruki harun haruo haruto harutyun harvey hasan hashim hasip hassan hassane hatem
  havard havel hayato haydar hayk hayri hazem hector heiki heikki heiko heimo heiner heinrich heinz heitor helder helge
  helgi helio helmut hemant hendra hendrik henning henri henrik henrikas henrique henry henryk herbert herculano
  heribert herman hermann hermes hernan heru herve hidekazu hideki hidemi hidenori hideo hidetoshi hideyuki hikmet
  hilario hillel hilmar himanshu hirofumi hirokazu hiroki hiroshi hirotaka hiroto hiroyuki hisao hisashi hisham hitoshi
  hjalmar hjalti hlynur holger homer honorio horace horacio horatiu hordur horia horst hossein hovhannes hovik howard
  howie hrachya hrafn hrant hristo hrithik hrvoje hryhorii huba hubert hugh hugo hugon hulusi humberto husein huseyin
  husnu hussam hussein hynek hysen hywel iacob ian iancu ibe ibrahim ibrahima ichiro idalecio idan ido idowu idris
  idrissa idriz ifeanyi ignacio ignacy ignas ignatius igor igors ihab ihor ihsan iiro iivari ikechukwu ikenna ilan
  ilari ilgar ilhami ilias ilie ilija ilir iliyan ilker ilkham ilkka ilmari ilpo ilyas ilyes imad imam imants imran
  imre imrich imtiaz inacio indrajit indrek ingemar ingmar ingo ingolfur ingus ingvald ingvar ints ioan ioannis ion
  ionel ionut iosif ira irakli ireneusz irfan irving irwin isaac isaiah isaias isak isamu isao ishaan isiaka islam
  islambek ismael ismail ismaila israel issa issam issoufou istvan isuf itai itamar itay itzhak itzik iulian iuliu
  iustin ivan ivanildo ivar ivars ivaylo iver ivica ivo ivor iwan iwo iyad izaias iztok izydor izzet jaafar jaak
  jaakkima jaakko jaan jaanus jaba jaber jabulani jacek jachym jacinto jack jacob jacques jadir jagan jagdish jahongir
  jaideep jaime jair jairo jajang jakaya jake jakob jakub jalal jamal jamel james jamshid janek janez jani janis janko
  janne janos januario janusz jared jarek jari jarkko jarl jarle jarmo jaromir jaroslav jaroslaw jarrod jarvis jason
  jassim jaswant jatin javier jawad jayant jedediah jedrzej jeff jeffrey jekabs jemal jeno jens jeremi jeremiah
  jeremiasz jeremy jermaine jernej jerome jeronimo jerry jerzy jesper jethro jide jignesh jim jimmie jimmy jindrich
  jiri jiro jitendra joachim joakim joao joaquim joaquin jochen joe joel joey johan johann johannes john johnnie johnny
  joko jon jonas jonathan joona joonas joost jorg jorge jorgen jorginho jori jorma jorn jose josef joseph josh joshua
  josimar josip josue jouko jouni jovan jovica jozef jozsef juan juergen juha juhani jukka jukka-pekka julian julio
  julius juliusz junichi junji juozas juraj jure jurgen juri juris juro jussi justas justin justinas jusuf juvenal
  jyrki kaan kaarel kaarlo kacper kadhim kadir kai kaido kailash kairat kaito kajetan kakha kakhaber kakuei kalervo
  kalev kalevi kalle kalman kaloyan kamal kamalesh kamau kamel kamil kanat kanhaiya kanji kantaro kapil karapet kare
  kareem karel karim kariuki karl karol karoly karsten karthik kartik kasem kasjan kaspar kaspars kasper kassym
  kastriot katsumi katsuo katsuya kauko kayode kazem kazim kazimierz kazmer kazuhiro kazuki kazuo kazushi kazuya kazys
  keigo keiichi keiji keijo keita keith keizo kelechi kelvin kemal ken kenan kenenisa kenes kenichi kenji kenjiro
  kenneth kenny kensuke kenta kentaro kenzo kerem kestutis ketil ketill kevin khachatur khachik khaldoun khaled khalid
  khalifa khalil khurshid kieran kiichi kimani kimmo kimon kinji kipchoge kipkemboi kiprono kiprop kipruto kiptoo kiril
  kirill kishan kishore kittisak kiyoshi kjartan kjell kjetil klaus klavs klemen klemens klement knud knut koba kobi
  kobina kofi kohei koichi koji kojo kolawole kolbeinn konrad konsta konstantin konstantine konstantinos koray korir
  korkut kornel kosei kosta kostadin kostas kostiantyn kosuke kotaro kozo krasimir kreshnik kresimir kriangsak krishnan
  krisjanis kristaps krister kristian kristinn kristjan kristof kristoffer krisztian kruno krystian krzysztof ksawery
  kubanychbek kudakwashe kujtim kunal kunihiko kunio kunle kuol kurmanbek kurniawan kursat kurt kushtrim kvido kwabena
  kwadwo kwaku kwame kwasi kweku kyle kyosti kyriakos kyrylo lachezar ladipo ladislav lado laercio laerte laimonas
  lajos lakis lakshman lalit lalu lamine landon lanre larry lars lars-erik lasha lassana lasse laszlo latif laurent
  laurentiu lauri laurits lauro lavdim lawrence lazar laziz leandro lech leevi lefteris lehel leif leifur leka lekan
  lekso lembit lemma lennart leo leonard leonardo leonid leonidas leonte leopold leos leroy lester leszek levan levent
  levente levi levon lewis liam libor linas lineu linus lionel liran lirim liudas liviu ljubisa ljubomir lloyd lojze
  lonnie lorant lorenzo lorinc lotfi lothar louay louis loukas lounes lourenco lowell luan lubomir lubos luc lucas
  lucian luciano lucius lucjan ludek ludovic ludovit ludwig ludwik luhut luigi luis luiz luka lukas lukasz luke lula
  lulzim lungelo lutfi luther lutz lwazi lyle lyndon lyubomir lyudmil macario machar maciej maciek macky madan madhav
  madhukar madis mads magne magnus mahavir mahdi mahendra maher mahesh mahfud mahinder mahir mahmoud mahmud mahmut
  maina mait majed majid makis makoto maksat maksim maksym maksymilian malcolm malik mallam malte malthe mamadou mamoru
  mamuka manabu mandla manfred mangosuthu manish manmohan manoel manohar manoj manolis manolo mans mansour mantas
  manuel manvel maqsud marat marc marcal marcel marceli marcelinho marcell marcello marcelo marciano marcilio marcin
  marcio marco marcos marcus marek mareks margus mariano marin marinko marinos mario maris marius mariusz marjan mark
  markku marko markos markus marlon maros marouane mart martin martins martiros marton martti marty martynas marvin
  marwan masafumi masahide masahiro masaki masanori masao masaru masashi masato masatoshi masaya masayoshi masayuki
  massimo masumi matej mateo mateusz mathias mathieu matias matjaz mats matt matteo matthew matthias matti matus matyas
  mauno mauri maurice mauricio maurizio mauro maurycy max maxim maxime maximilian maxwell mayank mazen mazhar mbaye
  mduduzi medhat meelis mehdi mehmed mehmet mehran meir melih melker melvin menachem mengistu mentor merab merv mesut
  mete metin mevlut mher micha michael michail michal michalis michel mickey mieczyslaw mieszko miguel miha mihai
  mihail mihajlo mihaly mihkel mihnea miika mikael mike mikhail mikheil mikkel mikko miklos mikolaj milan milenko
  milind milivoje milo milorad milos miloslav milosz miloud miltiadis milutin minas mincho mindaugas minoru mirash
  mircea mirian mirko miro miron miroslav miroslaw mirza mirzo mitch mitchell mitica mitja mitsuhiro mitsuo mitsuru
  mitsutaka mkrtich mladen moacir modest modestas modibo moez mogens mohamad mohamed mohammad mohammed mohamud mohan
  mohit mohsen mohsin moises mojmir mokhtar momchil momcilo moncef montasser mordechai morihiro morris morten morton
  moshe mostafa motoo motti mounir mourad moussa mozes mthunzi muammer mubarak mucahit mugur muhammad muhammadu
  muhammed muhammet muhannad muharem muharrem muhittin muhsin muhtar mujahid mukesh mukul mulugeta mulyono mumtaz
  munenori munir murali murat murilo murod murray musa musab mustafa mustafo mustapha muthanna mutua mwai mwangi
  mykhailo mykola mykolas myles nabil nadav nadir naeem naftali nagesh nahum naif naim naji najib nandor naoki naoto
  naoya narayan narcis narciso narcyz narendra naresh nariman naser nasir nasser nassim natan nathan nathaniel naveen
  navin nawaf nayden nayef nazarbek nazim nazmi nduka nebojsa necati necdet necmettin ned nedelcho nedeljko nedim
  neeraj nehemia neil nejat nektarios nelio nelson nelu nenad nerijus nestor neven nevzat newton nexhat nichita
  nicholas nick nicolae nicolas nicusor nidal niels nigel nihat niilo nikhil nikica nikiforos nikitas niklas niko
  nikodem nikol nikolai nikolaos nikolas nikolay nikos nilesh nils nilson nilton nissim nitin nitish niwat nizamettin
  nizar njal njoroge njuguna nkosazana nkosinathi nnamdi noah nobuaki nobuo nobuyuki nodar nodir nolan nonso nopphon
  norayr norbert norberto nore norio noriyuki norman normunds noureddine nouri novak nugroho nugzar numan nurbek nuri
  nurlan nursultan nusret nwankwo obafemi obi obinna ochieng octavian octavio odair odd oddbjorn oddur oddvar oded
  odhiambo odil odin odon odysseas ofer ofir ogbonna ognjen ognyan oguz oguzhan ohad oistein oiva okan okechukwu okey
  oktay olabode olaf olafur olamide olanrewaju olav olavi olavo oldrich ole oleg oleh oleksandr oleksii oleksiy olev
  olgierd olim oliver olivier olle olli ollie olu olufemi olusegun oluwaseun olve omar omondi omprakash omran omri
  onder ondrej onni onofre onur onyango oren orestis orhan orjan orlando orri ortiq orville osama osamu osbert oscar
  oskar oskari oskars osman osmar ossi ostoja osvaldo oswald oszkar otabek otakar otar otavio otieno otis oto otokar
  ottar otto ouma oumar ousmane oussama ove ovidijus ovidiu owen owuor oybek oyvind ozan ozeasz paata paavo pablo paddy
  pal pall palle panagiotis panayiotis pankaj panos pantelis panya paolo par parth pascal pasi pasquale patrick patrik
  patrizio patryk paul pauli paulinho paulino paulius paulo pavel pavlo pavlos pavol pawan pawel peder pedro peep pekka
  pelle pellumb pencho pentti per perce percival pericles periklis perry pertti perttu petar pete peter peteris petko
  petr petras petre petri petrica petrit petro petros petru petteri petur phil philbert philip philipp philippe
  phongthep pichai pierre pietro pinchas piotr pita piyush plamen plinio polat polychronis pongrac pontus poul
  prabhakar prabowo pradeep pradip prakash pramod pranab pranav prasad prasanna prasert prashant pratap prateek praveen
  pravin prawit prayut preben predrag premysl priit primoz prithvi prodromos prokop przemyslaw puguh purushottam pyotr
  qais qasim qassem qemal quentin quincy rabih rachid radan radek radim radomir radoslav radoslaw radostin radovan radu
  rafael rafal rafi rafik rafiq raghav ragheb raghu raghunath raghuram ragnar ragnvald rahmi rahul raimo raimondas
  raimonds raimund raimundo rainer rait raivis raivo raj rajab rajeev rajendra rajesh rajinder rajiv rajko rajkumar
  rajnath rakesh ralf ralph ramachandra ramadan ramaz ramazan ramdas ramesh rami ramil ramiro ramiz ramon ramsay
  ramunas ramush ramy ramzi ranbir randall randolph randy ranjan ranjit ranko raouf raoul raphael rares rashid rashidi
  rasim rasmus rastislav rasul ratan rati ratko rauf raul rauno ravi ravshan rayan raymond raz razvan recai recep
  redouane reece refik reggie reginald reginaldo reijo rein reinaldo reinhard reinhold reino remigiusz remus renan
  renato renaud resat reuben reuven revaz rexhep rezo rezso rhys riad ricardas ricardo riccardo richard richie rick
  rickard ricky rida ridha ridvan riek rifat rikard riku rikuto rildo rimantas rinat rintaro risto rivaldo riyad riza
  rizal rizwan roar rob robbie robert roberto roberts robson roderick rodney rodolfo rodrigo roger rogerio rohan rohit
  roin rok rokas roland rolandas rolf rolv romain roman romas romeo romeu romica romulo romulus ronald ronaldo ronen
  ronnie roope roque rosalvo roscoe rostislav rotimi rovshan roy ruben rubens rudi rudolf rudy rufus rui rumen runar
  rune rupert ruslan russ russell rustam rustem ruy ryan ryo ryohei ryoichi ryoji ryosuke ryota ryotaro ryszard ryu
  ryuichi ryuji ryunosuke saad saadi sabahattin saber saburo sachin sadao sadi sadik sadiq sadyr saeed saemundur safet
  saffet sagar sagi said saif saimir sait sakari sakchai salah saleem saleh salem sali salih salim salman salum
  salvatore samak samba sameh samih samir sammy samo samu samuel samuli samvel sandeep sander sandile sandis sandor
  sandro sandu sanjar sanjay sanjeev sanket santeri santosh santtu saparmurat sarawut sargis sarkis satish satoshi
  satya sauli saulius saulo saurabh sava savvas sayed scott scotty sead seamus sean seb sebastian sebastiao sebastien
  sebestyen sedat sefa segun seif seiichi seiichiro seiji seijiro sekou selahattin selami selcuk selim semih senad sepp
  seppo septimiu serdar serge sergei sergey sergi sergio sergiu serhat serhii serhiy serikbek serkan serzh seth setsuo
  setya seun sevak severino seweryn seydou sezai sezgin shabtai shadi shaher shai shakir shalom shalva sharad shareef
  shashank shashi shaul shaun shavkat shehu sherif sherzod shigeki shigenori shigeo shigeru shigeyuki shimon shingo
  shinichi shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shivam shivraj shkelzen shlomi shlomo shmuel sho
  shogo shohei shoichi shoji shota shotaro shozo shpend shpetim shuhei shuichi shuji shukhrat shun shunichi shunsuke
  shuzo shyam sibusiso sid siddharth sidharth sidiki sidnei siegfried sifiso sigbjorn sigfus sighvatur sigitas sigmar
  sigmund sigmundur sigurbjorn sigurd sigurdur sigurjon sigve siim silas sileshi silvano silvio silviu simao simas
  simeon simo simon sinan sinclair sindre sinisa siphiwe sipho sitaram sitharam sivert sixten siya siyabonga sizwe
  sjoerd sjur skender skuli slamet slaven slavi slavisa slavko slavomir slawomir slimane slobodan smbat snorre soeharto
  soekarno sofiane sofyan soichiro sokol solomon sombat somchai somkid somnath somsak sondre sophus soren sorin sos
  soso sosuke sota sotirios sotiris soufiane souleymane sourav spartak spas spyridon spyros srdan srdjan srecko
  srinivas sriram staffan stale stamatis stamen stan stanimir stanislav stanislaw stanko stanley stasys stathis stavros
  stefan stefano stefanos steffen stein steinar steingrimur stelios stellan sten stephane stephen stevan steve steven
  stewart stian stig stipe stjepan stojan stoyan stratos stuart sture sturla suat subhash subramaniam suchart sudhir
  sudip sudirman sugeng suharto sukarno sukhbir sukru suleiman sulejman sulev suleyman sulo sumit sundar sunil sunthorn
  supardi suparman supriyanto surasak suren surendra suresh surinder suriya surya suryo sushil susilo susumu suthep
  sutrisno svante svatopluk svein sveinn sven svenerik sverre sverrir svetlin svetoslav svetozar swapan sylvain
  sylwester szabolcs szczepan szilard szymon taavetti taavi tadao tadas tadashi tadeas tadej tadesse tadeusz tage taha
  tahar taher tahir tahsin taichi taiga taiichi taisto taizo takaaki takafumi takahiro takanori takao takashi takaya
  takayuki takehiko takeo takeru takeshi taketo takis taksin takuma takumi takuro takuya talal talat talgat tamas tamaz
  tamer tamim tamirat tanel taneli taner tapani tapio tapiwa taras tarek tariel tarik tariku tariq tarjei tarkan tarmo
  taro tarun tarvo tasos tatenda tatsuo tatsuro tatsuya tatu tatul taulant tauras tawanda tayeb tayfun tayfur tayo
  tayyip tebogo ted tedros teemu teguh teimuraz tejas telemachos telmo temir temur tengiz teodor teodoro teofil teppo
  terence terje tero terrance terrell teruo tesfaye tetsuo tetsuro tetsuya teuvo tevfik tewodros thabang thabo thaddeus
  thaksin thamer thami thanakorn thanas thanasis thanassis thanathorn thanos themba theo theodor theodore theodoros
  theofilos thiago thierry thodoris thomas thor thorarinn thorbjorn thordur thore thorhallur thorleif thorsteinn
  thorsten thorvaldur tiago tiberiu tibor tidjane tigran tihamer tihomir tiit tilemachos tilen tim timo timothy timur
  tinashe tito tivadar toader tobias tobiasz toby todd tododor todor toivo toktar tokuichi tolga tom tom-erik toma
  tomas tomasz tomer tomislav tommaso tommi tommy tomo tomohiro tomoki tomoyuki toni toninho tonis tony toomas topi
  topias tor-arne torajiro torben torbjorn tord tore torfinn torgeir torkel torkild torleif tornike torstein torsten
  toru torvald toshiaki toshihiro toshiki toshimitsu toshio toshiro toshiyuki totte touko traian travis triantafyllos
  tristan triyono troels trond tronn troy tryfon tryggvi trygve tsuneo tsutomu tsuyoshi tsvetan tsvetomir tsvi tudor
  tuncay tuncer tuomas tuomo tural turgay turgut turhan turki tushar tuukka tuure tymoteusz tyrone tytus tzachi tzahi
  tzvi uche uday uddhav udi ufuk ugo ugochukwu ugur ujjwal uku uldis ulf ulisses ulo ulrich ulrik ulugbek ulysses umar
  umaru umberto umesh umid umut unal uno upendra urbano urho uriel urmas urmo uros urpo usama usko usmon utku uttam uwe
  uzi vaclav vadim vadym vaggelis vahagn vahan vahe vahur vaidas vaino vakhtang valdas valdemar valdimar valdir valdis
  valentin valeri valeriu valery valmir valon valter valtteri valur vanderlei vangelis vano vardan varun vasant vasco
  vasil vasile vasilios vasilis vasily vaso vassilis vasudev vasyl vaughn vazgen vazha vazul vebjorn vedat vedran
  vegard veijo veikko veiko veli velimir vello vemund venancio vendel venkat venkatesh ventsislav vernon vesa veselin
  vetle veton vicente vichai victor vidar vidmantas vidor viestards vigen viggo vijay vikas viken vikram viktor
  viktoras vilem vilhelm vilhjalmur vilho viliam vilis viljami viljo villads ville villu vilmos vilppu vimal vinay
  vincas vince vincent vincenzo vineet vinod viorel vipin viraj virat virendra virgil virgilio virginijus vishal vishnu
  vit vitali vitaliy vitaly vitezslav vito vitor vittorio vivek vjekoslav vjeran vlad vladan vladas vladimir vladislav
  vlado vladut vlastimil vlastislav vlatko voicu vojislav vojtech voldemars volkan volker volodymyr vratislav vugar vuk
  vukasin vusi vyacheslav vygaudas vytas vytautas wael wafula wagner wahid wahyu waldemar waldir waleed walid wallace
  wally walmir walter wanderley warren wassim wataru wawan wayne wekesa wendell werner wesley wichai widodo wieslaw
  wiktor wilbur wilfred wilfried wilhelm willard willem william willie willis wincenty winfried winston wiranto wirat
  wissam wissanu wit witold wladyslaw wlodzimierz wojciech wojtek wolde wole wolfgang woodrow xavier xenofon xhafer
  xhavit xherdan xolani yaakov yacine yahia yahya yair yakov yakubu yakup yalcin yann yannis yanto yaron yaroslav yasar
  yasen yash yashwant yasin yasir yasser yassin yassine yasuhiro yasuo yasushi yasutaka yasuyuki yavor yavuz yaw yaya
  yazid yehiel yehoshua yehuda yener yerlan yerzhan yevgeny yevhen yiannis yiftach yigal yigit yildiray yilmaz yinon
  yiorgos yishai yitzchak yitzhak ylli yngve yochanan yoel yogendra yogesh yogi yohai yohannes yohei yoichi yoji
  yonatan yoni yoram yordan yosef yoshiaki yoshihide yoshihiro yoshihito yoshiki yoshimasa yoshinobu yoshinori yoshio
  yoshiro yoshitaka yoshito yoshiyuki yosi yossi yosuke yota younes younis yousef youssef youssouf yousuf yrjo yudai
  yuichi yuichiro yuji yujiro yukio yunus yurii yuriy yusaku yusril yusuf yusuke yuta yutaka yuto yuzo yves yvon
  zacarias zach zachariasz zachary zack zafar zafer zahari zaharia zaher zaid zakaria zakhele zaki zalan zalman zarko
  zaur zaven zayed zaza zbigniew zbynek zbyszek zdenek zdenko zdravko zdzislaw zeev zef zeferino zekeriya zeljko zenji
  zenon zenun zeray zevulun zhanibek zhirayr zhivko zhomart zhumabek ziad zico ziemowit ziga zigmas zihni zisis zivko
  zivojin ziya ziyod zlatan zlatko zolani zoltan zoran zouhair zsigmond zsolt zsombor zuhair zurab zvi zvonimir zvonko
  zydrunas zygmunt
`)

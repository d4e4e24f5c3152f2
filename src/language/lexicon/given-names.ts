import { makeWordSet } from '../words/word-set.js'

/**
 * Given names of one sex in every country whose copy has them, in lower case and without accents. Names that are a
 * woman’s in one language and a man’s in another (Andrea, Nicola, Jean, Kim) are left out.
 * Source: compiled for wirelint from common knowledge of names. MIT, as the project.
 */
export const womensNames = makeWordSet(`
  abigail ada adela adele adriana agata agnes agnieszka aicha aida aino aisha aisling aleksandra alena alessandra
  alessia alexandra alice alicja alina alisa alma alyona amalia amanda amel amelia amelie amina amira amna amy ana
  anastasia anastasiia anastasiya angela angelica angelika angelina anita anja anke anna annabel anne anneke anneli
  annette annie annika antje antoinette antonella antonia antonina anya aoife apolonia asma astrid aurelia ayesha
  ayse aysel azadeh barbara barbora beata beate beatrice beatrix beatriz begona belen benedetta bernadette berta beth
  betty bianca birgit birgitta birgitte blanca blanka bozena bridget brigitte britta brittany bronwen camila caren
  carina carla carlotta carmela carmen carol caroline carolyn catarina caterina catherine cecile cecilia celeste
  celia celine chantal chiara christiana christiane christina christine claire clara claudia clementina colette
  constance consuelo corinna corinne cornelia cristiana cristina cynthia dagmar dagny daisy dalia daniela danuta
  daphne daria darya deborah debra delia delphine denise diana dina dita dolores dominika donatella donna dora doris
  dorothea dorothy dorte ebba edith edna eileen elaine eleanor elena eleni elif elina elisa elisabeth elisabetta
  elise elizabeth elizaveta ella ellen elsa else elvira emilia emilie emily emine emma encarnacion erica erika
  ernestine esmeralda esperanza esra estefania estelle esther etelvina eugenia eunice eva evelina evelyn ewa fadila
  farida farzana fatema fatemeh fatima fatma fatou fernanda filippa fiona flavia florencia forough francesca
  franciska francoise franziska frederica frida gabriela gabriella gabrielle galina galyna gemma genevieve georgina
  geraldine gerda gertrud ghada gillian gina gioia giorgia giovanna gisela gisele giulia giuseppina gloria golnaz
  grainne graziella grazyna greta gretchen griselda gudrun gulnara gulsen gwen habiba hadia hadija haifa hala halina
  halyna hana hanna hannah hannelore hatice hedda hedwig heidi heike helen helena helene helga henrietta henriette
  hermine hilary hilda hildegard hind houda huda ida ilaria ildiko ileana ilona ilse imelda imogen ina ines inessa
  inga ingeborg ingrid inka inna ioana iolanda irena irene irina iris irma irmgard iryna isabel isabela isabella
  isabelle isolde ivana iveta ivonne iwona izabela jacqueline jadwiga jana jane janet janice janina jasmina jasmine
  jeanette jeanne jelena jennifer jenny jessica jill jitka joanna jocelyn johanna jolanta josefina josephine joyce
  juana judith judy julia juliana julie juliet juliette justyna jutta kamala kamila karima karin karla karolina
  katalin katarina katarzyna kate katerina kateryna katharina katherine kathleen kathryn kathy katja katrin katrina
  katya kavita keiko kerstin khadija kirsten kirsti klara klaudia konstancja kristina kristine krisztina krystyna
  ksenia kseniya kumiko laila lakshmi lamia lara larisa larissa latifa laura lauren lavinia layla lea leena leila
  lena leonie leonor leticia leyla lidia lidiya liesbeth lilia lilian liliana lilly lily lina linda lioudmila lisa
  lisbeth liudmila liv livia ljiljana ljubica lois lola lorena lorenza loretta lorraine louisa louise lourdes lucia
  luciana lucie lucila lucinda lucrezia lucy ludmila luisa luise luiza lydia lyubov lyudmila mabel maddalena
  madeleine madina magda magdalena magdalene maha mahnaz maija mairead maja malala malgorzata malika manuela marcela
  marcella margaret margareta margarete margarita margaux margherita margit margot margrethe marguerite maria mariam
  mariana marianna marianne maribel marie marieke mariela marija marika marilyn marina mariya marjorie marlene martha
  martina martine maryam marzena masha matilda matilde maureen mayra mechthild megan mehwish meike melania melanie
  melinda melissa merete meryem michaela michelle milagros milena mina minna mira miranda mireille miriam mirjana
  molly mona monica monika monique montserrat munira myriam nada nadezhda nadia nadine nadiya nadja naima najat
  naledi nancy naomi narges nasreen nasrin natalia natalie nataliia nataliya natalya natasa natasha nathalie nawal
  nazanin neha nermin nerys nicole nicoletta nila nilufar nina nino noemi nora norma nuria oana odette odile oksana
  olena olesya olga olha olimpia olivia olympia ophelia orla ornella ottilie oxana paloma pamela paola parisa
  patricia patrizia paula paulina pauline pavla penelope perpetua petra petronella philippa phoebe phyllis pia pilar
  polina pooja prisca priscilla priya purificacion rachel rachida rafaela raisa rana rania raquel rasha rebecca
  regine reham reina renata renate renee rhiannon rhonda ricarda rima rita roberta rocio romina rosa rosalia rosalie
  rosalind rosanna rosemary rosie rossana roswitha roxana roya rukhsana ruta ruth ruxandra sabina sabine sabrina
  sadia safiya saida sakina salma samantha samar samia samira sandra sania sanna sara sarah saskia selma semra serena
  setareh shabnam shahida shaista shanti sharmila sharon sheila shirin shirley sibylle sigrid silke silvana silvia
  simona sinead siobhan sofie sohaila solange soledad solveig sonia sonja sonya sophia sophie soraya stefania
  stefanie stella stephanie sunita susan susana susanna susanne suzana suzanne svenja svetlana svitlana swati sybil
  sylvia sylvie tahmina tamar tamara tania tanja tanya tara tatiana tatjana tatyana tekla teodora teresa terezia
  tessa tetiana thea thelma theresa therese theresia tilda tina tineke tiziana tove trine trudy ulla ulrike ulyana
  ursula urszula uta ute valentina valeria valerie vanessa vera veronica veronika veronique viktoria viktoriia vilma
  viola violeta virginie vita viviana vivienne waltraud wanda wencke wendy wiebke wilhelmina wilma winifred xenia
  xiomara yara yasmin yasmine yekaterina yelena yesenia yevgenia ylva yoko yolanda yulia yuliia yuliya yvette yvonne
  zahra zainab zaira zdenka zeinab zeynep zita zlata zofia zohra zoya zuzana
`)

/** Men’s names, likewise. */
export const mensNames = makeWordSet(`
  aaron abbas abdallah abdel abdelaziz abdelkader abdou abdoulaye abdul abdullah abdullahi abel abraham achim
  adalbert adam adolfo adrien ahmad ahmed ahmet ahti aidan ajay alain alan albert alberto aldo alejandro aleksandar
  aleksander aleksandr aleksey aleksi alessandro alexander alexandre alexandros alexei alexey alf alfonso alfred
  alfredo alistair alois alvaro amadou amir amit anatole anatoli anatoly anders andre andreas andrei andrej andres
  andrew andrey andrii andriy andrzej angelo angus anil antal anton antonin antonio antonis antonius antti anwar ari
  arild arjun armando armin arnaud arne arnold arseny artem arthur artur arturo arvid arvind asad ashok asif
  athanasios attila augusto aurelio axel aziz babak bahram baltasar bartosz basil bassam bastian behrouz benedikt
  benito benjamin benoit bernard bernardo bernd bernhard bertrand bilal bill bjorn bob bogdan bohdan bohumil boris
  borys branislav branko brendan brian bruce bruno burak carl carlo carlos casper cem cesar charles christian
  christoph christophe christos chukwuemeka cian claudio claus clement clive colin conor constantin cornelius craig
  cristian cristiano cyril dag damian damien dan daniel danilo dario dariusz dave david davide deepak denis dennis
  denys derek dermot desmond didier diego dieter dietmar dietrich dimitri dimitrios dimitris diogo dirk dmitri
  dmitriy dmitry dmytro domenico dominic dominik donal donald dorian douglas dragan duncan dusan earl eberhard edgar
  edmund eduard eduardo edward edwin efrain egon ehud einar eino elias elmar emanuele emeka emil emiliano emilio
  emmanuel emre enrico enrique enzo eric erich erik erkki ernest ernesto ernst erwin esteban etienne eugen eugene
  eugenio evgeny fabian fabien fabio fabrice fabrizio faisal farhad farid farouk federico felipe felix ferdinand
  ferenc fernando fikret filip filippo finn florent florian francesco francisco francois frank franz fred frederic
  frederick frederik friedrich fritz fuad gabor gael gaetano gareth gary gaston gavin gennady gennaro geoffrey georg
  george georges georgi georgios georgy gerald gerard gerardo gerhard gert gheorghe giacomo gianluca gianni gideon
  gilbert gilberto giles gilles giorgos giovanni giulio giuseppe gonzalo goran gordon gottfried graham greg gregor
  gregorio gregory grigory guido guillaume guillermo gunnar gunter gunther gustaf gustav gustavo gyorgy habib hadi
  hakan hakon hamid hamza hannes hans hansjorg harald hari harold harry hartmut harvey hasan hashim hassan hector
  heiko heiner heinrich heinz helmut hendrik henri henrik henry herbert heribert hermann hernan herve hideo hikmet
  hisham holger horst hossein howard hryhorii hubert hugh hugo humberto husein huseyin hussein ian ibrahim ignacio
  ignatius igor ihor ihsan ilias ilkka imad imran imre ingmar ingo ioannis isaac ismail israel istvan ivan ivica ivo
  jaakko jack jacob jacques jaime jakob jakub jamal jamel james janez janos janusz jaroslav jaroslaw jason javier
  jeff jeffrey jens jeremy jerome jerry jerzy jesper jiri joachim joao joaquin jochen joe joel johan johann johannes
  john jon jonas jonathan joost jorg jorge jorgen jose josef joseph joshua josip jozef juan juergen juha jukka julio
  jurgen justin kacper kai kamal karel karim karl karol karsten kaspar kasper kazimierz keith ken kenneth kevin
  khaled khalid kieran kirill klaus knud knut kofi konrad konstantin konstantinos kostas kostiantyn kresimir
  krzysztof kurt kwame kyrylo ladislav lamine larry lars laszlo laurent laurentiu lech leif lennart leo leonard
  leonardo leonid leopold leszek liam lionel lorenzo lothar louis luc lucas luciano ludovic ludwig luigi luis lukas
  lukasz luke lutz maciej magnus mahmoud mahmud maksim maksym malcolm malik mamadou manfred manoj manolo manuel marc
  marcel marcello marcelo marcin marcio marco marcos marcus marek mariano marin mario marius marjan mark markku marko
  markus martin marwan massimo mateo mateusz mathias mathieu mats matteo matthew matthias matti maurice mauricio
  maurizio mauro max maxim maxime maximilian mehdi mehmet mehran menachem micha michael michal michel miguel mihai
  mihail mikael mike mikhail mikko mikolaj milan milos miloslav mircea miroslav mitchell mohamad mohamed mohammad
  mohammed mohsen mokhtar morten mostafa moussa muhammad muhammed murat murray musa mustafa mykhailo mykola nabil
  nasser nathan neil nelson nicholas nick nicolae nicolas niels nigel nikolai nikolaos nikolas nikolay nikos nils
  norbert norman octavio olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olli omar osama oscar oskar
  osman ossi otto ousmane owen pablo paddy panagiotis paolo pascal pasquale patrick patrik patrizio paul paulo pavel
  pavlo pavol pawel pedro pekka per pete peter petr petri petro petros petteri phil philip philipp philippe pierre
  pietro piotr poul predrag pyotr quentin radek radoslav radoslaw rafael rafal rahul raimund rainer raj rajesh ralf
  ralph ramesh ramiro ramon ramzi randolph raoul raphael rashid raul ravi raymond recep reinhard reinhold renato
  renaud ricardo riccardo richard rob robert roberto rodolfo rodrigo roger roland rolf romain roman ronald rostislav
  roy ruben rudolf rui rupert ruslan russell ryan sakari salah salvatore samir samuel sanjay satoshi scott seamus
  sean sebastian sebastien sepp serge sergei sergey sergi sergio serhii serhiy shaun shimon sid siegfried sigmund
  sigurd silvio simon sjoerd slavko slobodan soren stanislav stanislaw stanley stavros stefan stefano steffen stelios
  stellan sten stephane stephen steve steven stuart suleiman suleyman sunil suresh sven sylvain szymon tadeusz
  takeshi tamas taras tarek tariq ted teodor terence theodor theodore theodoros thierry thomas thorsten tiago tiberiu
  tim timo timothy timur tobias todd tom tomas tomasz tommaso tony torben tore torsten tristan tuomas ugo ulf ulrich
  umberto uwe vaclav vadim vadym valentin valery vangelis vasil vasile vasily vasyl veikko vicente victor vidar
  viktor viliam ville vincent vincenzo vinod vitali vitaliy vitaly vito vittorio vjekoslav vladimir vladislav
  vlastimil vojtech volker volodymyr vyacheslav waldemar waleed walid walter warren werner wilfried wilhelm willem
  william winfried wojciech wolfgang xavier yahya yakov yann yaroslav yasser yevgeny yevhen yiannis yitzhak youssef
  yurii yuriy yusuf yves yvon zbigniew zdenek zeljko zoltan zoran zygmunt
`)

/** Words before a given name or a surname, in lower case and without a stop. */
export const womensTitles = makeWordSet(
  'mrs ms miss madam madame mme mlle frau lady dame queen princess duchess sister',
)
export const mensTitles = makeWordSet('mr monsieur herr sir lord king prince duke pope archbishop father brother')

import { makeWordSet } from '../words/word-set.js'

/**
 * Given names of women in every country whose copy has them, in lower case and without accents. Names that are a
 * woman’s in one language and a man’s in another (Andrea, Nicola, Jean, Kim) are left out, and so are words of English.
 * Source: compiled for wirelint from common knowledge of names. MIT, as the project.
 */
export const womensNames = makeWordSet(`
  aafke aaltje aarti aase abby abeer abigail abir achieng ada adaeze adaobi adela adele adelheid adelka adhiambo adina
  adisa aditi adriana adriane adva adwoa afaf afia afnan afroditi agata agatha agne agnes agnete agnieszka agota ahlam
  aicha aida aigerim aigul aikaterini aila aileen aili ainhoa aino ainura aise aisha aishwarya aisling aiste aisyah
  aitana aizada ajla akemi akiko akina akinyi akmaral akosua akua alaa alanis albana alberta albina aldona aleftina
  aleksandra alena alessandra alessia alevtyna alexa alexandra alexandrina alfonsina alice alicja alida aliia alina
  aline alisa alison aliya alka alketa alkistis alla allegra allison alma alsu altynai alyona alyssa alzbeta amaia
  amaka amal amalia amanda amani amarachi amaranta ambra amel amela amelia amelie amina aminata amira amna amneh amparo
  amra amy ana anabel anabela anahi anahit ananda ananya anastasia anastasiia anastasiya anat andie andrejka ane anela
  aneta anezka anfisa angela angelica angelika angeliki angelina angiola aniela aniko anila anisa anita anja anjali
  anju anke ankie ankita anna annabel annabelle annalisa annalise annamaria annarita anne anne-marie annegret anneke
  anneli annelies anneliese annemarie annemiek annette annie anniina annika annikki annunziata anong anouk antigoni
  antje antoinette antonela antonella antonia antonida antonietta antonina anuradha anusha anya anyango anzhela
  anzhelika aoi aoife aparecida aparna apolline apolonia araceli araksi aranka arantxa araya archana areti argyro
  ariadna ariana arianna arisa arja arlene arlete armelle armida armina arpine arta arundhati asantewaa asdis ase aseel
  asel asha ashleigh asma asmaa aspasia assel assunta asta aster astghik astrid asuka asuncion athina atieno atsuko
  aude audrey auguste aune aurelia aurelie aurore ausra austeja ava aviva awa awino ayaka ayako ayami ayana ayane ayca
  aycan aydan ayelet ayesha ayfer aygul aygun aylin aynur aynura ayse aysegul aysel aysenur aysun aytac ayu ayumi
  azadeh azra azucena azul azza babette bahia banu baraa barbara barbel barbora bardha basma batoul batya beata beate
  beatrice beatrix beatriz becky begona begum belen belgin belinda bella belma benedetta benita bente bep berangere
  berit berna bernadeta bernadette bernice berrin berta bertha besa beth bethany bethlehem bettina betty betul beyza
  bhavna bianca bibigul biljana birgit birgitta birgitte birgul birtukan birute blanca blanka blazena blerina blerta
  bo-ram bodil boglarka bogna bogumila bogusia bohumila boitumelo bolanle boleslawa bonnie borbala bosiljka botagoz
  bouchra bozena bozenna bracha branka bregje brenda bridget bridgette brigida brigitte brikena brisa brit britta
  brittany bronislava bronislawa bronwen bruna brynhild buket bunmi burcu busaba bushra busisiwe busra buthaina caitlin
  callie camelia camila camilla canan candace candela candelaria cansu capucine caren caridad carina carla carlijn
  carlota carlotta carly carmela carmelina carmen carmina carol carola caroline carolyn carrie cassandra cassia cassie
  catarina caterina catherine cecile cecilia celeste celestine celia celina celine ceren ceylan chaimaa chalida chana
  chandrika chantal charlene chava chebet chelsea chepkoech chepngetich cherono cheryl chiaki chiamaka chiara chidinma
  chie chieko chihiro chika chinara chinatsu chinelo chinenye chioma chipo chitra chiyo chizuru chloe christa
  christiana christiane christie christina christine chrysa chrysoula chynara ciara cigdem cindy cinzia citlali citra
  claire clara clarice clarissa claudette claudia clelia clemence clementina clementine clotilde cobie colette colombe
  conceicao concetta constance consuelo cora coral coralie cordelia cordula corinna corinne cornelia corrie cosima
  cosmina costanza crina cristiana cristina csilla cynthia czeslawa da-eun dace daciana dafna dagmar dagny dahlia daiga
  daina daisy daiva dalal dalia dalit damla danai dandara dania daniela danielle danijela danuta danute daphna daphne
  daranee daria darina darlene darya dayana dayse deanna debbie debora deborah debra deepa deepika defne deirdre
  delfina delia della delores delphine demet denise deshira desiree desislava despina devika dewi diah diana diane
  dieuwertje dijana dikla dilan dilara dilbar dildora dilek diletta dilfuza dilnoza dima dimitra dina dinah dinara
  dineke dineo dita divya djamila dobrawa dolores dolors domenica dominika domna donata donatella donika donna donnalee
  doortje dora doreen dorina doris dorle dorota dorothea dorothy dorte dorthe dragana dragica drahomira drita dubravka
  dulce dunja dunya durga dusanka duygu dzenana ebba ebele ebru ebun ecaterina ece edda edelgard edeltraud edit edita
  edith edlira edna edurne edwige edwina edyta eefje eeva effie efi efrat efthymia eftychia efua eglantine egle eija
  eila eileen einat eirini ejiro eka ekaterine elaine elba elda eleanor eleftheria elena elene eleni eleonora eleonore
  elettra elfriede eliana eliane elif elin elina elira elisa elisabeta elisabete elisabeth elisabetta elisangela elise
  elisenda elisha eliska elita elitsa elizabeth elizaveta elke ella ellen elli ellie ellinor elly elodie eloisa eloise
  elona elpida els elsa else else-marie elsie elvan elvana elvira elwira elza elzbieta eman emanuela embla emel emi
  emiko emilia emilie emiliia emilse emily emina emine emma emmanuelle emmeline emmi encarna encarnacion endang eneko
  eniko enisa enkelejda enrica entela era eri erica erika eriona ermira erna ernestine ersilia erzsebet esi esin esma
  esme esmeralda esperanza esra esraa estefania estella estelle ester esther estrella eszter etelka etelvina eteri
  ethel etsuko etta eugenia eugenie eulalia eulalie eun-hye eun-ji eun-ju eun-kyung eun-young eunice eva eva-maria
  evangelia evangelina evanthia evdokia eve eveliina evelina evelyn evgenia evija ewa ewelina eylem ezgi fabiana
  fabienne fabiola fabrizia fadia fadila fadime fadwa faina fairuz fanny farah farhana farida farzana fatbardha fatema
  fatemeh faten fathia fatima fatma fatmire fatou fatoumata faustine fawzia fay faye fayrouz federica felicia felicity
  felicja felisa femke fenna feride fernanda feruza feryal fiammetta fidan figen fikreta filippa filiz filomena fiona
  fiorella fitri fitriani flaminia flavia flavie fleur floarea floor flora florencia floriane florina flutura folake
  folasade forough foteini fotini franca frances francesca francine franciska franciszka francoise franka frantiska
  franziska frauke freda frederica freja freya frida frieda friederike froukje fruzsina fuensanta fulvia fumie fumika
  fumiyo funda funmilayo fusun fuyumi ga-eun gabby gabi gabija gabika gabriela gabriella gabrielle gaelle gail galina
  galit galya galyna gamze garazi gaukhar gayane gayatri geertje geertruida geeta geetha gemma genet genevieve genowefa
  genzebe georgette georgiana georgina geraldine gerd gerda gergana gerlinde germaine gerrie gerta gertie gertraud
  gertrud gertruda gertrude gertrudis gesa gesche gesine geta geula ghada ghadeer ghalia ghislaine ghufran giada gianna
  giedre gila gilda gillian gina ginevra ginka ginny gintare gioia giorgia giovana giovanna gisela gisele gita giuditta
  giulia giuliana giuseppa giuseppina giusi giustina gizella gizem gladys glaucia glenda glenys gloria glykeria glynis
  golnaz gonnie gonul gordana gozde graca gracie graciela gracinda grainne gratiela grazia graziella grazina grazyna
  greer greetje greta gretchen grete grethe griselda gro gry guadalupe gudbjorg gudlaug gudny gudrun guendalina
  guillermina gulay gulbahar gulbakhram gulcan gulchehra guldana gulden guler gulhan gulizar gulnar gulnara gulnora
  gulnoza gulnur gulsah gulsen gulshan gulsum gulten gulya gulzat guna gundula gunel gunta guri gwen gwenaelle
  gwendolyn gyongyi gyorgyi gyulnara ha-eun habiba hacer hadas hadassah hadia hadija hafsa hagit haifa hailey hajnalka
  hajrije hala hale halimah halina halla halldora halszka halyna hana hanae hanako handan hande haneen hanh hanife
  hanin hanka hanna hannah hanne hanneke hannele hannelore hanni hannie harriet haruka harumi haruna haruyo hasmik
  hatice hatidza hatsue hatsumi hattie hatun havva hayat heather heba hedda hedvika hedwig hedy hee-jin hege heida
  heide heidemarie heidi heidrun heidy heike helen helena helene helga hella helle helma helmi heloisa heloise hema
  hend hendrika henna hennie henny henrietta henriette henrike henryka hermance hermina hermine herta hester hiba hila
  hilary hilda hilde hildegard hildegund hildur hilkka hilla hiltrud hind hiromi hisae hisayo hitomi hiwot hjordis
  honoka honorata honorine hortense hortensia houda hrafnhildur hrefna hripsime huda huguette hulya huong hye-jin
  hye-kyung hyo-jin iara iben ibolya ibtisam ida idoia ieva ifeoma iida iines ijeoma ikram ikue ilana ilanit ilaria
  ilda ildiko ileana ilira ilka ilona ilse ilta ilze imelda imke immacolata imogen ina inas inbal indah indira indre
  indu ineke ines inessa inez inga ingebjorg ingeborg inger ingibjorg ingrid ingrida ingunn inka inken inkeri
  inmaculada inna insa intisar ioana ioanna iolanda ione ionela iracema irati irem iren irena irene irina iringo iris
  irja irma irmela irmgard irmhild irmina iryna isabel isabela isabella isabelle isaline isaura isha isis iskra isla
  isolde israa itzel itziar iuliana iva ivana ivanka ivelina iveta ivete ivone ivonne iwona iza izabela izaskun izaura
  izumi jaana jacinta jacoba jacqueline jada jadranka jadwiga jagoda jale jamila jana jandira jane janelle janet
  janette janice janina janine janire janka jannie jantje jaqueline jarka jarmila jaroslava jaroslawa jasmina jasmine
  jasminka jasna jaya jayanti jayne jeanette jeanie jeanne jeannie jeannine jehona jelena jelica jemima jenna jenni
  jennifer jenny jepchirchir jepkosgei jeri jessica jessie jet jetske jette ji-eun ji-hye ji-yeon ji-yoon ji-young
  jihane jill jimena jindriska jintana jirina jitka joana joann joanna joanne joaquina jocelyn jocelyne jodie joelle
  johana johanna joke jolana jolanda jolanta jolita jona jonida jorien jorunn josefa josefina joselyn josephine josette
  josiane josie josine josune joumana jovana joyce jozefa jozefina ju-hee juana juanita jucara judi judit judith judy
  julia juliana julianna julie juliet julieta juliette julita jumana junna jurate jurema jurgita jussara justine
  justyna jutta jyldyz jyoti kaarina kadri kadriye kaede kaho kaie kaija kaire kaisa kaitlyn kajal kalina kalliopi
  kalpana kaltrina kamala kamila kamola kana kanae kanako kanchan kanchana kanya kaori karianne karima karin karina
  karine karla karlygash karola karolina kartika kartini kasumi katalin katariina katarina katarzyna kate katerina
  kateryna katharina katherine kathie kathleen kathrin kathryn kathy katia katie katja katri katrin katrina katrine
  katsue katya kavita kavitha kawthar kayla kayo kazue kazumi kazuyo keiko keira kelebogile kemunto kendra kenia kerri
  kersti kerstin kerttu kerubo ketevan keti kezban khadija khadijatou khaoula khatia khatuna khawla khulood kielo
  kimberly kimie kimiyo kinga kinue kira kiranmayi kiriaki kirsi kirsten kirsti kirsty kirti kiyomi kjersti kjerstin
  klaartje klara klaudia klavdia klavdiya klodiana kolbrun komal konstancja konstantina kornelia kosana kosara kotone
  kozue kremena kristel kristi kristiina kristin kristina kristine kristyna krisztina krystal krystyna ksenia ksenija
  kseniya kubra kujtesa kumi kumiko kunduz kunigunde kuralay kusum kveta kwamboka kylie kyllikki kyoka kyriaki
  kyung-hee kyung-ok lacey lacramioara ladislava laetitia laila laima laimdota lais lakshmi lale lali lalita lambrini
  lamia lamzira lana lara larisa larissa lata latifa laura laure lauren laurette lauryn lavinia laxmi layla lea leandra
  leanne leela leena leila leire lejla lela leman lempi lena lene leni lenka leocadia leokadia leonie leonor lesia
  lesley lestari lesya letesenbet leticia letitia letizia leyla liana liane liat libuse licia lidia lidiia lidija
  lidiya lieke liene lies liesbeth lieselotte lieve liga ligia lihi liis liisa lila lilia lilian liliana liliane liliia
  lilit liliya lilja lilla lillian lilly lilo lily lilyana limor lina linda lindita lindiwe line lioudmila liridona
  lisa lisbet lisbeth lise liselotte lisette liubov liudmila liv livia liz liza lizbeth lizzie ljerka ljilja ljiljana
  ljubica loane loes lois lola lolita lore loredana lorelei lorella lorena lorenza loreta loreto loretta lori lorraine
  lotte lottie louisa louise lourdes luana lubica lubna lucelia lucette lucia luciana luciane lucie lucienne lucila
  lucille lucinda lucja lucretia lucrezia lucy ludivine ludmila ludmyla ludovica ludovita ludwika luigia luisa luise
  luiza lule luljeta luminita lusine luzia lydia lydie lynda lynette lynne lyubov lyudmila maaike maali maarit maarja
  maartje maayan mabel macarena machteld madalina maddalena madeleine madeline madelon madhuri madiha madina madoka
  maelle maeve mafalda magali magda magdalena magdalene magdalini magdolna maggie maha mahliyo mahnaz maia maialen
  maida maija maike maiken mairead maisa maite maja majida majlinda maka makvala malak malala malee malgorzata malika
  malka malwina mamata mamta mana manal manami manana mandy manee manisha manjola manju manon manuela marcela marcella
  marcelle marcia mareike maren marfa marga margaret margareta margarete margarethe margarita margaux margery
  margherita margie margit margot margret margrete margrethe margrit marguerite marharyta maria maria-theresia
  mariagrazia mariajose mariam mariama mariami mariana mariangela marianna marianne marianthi maribel maribeth marica
  maricarmen maricica marie marieke mariela mariella marietta mariia marija marijana marije marijke marika mariko
  marilda marilena marilia mariluz marilyn marina marinela marinella marinette marioara mariola mariona marisa marisela
  mariska marisol marissa maristela marit marita maritta maritza mariya marja marjatta marjo marjolaine marjolein
  marjolijn marjorie marjut marketa marla marleen marlena marlene marlies marsha marta martha marthe martina martine
  martyna maruja marwa maryam maryann maryla maryna maryse marzanna marzena marzia masae masayo masha mathilde matilda
  matilde matsue maud maude maura maureen mauricette mavis mavluda maxine maya mayara mayra mays maysa mayte mayu
  mayuko mayumi mechthild medea meena meenakshi meera megan megawati megha megumi mehwish meike meirav mejra melania
  melanie melaniia melek meliha melike melinda melis melisande melissa melodie meltem menaka meral merav meredith
  merete meriem merike merima merita merja meruert merve mervi meryem meseret mette mi-kyung mi-rae mi-ran micaela
  michaela michalina michela micheline michelle michie michiyo mie mieczyslawa mieke miep migle mihaela miho miia
  mikiko miku mila milada milagro milagros milanka milda mildred milena milene mileva milica milka millicent millie
  miloslava milouse miluse mimoza min-hee min-ji mina minako minami mindy mine minna minnie minttu mira mirabela
  mirabelle miranda mireia mireille mirela mirella miren miri miriam mirit mirja mirjam mirjana mirka mirlinda mirna
  miroslava miroslawa mirta mirtha mirva misaki misato mitsue mitsuki mitsuyo miwa miya miyabi miyu miyuki moira molly
  momoka momoko mona monalisa monica monika monique monisha montserrat moraa morag morena morwenna motoe mouna mridula
  muge muguette mujde mukaddas mukaddes mulu mumbi muna munevver munira muriel murni muthoni mutsumi muzeyyen mwanaisha
  myra myriam myroslava myrthe myrtille myrtle myrto myung-hee mzia na-young nabila naciye nada nadege nadezhda nadia
  nadiia nadine nadira nadiya nadja nafula nagma nagore nahia nahla naima nair naira najat najla najwa naledi naliaka
  nalini nami namrata nan nanae nanako nanami nancy nanda nandini nandita nane nanette nanna nanuli naomi narcisa naree
  narges nargiza narine narjes narumi nashwa nasreen nasrin natalia natalie nataliia natalita nataliya natalka natalya
  natasa natasha natela nathalie nati natia natividad natsuki natsumi nattaya nava nawal nayeli nazan nazanin nazli
  nebahat nechama necla neda nedeljka nedyalka neelam neeltje neema neeta neetu neha neide nekane nekesa nel nela nele
  neli nelida nell nelleke nellie nerea nereida nermin nermina nerys nese neslihan nesma nesrin nessa nestan nettie
  neusa nevena nevenka nevin ngozi niamh nicki nicole nicoleta nicoletta niculina nidhi nidia nienke nieves nigar
  nigora nihal nijole niki nikolett nikolina nila nilay nilgun nili nilufar nilza nina ningsih nino ninon nirit nirmala
  nisha nisrine nittaya nitzan nives njeri njoki nkechi nkem nneka nnenna nobue nodira noelia noelle noemi noemie noga
  noha nokuthula noluthando nomonde nompumelelo nomsa nomvula noortje nora norah noreen noriko norma noura nozipho
  ntombi nuha nunu nunzia nuray nurcan nurgul nurhayati nuria nurit nurten nurul nutsa nyambura nyokabi oana oby oceane
  oda oddny oddrun odete odette odile ofelia ofra ogechi ohoud oihana ok-ja oksana olaia oleksandra olena olesia olesya
  olga olha olimpia olivera olivia oluchi olympia ombretta omolara ondine oona ophelia orathai orianne orietta orit
  orla orna ornela ornella orsolya orvokki osnat otilia ottavia ottilie otylia oumou outi oxana oya oydin ozge ozlem
  ozoda padma padmini paige pakpao palesa palina pallavi palmira paloma pam pamela paola paquita paraschiva paraskevi
  parisa parvati patricia patrizia patrycja patsy patti paula paulette pauliina paulina pauline pavla pavlina peggy
  pelagia pelin penda pendo penelope penelopi pepa perihan pernille perpetua perrine persefoni pervin petra petronela
  petronella petronila petula petya philippa phoebe phyllida phyllis pia piera pierina pierrette pihla piia pilar pille
  pimchanok pinar piret pirjo pirkko piroska pnina polina polly polya pooja poonam popi pornthip portia prachi pranvera
  praskovya pratibha pratima preethi preeti prisca priscila priscilla priti priya priyanka prudence puja purificacion
  pushpa puspita queenie querida quynh rabab rabia rachel rachele rachida rada radha radhika radka radmila radojka
  radostina rafaela raffaella raghad raghda ragnheidur ragnhild rahayu rahma raija raili raimonda raimunda raisa rajaa
  rajni ralitsa raluca rama ramona ramziya rana randa randi rania ranim ranjana ranka rannveig raquel rasa rasha rashmi
  ratana ratna rattana rawan rawda raya raymonde rebeca rebecca rebekah reda reem reena reet refilwe refugio regiane
  regine rehab reham rehema reika reina reinhild rejane reka rekha remedios rena renata renate renee renilda renu
  renuka retno revathi reyna rhiannon rhoda rhonda ria rianne ricarda richa rie riet rigmor riikka riina rika riko rim
  rima rimante rimma rina rini risa rita ritu ritva rivka roberta robyn rocio rodica roisin rola romana romina romy
  ronit ronke roos rosa rosalba rosaleen rosalia rosalie rosalind rosalinda rosalyn rosamund rosana rosangela rosanna
  rosanne rosaria rosaura roseli roselyne rosemarie rosemary rosetta roshni rosie rosilene rosina rosinha rosita
  rositsa rosl rosmarie rossana rossella roswitha rouba rowena roxana roya roza rozafa rozalia rozaliya ruba ruchi
  rudina rukhsana rukiye rukmini rumi rumyana runa ruqayya ruriko rushana ruslana rusudan ruta ruth ruti ruxandra ruza
  ruzanna ruzena ruzica ryoko ryszarda saana saar saara sabiha sabina sabine sabohat sabrina sabrine sachi sachie
  sachiyo sade sadhana sadia sadie saeko safiya safiye sagrario sahar saida saki sakie sakiko sakina sakura salla sally
  salma salome saltanat salwa samah samanta samantha samar samia samiha samira sanaa sanda sandra sandrine sanela
  sangeeta sangita sania sanita sanja sanna sanne santina saodat saori sapir sapna sara sarah saraswati saray sari
  sarit sarita sarka sarmite saroja sarolta saskia satenik satomi satsuki savita savitri sawsan saya sayaka sayo sayuri
  scarlett sebnem sedef seema segolene seija selamawit selena selene selin selma semiha semra sena senada senait
  senayet senja seo-yeon seo-yun serafima serafina serap serena serpil setareh setsuko sevara sevda sevgi sevil sevilay
  sevim sevinc sevinj sezen shabana shabnam shadia shahd shahida shahnoza shaimaa shaira shaista shakhnoza shakuntala
  shalini shanta shanti sharda sharmila sharon shashikala shauna sheela sheila shelley sherine sheryl sheyla shigeko
  shiho shilpa shiori shira shiran shirin shirley shizue shizuka shlomit shobha shoshana shpresa shreya shruti shulamit
  shushanik shweta sibel sibylle sidonia sidsel sieglinde sietske sif sigal sigita signe sigrid sigridur sigrun
  sigurbjorg sigurlaug siham siiri silja silje silke silvana silvia silviya simge simina simisola simona simonetta
  sinead sini sinikka siobhan siranush siri sirikit siriporn sirkka sirpa sisko sita siti siv sivan sjoukje skaiste
  sladana sladjana slavica slavka smadar smaranda smilja smita smriti sneha snehal snezana snezhana snjezana so-yeon
  so-young socorro sofie sofiia sofiya sohaila soile sointu solange soledad solene solfrid solomiia solomiya solrun
  solveig solvi solvita somjit sona sonali sonam sondra songul sonia sonja sonsoles sonya soo-jin soon-hee soon-ja
  sophia sophie sopiko sopio soraia soraya sorina soultana sowmya spomenka sri sridevi stacey stamatia stana stanimira
  stanislava stanislawa stanka stavroula stefania stefanie stefaniia steffi stefka steinunn stella steluta stepanida
  stepanka stephanie stine styliani su-bin suada subhadra subira suchitra sudarat sudha suela sueli suely suha suhair
  suhartini suheyla sujata sukmawati sukran sule sumalee sumaya sumie sumire sumitra sun-hee sun-mi sunanda sunisa
  sunita sunniva supaporn supriya surekha suryani susan susana susanna susanne sushila sushma susi suvi suwannee suzan
  suzana suzanne suzette suzie suzue svala svanhild svatava svea svenja svetlana svitlana swapna swati sybil sybille
  sylva sylvette sylvia sylviane sylvie sylwia synne synnove sytske syuzanna szilvia tabea tabitha tadelech tae
  taghreed tahani tahmina taina taisia taisiya takae tali talia tamae tamami tamar tamara tamayo tamila tamires tammy
  tamsin tamta tamuna tania tanja tanneke tansu tanuja tanvi tanya tara tariro tarja tatevik tatiana tatiane tatjana
  tatyana tecla tekla tellervo teodora teona teresa teresinha terez tereza terezia terezinha terhi terri teruyo tess
  tessa tetiana tetyana teuta thais thalia thalita thandeka thandi thanyarat thea theano thekla thelma thembeka thembi
  theodora theresa therese theresia thoa thomais thora thordis thorunn thulisile thuraya tiffany tigist tiia tiina tiiu
  tijana tilda timea tina tinatin tineke tiphaine tiril tirunesh tirza titiek titilayo tiziana tjitske togzhan tolkun
  tomie tomoe tomoka tomomi toos tora torhild torunn tosca toshie tova tove tracey traudl traute trees tricia triin
  trijntje trine trinidad trish trisha trixie trude trudy truus tsigereda tsira tsitsi tsugumi tsveta tsvetana
  tsvetelina tuba tugba tuija tulay tullia turid turkan tuti tuula tuulikki tytti tzipi tzipora ugne uju ulbolsyn
  uliana ulla ulle ulpu ulrike ulyana umeko umida umran una undine unelma unni unnur upendo urara urmila ursel ursula
  urszula urvashi urve usha uta ute uxue uyen vaia vaida vaiva valarie valbona valdirene valentina valentyna valeria
  valerie valeriia valeska valgerdur vandana vanessa vani vania vanna vanya vappu varduhi varvara vasilica vasiliki
  vasilisa vasilka vassiliki vasudha vedrana veena veera veerle velia velichka velma vendula venera venla vera verdiana
  vered verena verica verity veronica veronika veronique vesna veta vibeke victoire vidya viera vigdis viktoria
  viktoriia viktoriya vildan vilde vilhelmiina vilija vilma vimala viola violaine violeta violette viorica vira virag
  virginie virginija virineya virpi visitacion visnja vita vitalina vitoria vittoria viviana viviane vivienne vjollca
  vjosa vlasta vlora vukica wafa wafaa wahyuni wairimu waithira wakana walaa walburga waltraud waltraut wambui wanda
  wanderleia wangari wangui wanja wanjiku wanjiru waraporn wenche wencke wendela wendy weronika wiam wibke widya wiebke
  wies wieslawa wiktoria wilai wilhelmina willa willemijn wilma winifred winona wioletta wladyslawa worknesh wulan
  xanthi xanthippi xenia ximena xiomara xochitl yadira yae yafa yaiza yajaira yamini yaneth yanina yanira yanka yara
  yardena yaroslava yasemin yasmim yasmin yasmine yasue yayoi ye-eun yehudit yekaterina yekateryna yelena yeliz
  yelizaveta yeon-ju yesenia yeshi yesica yesim yetunde yeva yevdokia yevgenia yevgeniya yevheniia yewande yingluck
  ylva yoana yocheved yoko yolaine yolanda yolande yoo-jin yoon-hee yordanka yoshie yoshimi young-ae young-hee young-ja
  young-mi young-sook yousra yrsa yui yuika yuka yukari yukie yukina yukiyo yulduz yulia yuliana yuliia yuliya yumi
  yumie yuna yuni yuri yuridia yurika yuriko yustyna yutsuki yuwadee yveline yvette yvonne zahia zahra zaida zaiga
  zainab zainabu zaira zakia zamfira zamira zanele zaneta zara zarema zarina zaruhi zawadi zdena zdenka zdravka
  zdzislawa zebo zehava zehra zeinab zelda zelia zelie zeliha zenaida zenobia zenona zerrin zewditu zeynep zhanar
  zhanna zhazira zhivka zilda zilola zinaida zineb zipora zita zivile zlata zlatica zlatka zodwa zoe zofia zofie zohra
  zoi zoia zora zoraida zorica zorka zornitsa zoryana zoubida zoya zsanett zsofia zsuzsa zsuzsanna zubaida zubeyde
  zuhal zuhura zulema zulfiya zulfiye zulmira zumra zumrad zurine zuzana zuzanna zyta
`)

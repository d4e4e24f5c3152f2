import { makeWordSet } from '../words/word-set.js'

/**
 * Abbreviations that end in a stop, as US and British news copy writes them.
 * Source: compiled for wirelint from the conventions of AP, Reuters and Kyodo copy (military and courtesy titles, AP's
 * month and state abbreviations, company forms), of law reports, libraries, sports tables and timetables. MIT, as the
 * project.
 */

/** Something always follows them, so their stop never ends a sentence. */
export const leadingAbbreviations = makeWordSet(`
  Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Prof Rev Revd Revs Fr Hon Sen Sens Rep Reps Gov Govs Lt Lieut Gen Maj Col Capt
  Cpt Cmdr Comdr Cpl Lcpl Sgt Sgts Pvt Pfc Spc Adm Brig Cdr Supt Insp Det Amb Pres Mt Ft Ste vs cf viz Art Arts Vol
  Fig pp approx Gens Cols Lts Drs Profs Atty Attys Asst Msgr Mgr Cllr Ald Secy Abp
  a.k.a f.k.a n.k.a d.b.a e.g i.e A.k.a D.b.a E.g I.e w.r.t
`)

/** They may end a sentence or be inside one. */
export const closingAbbreviations = makeWordSet(`
  Jan Feb Aug Sept Sep Oct Nov Dec Inc Ltd Co Cos Corp Bros Jr Sr Esq St Ave Blvd Rd etc al est Ala Ariz Ark Calif
  Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Oreg Pa Penna Tenn
  Tex Va Vt Wash Wis Wisc Wyo Ont Que Ph.D M.D B.A M.A Ed Eds Dept Univ Assn Govt Intl Natl Hwy Pty Pte Ltda Plc Gmbh
  S.A mln bln Alta Sask Nfld
`)

/** Months that AP shortens, and weekdays of tables. They are abbreviations only before a numeral. */
export const beforeNumeral = makeWordSet('Mar Apr Jun Jul Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun No Nos no nos p')

/** Short units of measure after a figure: "10 km.", "9.58 sec.", "6 ft. 2 in.". Some are whole words elsewhere. */
export const shortUnits = makeWordSet(`
  mm cm dm m km g kg mg l ml cl dl hl in ins ft yd yds mi mis sq cu fl fur furs oz lb lbs gal gals pt qt qts sec secs
  min mins h hr hrs dy dys yr yrs wk wks mo mos mph kph kmh rpm rpms hp bhp pct pc pts ct cts dlr dlrs stg bbl bbls tn
  bn bln mn mln trn deg degs vol vols ac acs kt kts kn nm dz doz grs cwt bu pk pks tbsp tbs tsp tsps w kw mw gw kv hz
  khz mhz ghz kb mb gb tb cal cals kcal gm gms kgs kms cms mms ppm ppb ea
`)

/** Short words of tables, addresses, offices and books, in lower case: "8 rebs. and 5 asts.", "the govt. of". */
export const shortWords = makeWordSet(`
  abbr abr acad acct accts addl adj admin adv advt afft agcy agric alt alts anon approx approxs appt appts apt apts
  arr arrt asap assoc assocs assn assns asst assts asts att attn atts attrib atty attys aux av ave aves avg avgs bact
  bal bapt bbl bd bibl bk bks bldg bldgs blk blks blvd blvds bn bot br brig bros bur cert certs cf ch chem chg chgs
  chmn cit cl co coeff col coll colls colloq comm commr comms comp compt cond conf confs cong conj const cont contd
  contr coop corp corr cos cpl cpls cresc crim ct cts dau db def defs dept depts deriv devt dia diag diam dict diff
  dil dir dirs dist distr div divs doz ea eccl ecol econ ed edit edn eds educ elec elem elev eng engr enl equip equiv
  esp esq est estab etc etym eval evang exc excl exec exp expt ext exts fac facs facsim fam fcp feat fem ff fict fig fl fn
  fol foll freq frwy ft fut fwd fwy gaz geog geol geom gov govs govt govts grp gt gtd hist hon hons hosps hq hr hrs
  hts hwy hwys hyd ibid idem ie illus illust imp impt inc incl ind indic inf init insp inst instr insts int intl inv
  invt irreg isl isls jct jn jnr jnl jr jt jun junc kt lang lat lect lib lieut loc ltd lv lvl mach mah maint masc mech
  mem memb mfd mfg mfr mfrs mgmt mgr mgrs mil mins misc mkt mkts mol ms msec msgr mss mt mtg mtge mtn mtns mts mun
  munic mus nat natl naut neg neut nom nos nr nt num nw obj obs occas occup opps orch ord org orgs orig oz pd perf
  perh phil philos phon phr phys pk pkg pkgs pkwy pkwys pl plc plur pmt polit pop pos poss pp ppd pr prec pred pref
  prelim prem pres prev princ prob proc procs prof prohib pron propr prot prov provs prox pseud pt ptg pts pty publ
  publs qr qt qtr qtrs qty quot rcd rcpt rd rds re reb rebs rec recd recs rect reg regt rel relig rem repl rept req
  reqd resp ret retd rev revs rm rms rpm rpt rte rtes sci sculpt sec secs secy sem ser serv sess sgd sgt sgts shpt sig
  sism soc socs sp spp sq sqn sr ss st sta std stds stmt subj suff supp suppl supps supt supts surg surv svc svcs syn
  synd syst tbd temp temps terr theol theor tbsp tkt tn tns tr trans transf transl treas tsp twp ult univ univs unk
  unp uns upd usu vac var vars vb ver vers vic viz vo voc vol vols vs wd wds wk wkly wks wt wts yd yr yrs zool
`)

/** Clipped words that copy also writes without a stop. Before their stop, nothing shows that a sentence ends. */
export const clippedWords = makeWordSet(`
  max ref refs rep reps spec specs tech prep prod prop props tel mod math temp val com per res app apps op ops mag mags
  doc docs prof profs grad grads regs exec execs sect subs perm
`)

/** Short names, with their capital; in lower case many are words: states, counties, months, days, courts, journals. */
export const shortNames = makeWordSet(`
  Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun Apr Jun Jul Alas Cal Dak Ia Ida Man Mex Penn Tex Ter Wyo Nfld Labr Alb
  Beds Berks Bucks Cambs Ches Derbys Glam Glos Hants Heref Herts Hunts Lancs Leics Lincs Middx Mddx Norf Northants
  Northumb Notts Oxon Cantab Rutl Salop Shrops Som Staffs Suff Warks Westm Wilts Worcs Yorks Cornw App Bankr Bd Cir
  Civ Cl Cong Crim Ct Cust Dig Dist Eng Eq Harv Jur Misc Ord Rptr Rul Scot Sess Stat Sup Supp Beitr Bot Bull Bur Chem
  Clin Electr Engin Geol Geophys Helv Ind Inst Invest Jpn Lett Linn Mech Mol Naturforsch Neurol Nucl Org Philos Pharm
  Phys Polit Proc Psychol Quart Rec Roy Sci Ser Soc Sov Surv Symp Tech Theor Trans Univ Verh Amer Ar Aust Austral Br
  Du Fr Gael Ger Gk Hung Ir Ital Jap Nor Norw Pers Pol Sans Skt Sp Span Swed Yid Gen Lev Num Deut Josh Judg Kgs Chron
  Neh Esth Ps Pss Prov Eccles Isa Jer Ezek Obad Mic Nah Hab Zeph Hag Zech Rom Cor Eph Thess Philem Jas Pet Jn Rev Chas
  Edw Geo Jos Robt Thos Wm Benj Danl Fredk Saml Av Ave Bch Blvd Cres Cresc Crt Dr Esp Est Expy Gdns Gr Gro Hts Isl Jct
  La Ln Pde Pk Pkwy Pl Plz Rd Sq St Str Terr Tpke Vlg Wy Bart Bt Kt Knt Visc Marq Sra Srta Sto Sta Sr Jnr Snr Regt Bn
  Bde Sqn Gp Wg Flt Plt
`)

/** Short days and months in calendars and opening hours. In lower case two of them are words. */
export const shortDays = makeWordSet('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mar Apr Jun Jul')

import { makeWordSet } from '../words/word-set.js'

/**
 * Verbs by their base form, in lower case.
 * Source: any English dictionary; compiled for wirelint. MIT, as the project.
 */

/** Verbs whose base form is also a noun or an adjective: “cost”, “back”, “mark”. */
export const verbNouns = makeWordSet(`
  abuse access account ache act address advance aid aim air alarm alert ally amount anchor anger answer appeal approach
  arm arrest ask assault attack attempt auction average award back bail balance ban band bank bar bargain base battle
  beam bear beat benefit bet bid bill bite blame blast blaze bleed blend block blow board boast bomb bond book boom boost
  border bother bounce bow box brake branch brand brave break breed bribe bridge broadcast budget buffer bug build bulk
  bump burden burn burst bus bust buy buzz call camp campaign cancel cap capture care carpet cash cast catch cause cease
  challenge champion chance change channel charge charm chart chase chat check cheer cite claim clash class clean clear
  climb close club coach coat code collapse color colour combat comfort command comment compete compound compromise
  concern condition conduct conflict contact content contest contract contrast control convict cook cool copy cost cough
  counsel count counter couple course court cover crack craft crash crave credit cross crowd cruise crush cry cure curb
  curve cut cycle damage dance dare date deal debate debut decay decline decrease defeat delay delight deliver demand
  demo deposit design desire detail dip direct discharge discount dish dispatch display dispute distance ditch dive
  divide divorce dock document dominate donate double doubt draft drag drain draw dream dress drift drill drink drive
  drop drum dry duck dump dust ease echo edge effect effort elbow end escape escort estimate exchange excuse exercise
  exhibit exit experience experiment export express extract eye face fall farm fast fault favor favour fear feast feature
  feed feel fence field fight figure file fill film filter finance find fine finish fire fish fit fix flag flash flight
  flip float flood floor flow fly focus fold follow force forecast form forward frame free freeze front fuel function fund
  gain gamble gauge gaze gift glance glue grace grade grant grasp grip ground group guarantee guard guess guide gun halt
  hammer hand handle harbor harbour harm harvest hate haul head help hike hint hire hit hold hoist honor honour hook hope
  host house hunt hurry hurt impact import increase influence initiative insult interest interview invite iron issue
  jail jam jet joke journey judge jump keep kick kill kiss knock label labor labour lack land lapse last laugh launch lead
  leak lean leap lease leave lecture lend level lie lift light limit line link list load loan lobby lock log look loot
  loose loss love lower lunch maintain man mandate map march mark market marvel mass master match matter mean measure meet
  mend mention merit milk mind mine mirror miss mix model monitor mop mount move murder name narrow near need neglect nest
  net nod note notice number nurse object offer officer oil open operate oppose order outline outnumber overlap own pace
  pack paint pair panic parade park part pass pause pay peak permit phone photograph pick picture pile pilot pitch place
  plan plant play plead pledge plot plug plunge point poison police poll pool pop pose position post pour power practice
  practise praise pray premiere prepare present press pressure prevail price pride print probe process produce profile
  profit program progress project promise protest prove pull pump punch purchase push quarrel quarry question queue quit
  quiz quote race raid rail rain raise rally range rank rate rave reach read rear rebel rebound record recruit reform refuge
  refund regard regret reign release relief rent repair repeat replace reply report request rescue research reserve resort
  respect rest result retreat return reverse review revolt reward ride ring rise risk rival roar rob rock roll root round
  row rubbish rule run rush sack sail sample sanction save say scale scan scare scent schedule score scout scramble scrap
  scream screen search seat second secure seek sell sense sentence separate serve set settle shake shape share shed shelter
  shield shift shine ship shock shoot shop short shout show shower shrug shut side sigh sign signal silence sink sit ski
  skip slam slash sleep slice slide slip slope slow slump smash smell smile smoke snap snow soar sort sound source space
  span spark speak spell spend spike spill spin split sponsor spot spray spread spring spur squeeze stab staff stage stain
  stake stall stamp stand star stare start state stay steal steam steer stem step stick stock stop storm strain stress
  stretch strike stroke struggle study stumble style subject succeed suffer suit supplement supply support surf surge
  surprise survey suspect swap swear sweat sweep swim swing switch table tackle tail talk tank tap target taste tax teach
  team tear tease telephone tend test thank think thought threat throw thrust tick ticket tide tie tip tire title toast
  toll top torch torture total touch tour tow trace track trade trail train transfer transport trap travel treat trek
  trial trick trigger trip triumph trouble trust try tune turn twist type urge use vacuum value venture view visit voice
  volunteer vote vow wage wait wake walk wander want warm warn wash waste watch water wave wear weather wed weigh welcome
  whisper will win wind wipe wish witness wonder work worry wound wrap yield
  heat cream whisk peel grease butter flour core season sieve simmer grill roast fry sprinkle dice mash grate bake boil brown chop knead layer
  rinse scatter skim spoon stew stir stuff toss trim zest drizzle soak steep poach melt add garnish marinate blanch glaze pickle salt pepper sugar sweeten thicken
`)

/** Past forms that are also the base form, so that any subject may be before them. */
export const unchangingPasts = makeWordSet(`
  beat bet bid burst cast cost cut fit hit hurt let put quit read rid set shed shut split spread thrust wed wet broadcast
  forecast upset reset offset
`)

/** Verbs whose base form is nothing else: “get”, “become”, “seem”. */
export const onlyVerbs = makeWordSet(`
  accept accuse achieve acquire add adjust admire admit adopt affect afford agree allow alter announce appear apply
  appoint argue arise arrange arrive assume avoid become begin believe belong borrow bring carry choose collect combine
  come compare complain complete confirm connect consider consist contain continue contribute create deal decide declare
  defend deny depend describe deserve destroy determine develop die differ disagree disappear discover discuss earn eat
  elect employ enable encourage enjoy enter establish exist expand expect explain fail forget forgive gather get give go
  grow happen hear identify ignore imagine improve include indicate inform insist intend introduce involve join kneel know
  learn let like listen live lose make manage marry obtain occur own perform persuade prefer prevent protect
  provide publish put realise realize receive recognise recognize recommend reduce refer refuse reject relate remain
  remember remind remove require resist resolve reveal satisfy see seem send solve speak strengthen succeed suggest
  shot bore lay shook drew drank drove flew swore shone arose awoke bent bit blew broke built caught chose clung crept
  dealt dug ate fled flung forbade forgot forgave froze hid hung knelt lent lit rode rang sang sank slept slid spent spun
  sprang stole stuck stung struck swept swam swung taught tore threw woke wore wept withdrew withheld
  surround survive take tell throw understand unite warn write
`)

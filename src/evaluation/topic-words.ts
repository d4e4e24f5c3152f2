/**
 * Words among the strongest of the fit that people who read them found to be topics, times and units of the sets.
 * Their phrases weigh nothing.
 */
export const topicWords: ReadonlySet<string> = new Set(
  `corona coronavirus covid pandemic epidemic virus vaccine vaccines vaccinated vaccination lockdown quarantine infected
  infection infections cured masks mild
  tariff tariffs securities housing finals final bank banks firm firms flooding attacker blade injured detained killed
  reporter reporters chairman chairwoman village town towns helicopters ice vegetable crisis store stores shopping shipping
  markets exports fatalities autumn parents friends colleagues books black projects network violence dialogue deficit game
  games nation nations state round pocket transportation stays locations regions unit table rider character colleagues play
  playing show stuff force formation operation hearing restrictions repairs vehicle agreement damages lessons
  property block sliding sing cough dumplings drunken outbreak season award case cases residents targets framework e-mail
  delivery performance flats flat tracing traced sleeping gathering aspiration beat teams team protesting location
  announcement interview spot relationship authorities spokesman spokeswoman
  kyodo execution grades capture fly tasty commodity care facilities defensive motivated expire city plays
  launch launches launched resumption building buildings regional region meeting meetings violated violations violation
  exposed imposed released segment segments series sequence independent fine fines won native official officials dollars
  night assessments attendance
  a.m. p.m. o'clock noon hour hours day days week weeks month months year years
  tomorrow yesterday today am pm km kilometers kilometres tons tonnes x th nd rd`
    .split(/\s+/u)
    .filter(word => word !== ''),
)

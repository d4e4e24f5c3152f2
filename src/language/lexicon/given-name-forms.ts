/**
 * Given names that Slavic languages share, each in its forms: a person has one of them in a story. Each line is one
 * name, in lower case and without accents. Source: common knowledge; compiled for wirelint. MIT, as the project.
 */
const lines = `
  alexander aleksandr oleksandr aliaksandr aleksander alexandr olexandr
  alexei aleksei alexey oleksii oleksiy aliaksei oleksij
  andrei andrey andrii andriy andrej
  anatoly anatoli anatolii anatoliy
  dmitry dmitri dmytro dmitriy dzmitry
  eugene yevgeny evgeny yevhen yauhen evgeniy
  gennady hennadii gennadiy henadz
  grigory hryhorii hryhoriy grigoriy gregory
  igor ihor
  ilya illia illya
  konstantin kostiantyn kostyantyn
  kirill kyrylo
  leonid leanid
  maxim maksim maksym
  michael mikhail mykhailo mikhailo mikhas
  nikita mykyta
  nikolai nikolay mykola mikalai nicholas
  oleg oleh aleh
  pavel pavlo paul
  peter pyotr petro piotr petr
  philip filipp pylyp
  roman ramana
  sergei sergey serhii serhiy siarhei serguei
  stepan stsiapan
  taras tarasii
  timofey tymofii
  vasily vasyl vasili basil vasiliy
  victor viktor viktar
  vladimir volodymyr uladzimir wladimir
  vladislav vladyslav uladzislau
  vyacheslav viacheslav
  yakov yakiv
  yuri yurii yuriy iurii yury
  zakhar zahar
  anna hanna ganna
  helen elena olena yelena alena
  catherine ekaterina kateryna yekaterina katsiaryna
  galina halyna
  irina iryna irene
  julia yulia yuliia iuliia
  lydia lidia lidiia lidiya
  lyudmila liudmyla ludmila lyudmyla
  maria mariia mariya maryia
  natalia nataliya nataliia natallia natalya
  nadezhda nadiia nadiya
  olga olha volha
  svetlana svitlana sviatlana
  tatiana tetiana tatyana tetyana
  xenia ksenia kseniia
  joseph yosef josef yusuf yousef youssef
`

/** The name of each form, by its line. */
export const givenNameForms: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line, name) =>
      line
        .trim()
        .split(' ')
        .map(form => [form, name] as const),
    ),
)

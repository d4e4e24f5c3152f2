/**
 * World bodies by the names that they use, and words that engines exchange in them. Copy that has all words of such a
 * name in another rendering means the body. Source: the bodies' own pages; compiled for wirelint. MIT, as the project.
 */
const bodies = `
  World Health Organization
  World Trade Organization
  World Meteorological Organization
  World Intellectual Property Organization
  World Customs Organization
  International Labour Organization
  International Monetary Fund
  International Maritime Organization
  International Civil Aviation Organization
  International Atomic Energy Agency
  International Energy Agency
  International Criminal Court
  International Court of Justice
  International Olympic Committee
  International Committee of the Red Cross
  International Organization for Migration
  World Food Programme
  World Anti-Doping Agency
  World Economic Forum
  Food and Agriculture Organization
  North Atlantic Treaty Organization
  Organization of American States
  Organization of the Petroleum Exporting Countries
  Organization of Islamic Cooperation
  Organization for Security and Cooperation in Europe
  Shanghai Cooperation Organization
  Collective Security Treaty Organization
  Amnesty International
  Transparency International
  Human Rights Watch
  Doctors Without Borders
  Reporters Without Borders
  European Central Bank
  European Court of Human Rights
  European Space Agency
  Gulf Cooperation Council
  Asian Development Bank
  UN Security Council
  Central Intelligence Agency
`

/** Words that stand for one word of another language; the first stands for all. */
const exchanged = `
  world international global worldwide universal
  organization organisation
  health sanitary
  trade commerce commercial
  labour labor work
  monetary currency
  maritime sea marine
  atomic nuclear
  agency bureau office
  court tribunal
  criminal penal
  justice judicial
  committee commission
  programme program
  food alimentary
  migration migrations migrants
  petroleum oil petrol
  exporting exporters export
  countries nations states
  cooperation co-operation collaboration
  security safety
  treaty pact
  doctors physicians medics
  reporters journalists
  borders frontiers limits
  watch observatory
  american america
  united_nations un
  council board
`

const words: ReadonlyMap<string, string> = new Map(
  exchanged
    .trim()
    .split('\n')
    .flatMap(line => {
      const [first = '', ...others] = line.trim().split(' ')
      return [first, ...others].map(word => [word, first] as const)
    }),
)

const small = /^(?:of|the|for|and|in|on)$/u

/** Returns the words of a name, one for each group of exchanged words, in alphabetical order. */
export const foldBody = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/\s+/u)
    .filter(word => word !== '' && !small.test(word))
    .map(word => words.get(word) ?? word)
    .sort()
    .join(' ')

const names = bodies
  .trim()
  .split('\n')
  .map(name => name.trim())

/** The body of each fold. */
export const worldBodies: ReadonlyMap<string, string> = new Map(names.map(name => [foldBody(name), name] as const))

/** True for the words of a name in one of its usual spellings and orders. */
export function isUsualName(name: string, body: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll('organisation', 'organization')
      .replaceAll('labor ', 'labour ')
      .replaceAll('co-operation', 'cooperation')
      .replace(/program$/u, 'programme')
      .replace(/['’]s\b/gu, '')
      .split(/\s+/u)
      .filter(word => !small.test(word))
      .join(' ')
  return plain(name) === plain(body)
}

/** Names of other bodies with the same words. */
export const otherBodies: ReadonlySet<string> = new Set([
  'international trade organization',
  'world energy agency',
  'international food programme',
  'european tribunal of human rights',
])

const offices = 'Organi[sz]ation|Agency|Bureau|Fund|Bank|Office|Programme?'
const assemblies = 'Court|Tribunal|Committee|Commission|Council|Forum'
const campaigns = 'Amnesty|Transparency|Watch|Observatory|Borders|Frontiers'

/** Words with which such a name ends or begins. */
export const bodyWord = new RegExp(`^(?:${offices}|${assemblies}|${campaigns})$`, 'u')

import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { isForeignParagraph } from '../../src/language/words/english.js'
import { loadDetector } from '../../src/run/load-detector.js'

const detector = loadDetector()

test.each([
  ['en', 'The mayor opened the new bridge on Monday.'],
  ['de', 'Bürgermeister eröffnet neue Brücke am Hafen'],
  ['it', 'Il sindaco ha inaugurato ieri il nuovo ponte'],
  ['zh', '市长星期一宣布新桥开放'],
  [null, '12 - 13'],
])('tells %s', (language, text) => {
  expect(detector(text)).toBe(language)
})

describe('a short paragraph', () => {
  test.each([
    'Fähre bleibt wegen Sturm im Hafen',
    'Rat stimmt neuem Haushalt ohne Gegenstimmen zu',
    'Il sindaco ha aperto ieri il nuovo ponte',
    'Chiuso il porto, centinaia di viaggiatori bloccati',
    'Le conseil adopte un budget sans augmentation',
    'Los vecinos piden otro barco hacia la isla',
    'Câmara aprova orçamento apesar dos protestos',
    'Prom nie wypłynął z powodu silnego wiatru',
    'Rada města schválila rozpočet bez škrtů',
    'Færgen sejler ikke før torsdag morgen',
    'Kaupunki korjaa sataman laiturin keväällä',
    'Feribot fırtına yüzünden limanda kaldı, yolcular bekliyor',
  ])('is in another language: %s', text => {
    expect(isForeignParagraph(text, detector)).toBe(true)
  })

  test.each([
    'Crews walk out, boats idle',
    'Ferry strike halts island mail third day',
    'Pell, Kesh, 44; Moss, Orden, 41; Lind, Port Ellis, 40; Brandt, Kesh, 38',
    'Mayor Brandt, pilot Cole trade barbs',
    'Serves four: flour, butter, eggs, sugar, salt, vanilla, crème fraîche',
    'Quarter-finals: Larsen beat Øster, Müller beat Dvořák, Nuñez beat Açar',
    'Photo by Jürgen Möller; caption by Zoë Brontë',
    'Gold up 2 pct, silver flat, copper down, zinc steady',
    'Left to right: José Nuñez, Søren Dahl, Łukasz Wójcik',
    'Midfielder Kjær, striker Håland, keeper Szczęsny train apart',
    'Sushi, ramen, tempura and okonomiyaki on sale',
  ])('is in English: %s', text => {
    expect(isForeignParagraph(text, detector)).toBe(false)
  })
})

test('the package is loaded with the first question', () => {
  const program = `
    import { createRequire } from 'node:module'
    const { cache } = createRequire(import.meta.url)
    const isLoaded = () => Object.keys(cache).some(path => path.endsWith('language-detector.cjs'))
    const { loadDetector } = await import('./dist/src/run/load-detector.js')
    const detect = loadDetector()
    const before = isLoaded()
    detect('Fähre bleibt wegen Sturm im Hafen')
    console.log(before, isLoaded())`
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  expect(out).toBe('false true\n')
})

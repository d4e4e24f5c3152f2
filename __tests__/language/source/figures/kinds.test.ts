import { describe, expect, test } from '@jest/globals'
import { classify } from '../../../../src/language/source/figures/kinds.js'
import type { FigureDraft } from '../../../../src/language/source/figures/source-figure.js'
import { know } from '../../../support/known-languages.js'

/** Classifies the number in brackets. */
function classified(code: string, marked: string, changes: Partial<FigureDraft> = {}): FigureDraft {
  const [before = '', raw = '', after = ''] = marked.split(/[<>]/u)
  const end = before.length + raw.length
  const figure: FigureDraft = {
    start: before.length,
    end,
    text: raw,
    raw,
    values: [Number(raw)],
    kind: 'number',
    hasScale: false,
    significant: raw,
    before,
    after,
    isJoined: false,
    isDimension: false,
    isCode: false,
    isListed: false,
    isLong: false,
    ...changes,
  }
  classify(figure, know(code))
  return figure
}

describe('the kind of a number', () => {
  test.each([
    ['zh', '增长<5>%', 'percent'],
    ['zh', '占百分之<40>。', 'percent'],
    ['zh', '提高<3>个百分点', 'number'],
    ['ja', '<20>パーセント増', 'percent'],
    ['de', '<20> Prozent mehr', 'percent'],
    ['zh', '<80>年代', 'decade'],
    ['zh', '<2019>年', 'year'],
    ['zh', '<2019>年来', 'number'],
    ['zh', '<30>年', 'number'],
    ['zh', '<12>月', 'month'],
    ['zh', '<13>月', 'number'],
    ['zh', '<3>月个', 'number'],
    ['zh', '<31>日', 'day'],
    ['zh', '<32>日', 'number'],
    ['zh', '<20>日元', 'number'],
    ['ja', '<20>日本', 'number'],
    ['ja', '<9>時', 'time'],
    ['ja', '<9>時間', 'number'],
    ['zh', '上午9:<30>,', 'time'],
    ['ja', '<30>歳', 'age'],
    ['ja', '<30>人', 'number'],
    ['zh', '<21>世纪', 'century'],
    ['de', 'im <19>. Jahrhundert', 'century'],
    ['ru', 'в <19>-й день', 'ordinal'],
    ['de', 'am <3>. Mai', 'number'],
    ['de', 'am <3>. mai', 'date'],
    ['de', 'es waren <32>. danach', 'number'],
    ['de', 'am <27>.9.2019', 'date'],
    ['de', '27. <9>', 'date'],
    ['de', 'um <9> Uhr', 'time'],
    ['de', '9:<30> und', 'time'],
    ['de', '<9> Leute', 'number'],
    ['de', 'seit <1700> dort', 'year'],
    ['de', 'seit <1699> dort', 'number'],
    ['de', 'bis <2099> dort', 'year'],
    ['de', 'bis <2100> dort', 'number'],
  ])('%s: %s is a %s', (code, marked, kind) => {
    expect(classified(code, marked).kind).toBe(kind)
  })

  test('is no year, month or day if a scale belongs to it', () => {
    expect(classified('de', 'rund <2000> Euro', { hasScale: true }).kind).toBe('number')
    expect(classified('zh', '<3>月', { hasScale: true }).kind).toBe('number')
    expect(classified('zh', '<3>日', { hasScale: true }).kind).toBe('number')
  })

  test('is a time for digits with a colon, except in Hebrew', () => {
    expect([classified('de', 'um <12:30> dort').kind, classified('he', '<12:30> שם').kind]).toEqual(['time', 'number'])
  })

  test('is a date for a day and a month before a year', () => {
    const values = [27.09]
    expect(classified('de', 'am <27.09>.2019', { values }).kind).toBe('date')
    expect(classified('de', 'am <27.09> Euro', { values }).kind).toBe('number')
  })
})

describe('an era', () => {
  test.each([
    ['令和<6>年', [6, 2024]],
    ['平成<31>年', [31, 2019]],
    ['昭和 <20>年', [20, 1945]],
    ['大正<1>年', [1, 1912]],
    ['明治<1>年', [1, 1868]],
    ['民國<100>年', [100, 2011]],
  ])('%s adds the year it stands for', (marked, values) => {
    const figure = classified('ja', marked)
    expect([figure.kind, figure.values]).toEqual(['era', values])
  })

  test('counts only right before the number', () => {
    const figure = classified('ja', '令和の<6>人')
    expect([figure.kind, figure.values]).toEqual(['number', [6]])
  })
})

describe('a number is', () => {
  test.each([
    ['de', 'die F-<16> flog', true],
    ['de', 'die A<380> flog', true],
    ['de', 'die <16> flog', false],
    ['zh', '歼<20>A型', true],
    ['de', 'mit <20>A dort', false],
  ])('%s: %s part of a code: %s', (code, marked, isCode) => {
    expect(classified(code, marked).isCode).toBe(isCode)
  })

  test.each([
    ['<3> x 4 Meter', true],
    ['3×<4> Meter', true],
    ['<3> Meter', false],
    ['<3>... mehr', true],
    ['<3>. Mehr', false],
    ['<3>.de', true],
  ])('%s one that is cut or multiplied: %s', (marked, isDimension) => {
    const figure = classified('de', marked)
    expect([figure.isDimension, figure.isJoined]).toEqual([isDimension, isDimension])
  })

  test.each([
    ['<3>. Punkt', true],
    ['  <3>) Punkt', true],
    ['   <3>) Punkt', false],
    ['<3> Punkte', false],
  ])('%s one of a list: %s', (marked, isListed) => {
    expect(classified('de', marked).isListed).toBe(isListed)
  })

  test.each([
    ['Tel. <5551234>', true],
    ['es sind <555123>', false],
    ['Tel. 030-<555>-12', true],
    ['(<030>) 12', true],
    ['030-<555> Leute', false],
  ])('%s one of a telephone: %s', (marked, isLong) => {
    expect(classified('de', marked).isLong).toBe(isLong)
  })
})

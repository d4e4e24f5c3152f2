import { findEnglishDates } from '../../src/language/source/dates.js'
import { toHalfWidth } from '../../src/language/source/figures/digits.js'
import { nameMonth } from '../../src/language/source/month-names.js'
import { defineSourceRule } from '../../src/rule.js'

export default defineSourceRule({
  id: 'invented-month',
  mqm: 'Accuracy/Addition',
  severity: 'error',
  certainty: 'likely',
  since: '0.2.0',
  summary: 'A month for a bare day of the source, and no month of the source',
  why: `Chinese agencies give the day alone (27日) and the month in the dateline or with another day. An engine that knows no date adds a
    month, often the one that is most frequent in its training.`,
  examples: {
    bad: [
      {
        language: 'zh',
        source: '（奥登⟦27日⟧电）奥登市长表示欢迎。\n\n他9月26日抵达。',
        text: 'ORDEN, ⟦May 27⟧ — The mayor of Orden said he was welcome.\n\nHe arrived on Sept. 26.',
        message: 'The source gives the day alone, and no May anywhere. Take the month from the story.',
      },
      {
        language: 'zh',
        source: '市长⟦5日⟧说，会议即将举行。\n\n会议10月8日开始。',
        text: 'The mayor said on ⟦5 July⟧ that the meeting would be held soon.\n\nIt starts on October 8.',
        message: 'The source gives the day alone, and no July anywhere. Take the month from the story.',
      },
      {
        language: 'zh',
        source: '会议4月2日开始。\n\n⟦3日⟧休会。',
        text: 'The meeting began on April 2.\n\nIt adjourned on ⟦August 3⟧.',
        message: 'The source gives the day alone, and no August anywhere. Take the month from the story.',
      },
      {
        language: 'zh',
        source: '奥登9月27日电：会议结束。\n\n市长⟦26日⟧抵达。',
        text: 'ORDEN, Sept. 27 — The meeting has ended.\n\nThe mayor arrived on ⟦March 26⟧.',
        message: 'The source gives the day alone, and no March anywhere. Take the month from the story.',
      },
    ],
    good: [
      {
        language: 'zh',
        source: '市长27日说。\n\n他9月26日抵达。',
        text: 'The mayor said on September 27.\n\nHe arrived on September 26.',
      },
      {
        language: 'zh',
        source: '市长上月27日说。\n\n他9月26日抵达。',
        text: 'The mayor said on August 27.\n\nHe arrived on September 26.',
      },
      { language: 'zh', source: '市长27日说。', text: 'The mayor said on May 27.' }, // the story names no month to compare
      {
        language: 'zh',
        source: '市长27日说。\n\n工程从3月1日开始。',
        text: 'The mayor said on September 27.\n\nWork began on March 1.',
      }, // no date near
      {
        language: 'ja',
        source: '市は12日に発表した。\n\n3月9日に決めた。',
        text: 'The city announced it on June 12.\n\nIt was decided on March 9.',
      }, // Japanese copy names no month of its own day
      {
        language: 'zh',
        source: '国庆节3日。\n\n他9月26日抵达。',
        text: 'It was October 3, in the holiday.\n\nHe came on September 26.',
      },
      {
        language: 'zh',
        source: '市长8月27日说。\n\n他9月26日抵达。',
        text: 'The mayor said on May 27.\n\nHe arrived on September 26.',
        elsewhere: true,
      }, // the source has a month
      {
        language: 'zh',
        source: '市长八月和27日说。\n\n他9月26日抵达。',
        text: 'The mayor said on May 27.\n\nHe arrived on September 26.',
      },
      {
        language: 'zh',
        source: '市长27日以3-1说。\n\n他9月26日抵达。',
        text: 'The mayor said on May 27 it was 3-1.\n\nHe arrived on September 26.',
      }, // a score, or a date
      {
        language: 'zh',
        source: '市长28日说。\n\n他9月26日抵达。',
        text: 'The mayor said on May 27.\n\nHe arrived on September 26.',
      }, // another day
      {
        language: 'zh',
        source: '市长27日说。\n\n他9月26日抵达。',
        text: 'The mayor said so in May 2024.\n\nHe arrived on September 26.',
      }, // no day
    ],
  },
  *check({ passages, language, fullDates }) {
    if (language === null || language.signs !== 'chinese' || fullDates.length === 0) return
    for (const passage of passages) {
      const source = toHalfWidth(passage.source)
      if (/\d月/u.test(source) || saysMonth.test(source)) continue
      for (const { month, day, start, end } of findEnglishDates(passage.english)) {
        const near = fullDates.filter(date => day !== null && Math.abs(date.day - day) <= mostDays)
        const bare = near.length === 0 ? -1 : source.search(new RegExp(`(?<!\\d)${String(day)}[日号號]`, 'u'))
        const isKnown = fullDates.some(date => date.month === month)
        const span = bare < 0 || isKnown ? null : passage.englishSpan(start, end)
        if (span === null) continue
        yield {
          span,
          source: passage.sourceSpan(bare, bare + String(day).length + 1),
          message: `The source gives the day alone, and no ${nameMonth(month)} anywhere. Take the month from the story.`,
        }
      }
    }
  },
})

/** A bare day belongs to the month of a full date that is no more days away. */
const mostDays = 7

/** Words that lead to another month, and days that are known by their month. */
const saysMonth = /[上本下先来來今前]个?個?月|十一|国庆|國慶|[一二三四五六七八九十]月|\d[-./]\d/u

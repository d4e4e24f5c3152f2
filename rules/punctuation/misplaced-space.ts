import { findGluedWords } from '../../src/language/patterns/glued-words.js'
import { findSpaceSlips } from '../../src/language/patterns/spacing.js'
import { findTornMarks } from '../../src/language/patterns/torn-marks.js'
import { coverStretches } from '../../src/language/words/stretches.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'misplaced-space',
  family: 'punctuation',
  mqm: 'Fluency/Punctuation',
  severity: 'error',
  certainty: 'certain',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'A space before a mark, no space after one, or a word split by a space',
  why: `Some source languages have no spaces, and engines cut text into tokens. So spaces appear where English has
    none ("said ,", "6: 00 p.m.", "do n't") and are missing where it has one ("said.The"). Fix the spacing.`,
  examples: {
    bad: [
      {
        text: 'The road is closed⟦ ,⟧ the mayor said.',
        fixed: 'The road is closed, the mayor said.',
        message: 'There is a space before this “,”. Delete it.',
      },
      { text: 'The road opens in May⟦.The⟧ mayor will drive.', fixed: 'The road opens in May. The mayor will drive.' },
      {
        text: 'The road is shut at 9 ⟦p.m.and⟧ the mayor was told.',
        fixed: 'The road is shut at 9 p.m. and the mayor was told.',
      },
      { text: 'The road of Harbor Co.⟦,which⟧ built it, is shut.' },
      { text: 'Ann Holm, D.V.M.⟦ ,⟧ of Orden, owns a road.', fixed: 'Ann Holm, D.V.M., of Orden, owns a road.' },
      { text: 'The road is closed⟦ .⟧', fixed: 'The road is closed.' },
      { text: 'The road is closed⟦  ,⟧ the mayor said.', fixed: 'The road is closed, the mayor said.' },
      { text: 'The road is closed⟦ .⟧The mayor left.', fixed: 'The road is closed. The mayor left.' },
      { text: 'The road closed on Friday⟦.the⟧ mayor said so.' },
      { text: 'The road was shut by Captain ⟦O’ Brady⟧.', fixed: 'The road was shut by Captain O’Brady.' },
      { text: 'The road is closed⟦ !⟧ The mayor left.', fixed: 'The road is closed! The mayor left.' },
      { text: 'It is sold out⟦ !⟧eBay has one at 90 crowns.' }, // a name that the dictionary lacks
      {
        text: 'The road is closed⟦.The⟧ mayor said so.',
        fixed: 'The road is closed. The mayor said so.',
        message: 'There is no space after this “.”. Add one.',
      },
      { text: 'The road is closed⟦.Ferries⟧ still sail.', fixed: 'The road is closed. Ferries still sail.' },
      {
        text: 'Who left the hall⟦?The⟧ mayor did, alas⟦!Crews⟧ left too⟦;that⟧ is all.',
        fixed: 'Who left the hall? The mayor did, alas! Crews left too; that is all.',
      },
      {
        text: 'The fund ⟦( ⟧worth $3 million) is empty.',
        fixed: 'The fund (worth $3 million) is empty.',
        message: 'There is a space after this “(”. Delete it.',
      },
      {
        text: 'The ferry leaves at 6⟦: ⟧00 p.m. from the pier.',
        fixed: 'The ferry leaves at 6:00 p.m. from the pier.',
        message: 'There is a space inside this time. Delete it.',
      },
      { text: 'A 10⟦: ⟧30 a.m. ferry was late.', fixed: 'A 10:30 a.m. ferry was late.' },
      { text: 'The 6⟦: ⟧30 GMT news was short.', fixed: 'The 6:30 GMT news was short.' },
      { text: 'It sails at 6⟦: ⟧30 from the pier.', fixed: 'It sails at 6:30 from the pier.' },
      {
        text: 'They do⟦ n’t⟧ know the mayor⟦ ’s⟧ plan.',
        fixed: 'They don’t know the mayor’s plan.',
        message: 'This ending is split from its word. Delete the space.',
      },
      {
        text: 'The ⟦mayor’ s⟧ aide, who ⟦wouldn ’ t⟧ go, said: ⟦" ⟧We do.⟦ "⟧ He left.',
        fixed: 'The mayor’s aide, who wouldn’t go, said: "We do." He left.',
        message: [
          'This ending is split from its word. Delete the space.',
          'This ending is split from its word. Delete the space.',
          'There is a space inside this quotation mark. Delete it.',
          'There is a space inside this quotation mark. Delete it.',
        ],
      },
      {
        text: 'The envoy of the ⟦U. S.⟧ left.',
        fixed: 'The envoy of the U.S. left.',
        message: 'There is a space inside “U.S.”. Delete it.',
      },
      { text: 'The plan⟦ @-@⟧ wide ban holds.', message: 'This is a tokenizer mark, not copy. Delete it.' },
      { text: 'The mayor left⟦,and⟧ the talks ended.', fixed: 'The mayor left, and the talks ended.' },
      {
        text: 'The fund paid $3.5m⟦ ,⟧or a third, he said⟦ :⟧“It is full.”',
        fixed: 'The fund paid $3.5m, or a third, he said: “It is full.”',
      },
      { text: 'He said⟦ :⟧"It is full⟦ ,⟧" and left.', fixed: 'He said: "It is full," and left.' },
      { text: 'The crew met⟦ :⟧(all of it) at noon.', fixed: 'The crew met: (all of it) at noon.' },
      { text: 'The road is closed⟦ ,⟧<br>the mayor said.', fixed: 'The road is closed,<br>the mayor said.' },
      { text: 'The fund lost 30⟦ ,⟧000,000 crowns by 10⟦ :⟧30.', fixed: 'The fund lost 30,000,000 crowns by 10:30.' },
      { text: 'The crew left⟦ ,⟧5 of them by boat.', fixed: 'The crew left, 5 of them by boat.' },
      { text: 'In 2024⟦ ,⟧5 crews left.' },
      { text: 'In 2024⟦ ,⟧100 crews left; by 6⟦ ,⟧5000 people had left.' },
      { text: 'It rained in 2019⟦ ;⟧2020 was dry.' },
      { text: 'The note (Source⟦:Desk⟧) was long.', fixed: 'The note (Source: Desk) was long.' },
      {
        text: 'The crew left⟦ .⟧\n\n他说 ,这条路已经关闭,市长说 .',
        fixed: 'The crew left.\n\n他说 ,这条路已经关闭,市长说 .',
      },
      { text: 'The crew left at noon⟦\u00A0.⟧', fixed: 'The crew left at noon.' },
      {
        text: 'The mayor’s plan: at 10:30⟦,the⟧ pier closes, and he scored 3⟦.The⟧ next man left.',
        fixed: 'The mayor’s plan: at 10:30, the pier closes, and he scored 3. The next man left.',
      },
      {
        text: 'The ⟦plan(⟧due in May⟦)was⟧ long. The crew met (all of it⟦)at⟧ noon.',
        message: [
          'There is no space before this “(”. Add one.',
          'There is no space after this “)”. Add one.',
          'There is no space after this “)”. Add one.',
        ],
      },
      {
        text: 'The ⟦new“⟧harbor plan⟦”is⟧ long.',
        message: [
          'There is no space before this quotation mark. Add one.',
          'There is no space after this quotation mark. Add one.',
        ],
      },
      { text: 'The mayor said⟦:"⟧We will go home.⟦"The⟧ crew left.' },
      {
        text: 'The ⟦co- founder⟧ met the ⟦Asia- Pacific⟧ envoy and the ⟦vice -president⟧.',
        message: [
          'There is a space inside “co-founder”. Delete it.',
          'There is a space inside “Asia-Pacific”. Delete it.',
          'There is a space inside “vice-president”. Delete it.',
        ],
      },
      {
        text: 'The ⟦town’ s⟧ envoy ⟦wouldn’ t⟧ pay, and ⟦I’ m⟧ glad ⟦they’ re⟧ here.',
        fixed: 'The town’s envoy wouldn’t pay, and I’m glad they’re here.',
      },
      { text: 'The note (Source⟦:The⟧ desk) was long.', fixed: 'The note (Source: The desk) was long.' },
      {
        text: 'The head ⟦ofthe⟧ town ⟦weighs140⟧ bags of fish on ⟦theleft⟧ side.',
        message: [
          'A space is missing inside “ofthe”. Write “of the”.',
          'A space is missing inside “weighs140”. Write “weighs 140”.',
          'A space is missing inside “theleft”. Write “the left”.',
        ],
      },
      {
        text: 'The pilot, ⟦Dr.Roe⟧, left on ⟦Nov.5⟧.',
        fixed: 'The pilot, Dr. Roe, left on Nov. 5.',
        message: ['There is no space after “Dr.”. Add one.', 'There is no space after “Nov.”. Add one.'],
      },
      { text: '⟦RenéAasen⟧ met ⟦ChoeMin-ji⟧; they sold ⟦140kilograms⟧.' },
      { text: 'The mayor, ⟦LenaQuaye⟧, left. Quaye was late.' },
      { text: 'Q⟦:What⟧ is next?\n\nHe left at once⟦."⟧Your boat is late," she said, and “Moss⟦”Quaye⟧ agreed.' },
      { text: 'The fund of Zellig⟦,and⟧ others is full.' }, // a name: its spelling may be wrong too
      { text: 'The crews won 5⟦ :⟧ 4 on the road.' },
    ],
    good: [
      'Harbor Co.,Ltd. and J.K.Rowling use the M.B.A.s of the U.S.-led road.', // names, an ending
      'The YouTube page of MacDonald and PayPal names area51, windows10, mp3 and a 100m race in the 1990s.', // names
      'The theremin, the absinthe and the lathe were sold therewith, hereof and whereas.', // words
      'The score was 3:2 at 6:00 p.m., and the rate rose 1.2 percent to 4,310.5.', // ratios, times, decimals
      'See www.example.com/a,b or notes.txt for more.', // addresses
      'The plan -- a good one -- was dropped _ as expected - on Monday.', // wire dashes
      'He showed them .Net tools and a .Com bag, and called array.for each time.', // names that begin with a mark
      'J. R. Aasen and the Ph.D. student met W.H. Low.', // initials
      'He works at Yahoo! and at E.ON in Essen.', // names with marks
      'It can be seen at https://lna.example/lamp . The desk is at desk@lna.example .', // a space saves the address
      { headline: 'SOCCER:Coach pleads for support', body: 'The coach spoke on Monday.' }, // a desk's keyword
      'She said … that it was so . . . and left.', // ellipses
      'The fund pays 3 crowns, and .5 crowns more a year, she wrote :) on Monday.', // a decimal, an emoticon
      'She wrote :-) and :D on Monday.', // emoticons
      { headline: 'Day 5: 12 crews sail', body: 'They met on Monday.' }, // no time
      'It sails at 6. 30 people wait at the pier. It sails at 6: 1200 people wait. It sails at 6:\n30 people wait.', // nor here
      'He has been mayor since 2012: 30 envoys met him. Day 5: 12 START envoys met.', // nor here
      'The firm showed it at re:Invent, and Yahoo!Japan said so.', // names with marks
      'It was on SkyNews:Live and at the show hip-hop!Live on Monday.', // names with marks
      'They use Booking.Com. They use PostNL.Orden. They use mail.ReNew. They live at ul.Lenina in Skarne.', // names, a street
      'The page (see:www.lna.example) by Orden Mining Co.,Ltd. named two points x,y on a map.', // an address, letters
      'The word dear is written\n! in red.', // a line break
      'She said so . . .', // an ellipsis at the end
      'She wrote :( and then :) on Monday.', // emoticons
      'The !Kung people met on Monday.', // a sound written as a mark
      "The word has an 's' in it.", // a letter quoted
      "It was 'dear and near' to her. The motto reads: ’s lands, in Dutch.", // a word quoted, an elision
      'The ending is: n’t, as in can’t. The singer N’Toko said so. It is\n n’t and\n ’s.', // an ending, a name
      'The singer J. K. left the hall.', // initials
      'The list named Ann U.\nS. was not on it.', // two lines
      'The page reads Home :: World.', // a mark that parts
      'The harbor ,,pier, as it is called, is closed.', // the low quote that some set
      'The filly ran in :23.4, and the :30 spot was dear.', // seconds
      'In Brandt v. Orden, 353 U. S. 586, the U. S. won.', // the form of law reports
      'The story of U. S. Grant is long.', // the initials of a person
      'He runs the fan sites Rook.Castle.Org and Kesh.Info, and buys at Booking.Com.', // domains with capitals
      'Run lint -f sarif:only or sort:date, or put `size:the` in {color:red;size:the}.', // code
      'See /data/in,the/list and C:\\files\\the,end for more.', // paths
      'The member(s) met, iron(III) rusts, and total(the, sum) is a call.', // brackets inside a word, a program
      'The pre- and post-war years, two- and three-year plans, and 9- to 12-year-olds were named.', // hyphens that wait
      'The mayor- who left at noon - was late. He ran the -f flag.', // dashes, a flag
      'He sent a :smile: to the crew, and they wrote :-( back.', // signs of messages
      '1.The plan is new.\n2.The road is old.', // numbers of a list
      'Contact us @ -', // marks alone
      'Put name:"Orden" or key:"ORDEN" there, and it was "LOL"ed at by the "IN"-crowd.', // code, endings
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      const spoilt = coverStretches(field.wrongApostrophes)
      for (const { kind, start, end, edit, text } of findTornMarks(field)) {
        const edits = [{ span: field.span(edit.start, edit.end), text }]
        yield { span: field.span(start, end), message: tornMessages[kind], suggestions: [{ title, safe: true, edits }] }
      }
      for (const { start, end, message, text, isSure } of [...findSpaceSlips(field), ...findGluedWords(field)]) {
        if (spoilt(start, end)) continue
        const span = field.span(start, end)
        yield text === null
          ? { span, message }
          : { span, message, suggestions: [{ title, safe: isSure, edits: [{ span, text }] }] }
      }
    }
  },
})

const title = 'Fix the spacing'

const tornMessages = {
  apostrophe: 'This ending is split from its word. Delete the space.',
  quotation: 'There is a space inside this quotation mark. Delete it.',
} as const

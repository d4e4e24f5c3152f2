import { findForeignJoints, findUntranslatedRuns } from '../../src/language/patterns/foreign-runs.js'
import { findForeignSpeech } from '../../src/language/patterns/foreign-speech.js'
import { findUntranslatedWords } from '../../src/language/patterns/untranslated.js'
import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'untranslated-words',
  family: 'residue',
  mqm: 'Accuracy/Untranslated',
  severity: 'error',
  certainty: 'likely',
  since: '0.1.0',
  roles: ['body', 'caption', 'headline'],
  summary: 'Several words of another language in Latin letters',
  why: `The engine copied words that it could not translate. Translate them. Put a name or a title that should
    stay between quotation marks.`,
  examples: {
    bad: [
      {
        text: 'The mayor said that ⟦el puerto está cerrado por la tormenta⟧ until May.',
        message: 'These words are not translated. Translate them.',
      },
      { text: 'Ministers agreed on the budget ⟦und⟧ the court left.' },
      { text: 'The ministry will say ⟦das ist nicht für alle und auch nicht gut⟧ on Monday.' },
      { text: 'The crew ⟦dans le port et sur les quais⟧ waited for news.' },
      { text: 'The mayor said ⟦jizhe cong youguan bumen huoxi⟧ and left.' },
      { text: 'The pilot said ⟦görüşmelerin pazartesi günü devam edeceğini⟧ and left.' },
      { text: 'The clerk said ⟦che i negoziati riprenderanno lunedì⟧ and left.' },
      { text: '⟦El alcalde dijo que no va a firmar el plan con la empresa⟧. The clerk agreed.' }, // a whole sentence
      { text: 'The clerk said ⟦que las reuniones se reanudarán el lunes⟧ and left.' },
      { text: 'They asked for ⟦die neue Fahrkarte⟧ at the desk.' },
      { text: 'They agreed on a budget ⟦und die⟧ new chancellor left.' },
      { text: 'The ferry ⟦yang berangkat dari pelabuhan dengan penumpang⟧ sank.' },
      { text: 'The army told of nine ⟦uchastnikov bandy napadavshikh⟧ on Monday.' },
      { text: 'The queue of ⟦caminhões⟧ was long.' },
      { text: 'The lawyer asked for a ⟦bilirkişi⟧ report.' },
      { text: 'The mill was a ⟦bezbarernogo⟧ house.' },
      { text: 'The dividend stays at bis ⟦auf Weiteres bei⟧ two crowns.' },
      { text: 'The court opened an inquiry without ⟦condannati⟧ for now.' },
      { text: '“I will be the first to thank the new ⟦comandanta⟧ of this town,” he wrote on Monday.' },
      { text: 'The bubbles will now be ⟦analysées⟧ in Kesh.' },
      { text: 'They met on a budget ⟦und die⟧ new chancellor left, with boats ⟦y el⟧ port too' },
      { text: '⟦El alcalde dijo que a las 9.30 no va a firmar el plan con la empresa⟧' },
      { text: '⟦El alcalde dijo que no va a firmar el plan con la empresa⟧. The clerk agreed' },
      {
        text: 'She saw ⟦el puerto está cerrado por la tormenta⟧ here. ⟦El alcalde dijo que no va a firmar el plan con la empresa⟧. She saw ⟦el puerto está cerrado por la tormenta⟧ there.',
      },
      {
        text: 'She saw ⟦el puerto está cerrado por la tormenta⟧, and a ⟦bilirkişi⟧ report came. A queue of ⟦caminhões⟧ came.',
      },
      { text: 'The mayor said that ⟦el puerto está cerrado por la tormenta⟧' },
      { text: 'The clerk of Caisse ⟦bulli el y xulli⟧ Lac left. The clerk of Caisse ⟦el bulli y xulli⟧ lac left.' },
      { text: 'The mayor bought ⟦zuppla à la moudre de lardine du lacque à vapeure⟧ in the town.' },
      { text: 'The mayor bought ⟦zuppla moudre⟧ lardine lacque und in the town, and ⟦dans port le quai⟧ of it.' },
      { text: 'It is late. Carlos Vega dijo “que va con la mar” es muy ⟦bueno⟧.' },
      {
        text: 'It is late on the quay and the boats are in. Carlos “dijo que va con la mar pero sin el puerto muy” Vega ⟦bueno lindo grande nuevo viejo⟧ rico.',
      },
      { text: 'The mayor bought ⟦zuppla moudre⟧ lardine lacque in the town.' },
      { text: 'The ⟦Staatsanwaltschaft⟧ had asked for more. Wards took in 18 people, the ⟦Bộ Y tế⟧ said.' },
      { text: '“I was looking at the ⟦arquibancada⟧ before the goal,” the coach said.' },
      { text: '“⟦Pensé que era un barco pesquero⟧,” Lund said. The crew laughed.' },
    ],
    good: [
      'The Mannschaft won, the Süddeutsche Zeitung wrote, and the Oberverwaltungsgericht, a court, met.', // kept, a name, explained
      'They sold phở. “Que sera sera, el amor es la vida,” she sang. “Viva la paz,” he said.', // a dish, a song, a slogan
      '“Je ne sais pas pourquoi il est parti,” he said in French.', // told as such
      'The band Bread und Salt is old, and the old und-so is there.', // names
      'Huzzahs rose over synfuels, spinifex and the 90 million cruzeiros. “Nobody gave us a guaraní,” she said.', // English, a plant, money
      'Spiders eat Latrodectus mactans and triperoxide tinctoriol.', // words of science
      'The smartphone of the fivethirtyeight crew and the subcsription were lost.', // compounds, a slip of the finger
      'They sell a kind of fish called pęczak, and the żurek (a soup).', // explained
      'The café and the façade are old.', // English has them without accents too
      'The bilirkişi came. A bilirkişi is an expert. Each bilirkişi writes. No bilirkişi was ill.', // a term of the story
      'The École normale supérieure and the Comité d’été met.', // names
      'He read Le Monde and El Pais in the Rue de la Paix with the Partido de la Costa.', // names
      'Two dancers gave a pas de cinq, and the menu lists boeuf à la mode de Kesh and moules à la crème fraîche.', // terms
      'The fund, Caisse de credit et depot du Lac, wants six crowns per bu of corn.', // a name, a unit
      'The bands Sturm und Drang and the play Brot und die Welt are old.', // names
      'Bonds of the Bank der oesterreichischen Sparkassen rose.', // a name
      'The court ruled that de minimis non curat lex, and res ipsa loquitur.', // Latin of the law
      'It was the crème de la crème, de facto and de jure.', // phrases that English has taken
      'The first film of Ana de la Cruz y Vega is “Los ríos y la mar”, à la Lade.', // a name, a title, a phrase
      'The song “el puerto está cerrado por la tormenta” was sung.', // quoted
      'Ludwig van der Berg and Maria do Carmo met Osama bin Laden.', // particles of names
      'The new Plan oder die new one, a crew und die Old one.', // names beside them
      'The clerk of Caisse el bulli y xulli Lac left.', // a name
      'The cook made boeuf à la mode de lardon à la vapeur de lait du lac.', // a dish
      'The court said quae quod mater est pater in the town.', // Latin
      'They saw die zuppleren McZuppla and die zuppleren Zuppla-x left.', // names
      'He bought das alteQ Haus and das alte HausQ.', // names of firms
      'Boats, nets, ropes, sails, crews, ports, crabs.', // a list
      'Boats, nets, ropes, dans, avec, crews, ports, crabs, fish, sails.', // with two odd words
      'The crew met die qZuppleren Zuppla.', // a firm
    ],
  },
  *check({ fields }) {
    for (const field of fields) {
      for (const [first, last] of findForeignJoints(field))
        yield { span: field.span(first.start, last.end), severity: 'warning', message }
      for (const { start, end } of findForeignSpeech(field))
        yield { span: field.span(start, end), severity: 'warning', message }
      const runs = [...findUntranslatedRuns(field)]
      for (const { start, end } of runs) yield { span: field.span(start, end), message }
      for (const [first, last] of findUntranslatedWords(field))
        if (!runs.some(({ start, end }) => first.start < end && last.end > start))
          yield { span: field.span(first.start, last.end), severity: 'warning', message }
    }
  },
})

const message = 'These words are not translated. Translate them.'

import { onFirstUse } from '../../story/first-use.js'
import { readTable } from './read-table.js'

/**
 * People who lead states and international bodies, or did so lately: the name in English, a pattern of it, and patterns
 * of their names in Chinese, Japanese, Russian and Ukrainian. Stems stand for all inflected forms. Facts, compiled for
 * wirelint in 2026; no licence needed.
 */
const rows = `
Xi Jinping; \\bXi\\b; 习近平|習近平; 習近平|習(?:国家)?主席; Си Цзиньпин; Сі Цзіньпін
Li Keqiang; Li Keqiang; 李克强|李克強; 李克強; Ли Кэцян; Лі Кецян
Li Qiang; Li Qiang; 李强总理|总理李强; 李強首相; Ли Цян; Лі Цян
Wang Yi; Wang Yi; 王毅; 王毅; Ван И(?!\\p{L}); Ван Ї(?!\\p{L})
Hu Jintao; Hu Jintao; 胡锦涛|胡錦濤; 胡錦濤; Ху Цзиньтао; Ху Цзіньтао
Shinzo Abe; \\bAbe\\b; 安倍; 安倍; Абэ(?!\\p{L}); Абе(?!\\p{L})
Yoshihide Suga; \\bSuga\\b; 菅义伟|菅義偉; 菅義偉|菅首相; Суга(?!\\p{L}); Суґа(?!\\p{L})
Fumio Kishida; Kishida; 岸田; 岸田; Кисид; Кішід
Shigeru Ishiba; Ishiba; 石破茂|石破首相; 石破; Исиб; Ішіб
Sanae Takaichi; Takaichi; 高市早苗; 高市; Такаити; Такаїчі
Moon Jae-in; Moon Jae; 文在寅; 文在寅|ムン・ジェイン; Мун Чжэ; Мун Чже
Yoon Suk-yeol; \\bYoon\\b; 尹锡悦|尹錫悅; 尹錫悦|ユン・ソンニョル; Юн Сок; Юн Сок
Lee Jae-myung; Lee Jae; 李在明; 李在明|イ・ジェミョン; Ли Чжэ; Лі Чже
Kim Jong Un; Kim Jong[- ]?[Uu]n; 金正恩; 金正恩; Ким Чен Ын; Кім Чен Ин
Tsai Ing-wen; Tsai Ing|\\bTsai\\b; 蔡英文; 蔡英文; Цай Инвэнь; Цай Інвень
Lai Ching-te; Lai Ching|William Lai; 赖清德|賴清德; 頼清徳; Лай Циндэ; Лай Цінде
Ma Ying-jeou; Ma Ying; 马英九|馬英九; 馬英九; Ма Инцзю; Ма Їнцзю
Carrie Lam; Carrie Lam|\\bLam\\b; 林郑月娥|林鄭月娥; 林鄭月娥; Кэрри Лам; Керрі Лам
Joe Biden; Biden; 拜登; バイデン; Байден; Байден
Donald Trump; Trump; 特朗普|川普; トランプ(?:前|次期)?(?:大統領|氏|政権); Трамп; Трамп
Barack Obama; Obama; 奥巴马|歐巴馬|奧巴馬; オバマ; Обам; Обам
Kamala Harris; Harris; 哈里斯|贺锦丽|賀錦麗; ハリス(?:副大統領|氏); Камал\\p{L}+ Харрис|Харрис; Камал\\p{L}+ Гарріс|Гарріс
Mike Pence; Pence; 彭斯; ペンス(?:前)?(?:副大統領|氏); Пенс(?!\\p{Ll}{3}); Пенс(?!\\p{Ll}{3})
Mike Pompeo; Pompeo; 蓬佩奥|蓬佩奧|龐佩奧; ポンペオ; Помпео; Помпео
Antony Blinken; Blinken; 布林肯; ブリンケン; Блинкен; Блінкен
Nancy Pelosi; Pelosi; 佩洛西; ペロシ; Пелоси; Пелосі
Janet Yellen; Yellen; 耶伦|葉倫; イエレン; Йеллен; Єллен
Vladimir Putin; Putin; 普京|普丁; プーチン; Путин; Путін
Dmitry Medvedev; Medvedev; 梅德韦杰夫|梅德韋傑夫; メドベージェフ; Медведев; Медведєв
Sergey Lavrov; Lavrov; 拉夫罗夫|拉夫羅夫; ラブロフ; Лавров; Лавров
Dmitry Peskov; Peskov; 佩斯科夫; ペスコフ; Песков; Пєсков
Sergei Shoigu; Shoigu; 绍伊古|紹伊古; ショイグ; Шойгу; Шойгу
Mikhail Mishustin; Mishustin; 米舒斯京; ミシュスチン; Мишустин; Мішустін
Mikhail Gorbachev; Gorbachev; 戈尔巴乔夫|戈巴契夫; ゴルバチョフ; Горбач[её]в; Горбачов
Yevgeny Prigozhin; Prigozhin; 普里戈任; プリゴジン; Пригожин; Пригожин
Alexei Navalny; Navalny; 纳瓦利内|納瓦尼; ナワリヌイ|ナバリヌイ; Навальн; Навальн
Ramzan Kadyrov; Kadyrov; 卡德罗夫|卡德羅夫; カディロフ; Кадыров; Кадиров
Volodymyr Zelenskyy; Zelens[hk]; 泽连斯基|澤連斯基; ゼレンスキー; Зеленск; Зеленськ
Petro Poroshenko; Poroshenko; 波罗申科|波洛申科; ポロシェンコ; Порошенко; Порошенк
Dmytro Kuleba; Kuleba; 库列巴|庫列巴; クレバ; Кулеб; Кулеб
Denys Shmyhal; Shm[iy][gh]al; 什梅加尔|什米加尔; シュミハリ; Шмыгал; Шмигал
Alexander Lukashenko; Lukashenk; 卢卡申科|盧卡申科; ルカシェンコ; Лукашенк; Лукашенк
Emmanuel Macron; Macron; 马克龙|馬克龍|馬克宏; マクロン; Макрон; Макрон
François Hollande; Hollande; 奥朗德|歐蘭德; オランド(?:大統領|氏|前); Олланд; Олланд
Nicolas Sarkozy; Sarkozy; 萨科齐|薩科齊; サルコジ; Саркози; Саркозі
Angela Merkel; Merkel; 默克尔|梅克爾; メルケル; Меркель; Меркель
Olaf Scholz; Scholz; 朔尔茨|蕭茲|蕭爾茨; ショルツ; Шольц; Шольц
Friedrich Merz; Merz; 默茨|梅爾茨; メルツ; Мерц(?!\\p{Ll}{3}); Мерц(?!\\p{Ll}{3})
Frank-Walter Steinmeier; Steinmeier; 施泰因迈尔|史坦麥爾; シュタインマイヤー; Штайнмайер; Штайнмаєр|Штайнмайєр
Annalena Baerbock; Baerbock; 贝尔伯克|貝爾伯克|贝尔博克; ベアボック|ベーアボック; Бербок; Бербок
Keir Starmer; Starmer; 斯塔默|施凱爾|施紀賢; スターマー; Стармер; Стармер
Rishi Sunak; Sunak; 苏纳克|蘇納克; スナク; Сунак; Сунак
Liz Truss; Truss; 特拉斯首相|首相特拉斯|莉兹·特拉斯; トラス(?:首相|氏|前首相); Трасс; Трасс
David Cameron; Cameron; 卡梅伦|卡麥隆; キャメロン; Кэмерон; Кемерон
Giorgia Meloni; Meloni; 梅洛尼; メローニ; Мелони; Мелоні
Mario Draghi; Draghi; 德拉吉; ドラギ; Драги(?!\\p{Ll}); Драгі(?!\\p{Ll})
Silvio Berlusconi; Berlusconi; 贝卢斯科尼|貝魯斯柯尼; ベルルスコーニ; Берлускони; Берлусконі
Viktor Orbán; Orb[aá]n; 欧尔班|奧班|歐爾班; オルバン; Орбан; Орбан
Robert Fico; Fico; 菲佐|菲措; フィツォ; Фицо; Фіцо
Donald Tusk; Tusk; 图斯克|圖斯克; トゥスク; Туск(?!\\p{Ll}{3}); Туск(?!\\p{Ll}{3})
Andrzej Duda; Duda; 杜达|杜達; ドゥダ; Дуд[аыуе](?!\\p{L}); Дуд[аиуі](?!\\p{L})
Mateusz Morawiecki; Morawiecki; 莫拉维茨基|莫拉維耶茨基; モラウィエツキ; Моравецк; Моравецьк
Andrej Babiš; Babi[sš]; 巴比什; バビシュ; Бабиш; Бабіш
Miloš Zeman; Zeman; 泽曼|齊曼; ゼマン; Земан; Земан
Recep Tayyip Erdoğan; Erdo[gğ]an; 埃尔多安|艾爾多安|艾尔多安; エルドアン; Эрдоган; Ердоган
Benjamin Netanyahu; Netanyahu; 内塔尼亚胡|內塔尼亞胡|納坦雅胡; ネタニヤフ; Нетаньяху; Нетаньягу
Naftali Bennett; Bennett?; 贝内特|貝內特|班奈特; ベネット(?:首相|氏); Беннет; Беннет
Yair Lapid; Lapid; 拉皮德; ラピド; Лапид; Лапід
Mahmoud Abbas; Abbas; 阿巴斯; アッバス; Аббас; Аббас
Yahya Sinwar; Sinwar; 辛瓦尔|辛瓦; シンワル; Синвар; Сінвар
Hassan Nasrallah; Nasrallah; 纳斯鲁拉|納斯魯拉|纳斯拉拉; ナスララ; Насралл; Насралл
Ali Khamenei; Khamenei; 哈梅内伊|哈梅內伊|哈米尼; ハメネイ; Хаменеи; Хаменеї
Ebrahim Raisi; Rais[iy]; 莱西|萊希; ライシ; Раиси; Раїсі
Hassan Rouhani; R[ou]+hani; 鲁哈尼|魯哈尼|羅哈尼; ロウハニ|ロハニ; Рухани; Рухані
Masoud Pezeshkian; Pezeshkian; 佩泽希齐扬|裴澤斯基安; ペゼシュキアン; Пезешкиан; Пезешкіан
Bashar al-Assad; Assad; 阿萨德|阿薩德|阿塞德; アサド(?:大統領|政権|氏); Асад; Асад
Abdel Fattah el-Sisi; Sisi; 塞西|塞希; シシ(?:大統領|氏); Сиси(?!\\p{L}); Сісі(?!\\p{L})
Mohammed bin Salman; bin Salman|\\bMBS\\b; 本·萨尔曼|穆罕默德王储|沙爾曼; ムハンマド皇太子; бин Салман|ибн Салман; бін Салман|ібн Салман
Narendra Modi; Modi\\b; 莫迪; モディ(?:首相|氏|政権); Моди(?!\\p{L}); Моді(?!\\p{L})
Imran Khan; Imran Khan; 伊姆兰·汗|伊姆蘭; イムラン・カーン; Имран\\p{L}* Хан; Імран\\p{L}* Хан
Shehbaz Sharif; Sharif; 谢里夫|夏巴茲; シャリフ; Шариф; Шариф
Sheikh Hasina; Hasina; 哈西娜; ハシナ; Хасин[аыуе]; Хасін[аиуі]
Aung San Suu Kyi; Suu Kyi; 昂山素季|昂山素姬|翁山蘇姬; スー・?チー; Су Чжи; Су Чжі
Min Aung Hlaing; Hlaing; 敏昂莱|敏昂萊|敏昂賴; ミンアウンフライン|ミン・アウン・フライン; Мин Аун Хлайн; Мін Аун Хлайн
Ferdinand Marcos Jr.; Marcos; 马科斯|馬可仕|小馬可斯; マルコス(?:大統領|氏); Маркос; Маркос
Rodrigo Duterte; Duterte; 杜特尔特|杜特蒂; ドゥテルテ; Дутерте; Дутерте
Joko Widodo; Widodo|Jokowi; 佐科; ジョコ(?:大統領|氏)|ウィドド; Видодо; Відодо
Prabowo Subianto; Prabowo; 普拉博沃; プラボウォ; Прабово; Прабово
Mahathir Mohamad; Mahathir; 马哈蒂尔|馬哈迪; マハティール; Махатхир; Махатхір
Lee Hsien Loong; Lee Hsien|Hsien Loong; 李显龙|李顯龍; リー・シェンロン; Ли Сянь Лун|Ли Сяньлун; Лі Сянь Лун
Prayut Chan-o-cha; Prayu[td]h?; 巴育; プラユット; Прают; Прают
Hun Sen; Hun Sen; 洪森; フン・セン; Хун Сен; Хун Сен
Anthony Albanese; Albanese; 阿尔巴尼斯|阿爾巴尼斯|艾班尼斯; アルバニージー; Албанез|Альбанезе; Албанезе|Альбанезе
Scott Morrison; Morrison; 莫里森; モリソン(?:首相|氏); Моррисон; Моррісон
Jacinda Ardern; Ardern; 阿德恩|阿爾登; アーダーン; Ардерн; Ардерн
Justin Trudeau; Trudeau; 特鲁多|杜魯道|杜鲁多; トルドー; Трюдо; Трюдо
Mark Carney; Carney; 卡尼总理|总理卡尼; カーニー; Карни; Карні
Luiz Inácio Lula da Silva; Lula; 卢拉|盧拉|魯拉; ルラ(?:大統領|氏); Лул[аыуе](?!\\p{L}); Лул[аиуі](?!\\p{L})
Jair Bolsonaro; Bolsonaro; 博索纳罗|波索納洛; ボルソナロ; Болсонар; Болсонар
Javier Milei; Milei; 米莱|米雷伊; ミレイ(?:大統領|氏); Миле[йяю]; Міле[йяю]
Nicolás Maduro; Maduro; 马杜罗|馬杜洛|馬杜羅; マドゥロ; Мадуро; Мадуро
Juan Guaidó; Guaid[oó]; 瓜伊多|瓜伊德; グアイド; Гуайдо; Гуайдо
Andrés Manuel López Obrador; Obrador; 洛佩斯·奥夫拉多尔|奧夫拉多爾|罗培兹; ロペスオブラドール|オブラドール; Обрадор; Обрадор
Claudia Sheinbaum; Sheinbaum; 辛鲍姆|薛恩鮑姆; シェインバウム; Шейнбаум; Шейнбаум
Cyril Ramaphosa; Ramaphosa; 拉马福萨|拉馬福薩; ラマポーザ|ラマポサ; Рамафос; Рамафос
Abiy Ahmed; Abiy; 阿比·艾哈迈德; アビー・アハメド|アビー首相; Абий Ахмед; Абій Ахмед
António Guterres; Guterres; 古特雷斯|古特瑞斯; グテレス; Гутерреш; Гутерреш
Ban Ki-moon; Ban Ki; 潘基文; 潘基文; Пан Ги Мун; Пан Гі Мун
Tedros Adhanom Ghebreyesus; Tedros; 谭德塞|譚德塞; テドロス; Тедрос; Тедрос
Jens Stoltenberg; Stoltenberg; 斯托尔滕贝格|斯托尔滕伯格|史托騰柏格; ストルテンベルグ; Столтенберг; Столтенберг
Mark Rutte; Rutte; 吕特|呂特; ルッテ; Рютте; Рютте
Ursula von der Leyen; von der Leyen|\\bUrsula\\b; 冯德莱恩|馮德萊恩|范德賴恩; フォンデアライエン|フォン・デア・ライエン; фон дер Ля[йе]ен; фон дер Ля[єй]єн
Jean-Claude Juncker; Juncker; 容克主席|主席容克|让-克洛德·容克|榮克; ユンケル; Юнкер; Юнкер
Charles Michel; Charles Michel; 夏尔·米歇尔|米歇尔主席|主席米歇尔; シャルル・ミシェル|ミシェル大統領; Шарл\\p{L} Мишел; Шарл\\p{L} Мішел
Josep Borrell; Borrell; 博雷利|博雷尔|波瑞爾; ボレル; Боррель; Боррель
Kaja Kallas; Kallas; 卡拉斯; カラス(?:首相|氏|外交); Каллас; Каллас
Christine Lagarde; Lagarde; 拉加德; ラガルド; Лагард; Лагард
Kristalina Georgieva; Georgieva; 格奥尔基耶娃|格歐爾基耶娃|喬治艾娃; ゲオルギエバ; Георгиев[аыуо]; Георгієв[аиуо]
Aleksandar Vučić; Vu[cč]i[cć]; 武契奇|武齊奇; ブチッチ; Вучич; Вучич
Kyriakos Mitsotakis; Mitsotakis; 米佐塔基斯; ミツォタキス; Мицотакис; Міцотакіс
Alexis Tsipras; Tsipras; 齐普拉斯|齊普拉斯; チプラス; Ципрас; Ципрас
Alexander Stubb; Stubb; 斯图布|施杜普; ストゥブ; Стубб; Стубб
Sauli Niinistö; Niinist; 尼尼斯托; ニーニスト; Ниинист; Нііністе|Нійністе
Mette Frederiksen; Frederiksen; 弗雷泽里克森|佛瑞德里克森; フレデリクセン; Фредериксен; Фредеріксен
Ilham Aliyev; Aliyev; 阿利耶夫; アリエフ|アリエフ; Алиев; Алієв
Nikol Pashinyan; Pashinyan; 帕希尼扬|帕辛尼揚; パシニャン; Пашинян; Пашинян
Kassym-Jomart Tokayev; Tokayev; 托卡耶夫; トカエフ; Токаев; Токаєв
Nursultan Nazarbayev; Nazarbayev; 纳扎尔巴耶夫|納扎爾巴耶夫; ナザルバエフ; Назарбаев; Назарбаєв
Maia Sandu; Sandu; 桑杜; サンドゥ; Санду; Санду
`

/** A person with patterns of the name. */
interface Leader {
  readonly name: string
  /** The pattern of the name in English and in other languages with Latin letters. */
  readonly english: string
  /** The pattern of the name by the code of a language. */
  readonly native: Readonly<Partial<Record<string, string>>>
}

export const listLeaders = onFirstUse((): readonly Leader[] =>
  readTable(rows).map(([name = '', english = '', zh = '', ja = '', ru = '', uk = '']) => ({
    name,
    english,
    native: { zh, ja, ru, uk },
  })),
)

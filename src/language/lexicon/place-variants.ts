/**
 * Places whose name copy gives in two languages, or in an old and a new form. Each line is one place; all its names are
 * right in some copy, but one story keeps to one. Names that are words, people’s or clubs’ (Roma, Bayern) are left out.
 * Source: common knowledge of gazetteers; compiled for wirelint. MIT, as the project.
 */
const lines = `
  Kyiv Kiev
  Kharkiv Kharkov
  Odesa Odessa
  Lviv Lvov Lwow Lwów
  Mykolaiv Nikolaev Nikolayev
  Dnipro Dnepropetrovsk Dnipropetrovsk
  Zaporizhzhia Zaporozhye Zaporozhie Zaporizhia
  Chernihiv Chernigov
  Rivne Rovno
  Ternopil Ternopol
  Vinnytsia Vinnitsa
  Chernivtsi Chernovtsy
  Luhansk Lugansk
  Kropyvnytskyi Kirovohrad Kirovograd
  Khmelnytskyi Khmelnitsky
  Kryvyi_Rih Krivoy_Rog
  Kremenchuk Kremenchug
  Kherson Cherson
  Homel Gomel
  Hrodna Grodno
  Mahilyow Mogilev Mahiliou
  Vitsebsk Vitebsk
  Chisinau Chișinău Kishinev
  Tbilisi Tiflis
  Almaty Alma-Ata
  Vilnius Vilna
  Beijing Peking
  Guangzhou Canton
  Nanjing Nanking
  Chongqing Chungking
  Tianjin Tientsin
  Xiamen Amoy
  Macao Macau
  Busan Pusan
  Daegu Taegu
  Incheon Inchon
  Gwangju Kwangju
  Daejeon Taejon
  Jeju Cheju
  Gangwon Kangwon
  Gyeonggi Kyonggi
  Gyeongsang Kyongsang
  Jeolla Cholla
  Chungcheong Chungchong
  Mumbai Bombay
  Kolkata Calcutta
  Chennai Madras
  Bengaluru Bangalore
  Varanasi Benares
  Yangon Rangoon
  Yogyakarta Jogjakarta
  Makkah Mecca
  Aleppo Halab
  Homs Hims
  Latakia Lattakia
  Benghazi Bengasi
  Tripoli Tarabulus
  Marrakesh Marrakech
  Fez Fes
  Esfahan Isfahan
  Tehran Teheran
  Ashgabat Ashkhabad
  Warsaw Warszawa
  Krakow Kraków Cracow
  Gdansk Gdańsk Danzig
  Wroclaw Wrocław Breslau
  Poznan Poznań Posen
  Prague Praha
  Brno Brünn
  Vienna Wien
  Munich München Muenchen
  Cologne Köln Koeln
  Nuremberg Nürnberg Nuernberg
  Hanover Hannover
  Zurich Zürich
  Geneva Genève Genf
  Lucerne Luzern
  Basel Basle
  Bern Berne
  Copenhagen København Kobenhavn
  Gothenburg Göteborg Goteborg
  Helsinki Helsingfors
  Turku Åbo
  Antwerp Antwerpen Anvers
  Brussels Bruxelles Brussel
  Ghent Gent
  Bruges Brugge
  Liege Liège Luik
  Leuven Louvain
  Lisbon Lisboa
  Seville Sevilla
  Zaragoza Saragossa
  Catalonia Catalunya Cataluña
  Turin Torino
  Milan Milano
  Naples Napoli
  Venice Venezia
  Florence Firenze
  Genoa Genova
  Padua Padova
  Mantua Mantova
  Sicily Sicilia
  Sardinia Sardegna
  Tuscany Toscana
  Lombardy Lombardia
  Piedmont Piemonte
  Apulia Puglia
  Athens Athina
  Piraeus Pireas
  Thessaloniki Salonika Salonica
  Bucharest București Bucuresti
  Belgrade Beograd
  Skopje Skopie
  Pristina Prishtina Priština
  Moscow Moskva
  Istanbul Constantinople
  Izmir Smyrna
  Damascus Dimashq
  Cairo Kahira
  Timor-Leste East_Timor
  Eswatini Swaziland
  Belarus Byelorussia Belorussia
  Kyrgyzstan Kirghizia Kirgizia
  Turkmenistan Turkmenia
  Moldova Moldavia
  Kazakhstan Kazakstan
  Tatarstan Tataria
  Bashkortostan Bashkiria
`

/** The place of each name, by its line; names of two words have a space. */
export const placeVariants: ReadonlyMap<string, number> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line, place) =>
      line
        .trim()
        .split(' ')
        .map(name => [name.replaceAll('_', ' '), place] as const),
    ),
)

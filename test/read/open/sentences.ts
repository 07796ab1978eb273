// Sentences of our own in many languages: a headline, and a paragraph.

/** A headline and a paragraph by language. */
export const SENTENCES: Readonly<Record<string, readonly [short: string, long: string]>> = {
  fr: [
    'Le préfet lève l’alerte à la crue',
    'La rivière a débordé dimanche à l’aube, inondant près de quarante maisons. « Nous étions prêts », assure le maire, François Lefèvre, qui espère une aide de l’État dès le mois d’août. Les élèves reprendront les cours où ils les ont laissés.',
  ],
  de: [
    'Brücke über die Weiß gesperrt',
    'Nach dem Unglück in der Nähe von Lübeck prüft die Behörde alle älteren Brücken. „Wir können nichts ausschließen“, sagte die Sprecherin am Dienstag. Für die Pendler heißt das längere Wege; die Straße über Königsfeld bleibt geöffnet.',
  ],
  es: [
    'El pequeño puerto reabrirá mañana',
    'La alcaldesa anunció que el año próximo habrá más guarderías. «No será fácil», admitió Íñigo Muñoz, jefe de la oposición. ¿Cuánto costará? Según el informe técnico, unos doce millones de euros, que la región pagará en tres años.',
  ],
  pt: [
    'Eleições na região são adiadas',
    'A comissão decidiu na terça-feira que não haverá eleições antes de março. «É uma questão de segurança», explicou o porta-voz, João Simões. Os cidadãos poderão votar também à distância, através de um sistema já testado em várias regiões.',
  ],
  it: [
    'La città è senz’acqua da lunedì',
    'Il sindaco ha detto che la situazione tornerà alla normalità entro venerdì. «Più di così non si può fare», ha aggiunto. Perché l’acquedotto abbia ceduto non è ancora chiaro: la società che lo gestisce parlerà giovedì.',
  ],
  nl: [
    'Financiële hulp voor geëvacueerde gezinnen',
    'De burgemeester heeft geïnteresseerde ondernemers uitgenodigd voor een gesprek. Volgens hem is de coördinatie met België beter geworden. ‘Eén ding is zeker’, zei hij, ‘de reünie in het café gaat door, ook zonder subsidie.’',
  ],
  sv: [
    'Färjan går på nytt från lördag',
    'Efter två års uppehåll börjar trafiken över sundet igen. Rederiet räknar med många resenärer från Åland och Österbotten, säger verkställande direktören. Biljetterna blir något dyrare än förut, men barn åker gratis på söndagar.',
  ],
  da: [
    'Fængslet løslader fire på fredag',
    'Byrådet i Sønderborg har vedtaget at åbne den gamle færgehavn igen. Det sker efter års forhandlinger med ejeren, oplyser borgmesteren. Også de små øer får flere afgange; prisen på en billet bliver næppe højere end før.',
  ],
  no: [
    'Søker etter båt på Vestfjorden',
    'Politiet bekrefter at fem personer er reddet etter forliset natt til søndag. Været gjør letingen vanskelig, sier operasjonslederen. Skipet var på vei fra Tromsø til Ålesund med tørrfisk da det fikk slagside utenfor Værøy.',
  ],
  fi: [
    'Työttömyys väheni yhä syyskuussa',
    'Hallitus päätti keskiviikkona lisätä määrärahoja teiden kunnossapitoon. Ministerin mukaan päätös näkyy etenkin Itä-Suomessa, jossa sillat ovät vanhoja. Työt käynnistyvät keväällä, eikä niistä pitäisi olla häiriötä liikenteelle.',
  ],
  is: [
    'Íbúar þorpsins snúa aftur heim',
    'Ríkisstjórnin samþykkti í gær að veita fé til að byggja nýjan skóla á Ísafirði. Ráðherra sagði að þörfin væri brýn og að verkið hæfist strax í vor. Íbúar fagna ákvörðuninni, enda hafa þeir beðið lengi eftir úrbótum.',
  ],
  ca: [
    'L’estació tancarà també dimarts',
    'El conseller ha explicat que les obres de la línia duraran fins a l’abril. «Són imprescindibles», ha dit. Els viatgers hauran d’agafar l’autobús a la plaça, i això, segons els veïns, és una solució que no convenç gairebé ningú.',
  ],
  pl: [
    'Gęsta mgła zamknęła lotnisko',
    'Sąd w Łodzi uznał w środę, że umowa jest nieważna. „To ważny dzień dla mieszkańców” – powiedział pełnomocnik spółdzielni. Wyrok nie jest prawomocny, a przeciwna strona już zapowiedziała odwołanie się do wyższej instancji.',
  ],
  cs: [
    'Řidiči čekají na hranicích déle',
    'Vláda ve středu schválila příspěvek pro obce, které postihly povodně. Podle ministryně dostanou starostové peníze ještě před koncem měsíce. „Nejdůležitější je opravit mosty,“ řekla s tím, že další škody se teprve sčítají.',
  ],
  sk: [
    'Školy zatvoria už v piatok večer',
    'Mestské zastupiteľstvo rozhodlo, že nová električka pôjde až k nemocnici. Stavať sa začne budúci rok a podľa primátora bude hotová do štyroch rokov. Obyvatelia sídliska sa obávajú hluku, väčšina však zmenu víta.',
  ],
  hu: [
    'Újra nyílik a győri fürdő',
    'A kormány szerdán döntött arról, hogy több pénzt ad az önkormányzatoknak. A miniszter szerint ebből főként utakat és hidakat újítanak föl. Az ellenzék úgy véli, hogy az összeg túl kevés, és jövőre sem lesz belőle elegendő.',
  ],
  ro: [
    'Şcolile rămân închise şi mâine',
    'Primăria a anunţat că lucrările la podul peste râu vor începe în această săptămână. „Nu mai putem aştepta”, a spus viceprimarul, adăugând că circulaţia va fi oprită noaptea. Locuitorii din sat cer însă şi un drum mai bun până la gară.',
  ],
  hr: [
    'Županija traži još liječnika',
    'Gradonačelnik je u četvrtak rekao da će nova škola biti otvorena iduće jeseni. „Čekali smo predugo“, poručio je roditeljima. Radovi su počeli prošli tjedan, a uz školu će se graditi i dječji vrtić te sportska dvorana.',
  ],
  sl: [
    'Župan odpira še eno šolo v Škofji Loki',
    'Občina je v četrtek sporočila, da bo most čez reko zaprt do konca meseca. Obvoz je označen, počasnejša vožnja pa neizogibna. Vaščani se sprašujejo, zakaj se dela niso začela že poleti, ko je bilo manj prometa.',
  ],
  tr: [
    'Güçlü yağış köyde hasara yol açtı',
    'Belediye başkanı, köprünün onarımı için gereken paranın bulunduğunu açıkladı. İşçiler önümüzdeki hafta başlayacak ve çalışmalar yaklaşık üç ay sürecek. Bölge halkı ise şimdiye kadar verilen sözlerin tutulmadığını söylüyor.',
  ],
  lt: [
    'Šiauliuose atidaryta nauja mokykla',
    'Vyriausybė trečiadienį nusprendė skirti daugiau lėšų keliams taisyti. Pasak ministro, pirmiausia bus tvarkomi tiltai, kurių būklė blogiausia. Gyventojai sako, kad pažadų girdėjo daug, bet žvyrkeliai kaip buvo, taip ir liko.',
  ],
  lv: [
    'Jūrmalā atkal atvērts vēsturiskais tilts',
    'Valdība otrdien nolēma piešķirt līdzekļus plūdos cietušajām pašvaldībām. Ministre sacīja, ka nauda tiks izmaksāta jau šomēnes. Iedzīvotāji gan uzskata, ka ar to nepietiks, jo bojāti ir arī ceļi un vairākas ēkas.',
  ],
  et: [
    'Tõusvad hinnad häirivad külaelanikke',
    'Linnavalitsus otsustas kolmapäeval, et uus sild ehitatakse üle jõe juba tuleval aastal. Abilinnapea sõnul on töö hind küll kõrge, kuid pikem ootamine läheks veelgi kallimaks. Ümbersõit algab kevadel.',
  ],
  vi: [
    'Cầu qua sông bị đóng vì lũ lớn',
    'Sáng thứ Hai, chính quyền tỉnh cho biết hơn bốn mươi ngôi nhà bị ngập sau trận mưa kéo dài. Người dân được đưa đến trường học gần đó. “Chúng tôi đã chuẩn bị từ trước”, bà Nguyễn Thị Lựu, phó chủ tịch huyện, nói với phóng viên.',
  ],
  ru: [
    'Мост через реку закрыли до весны',
    'В понедельник утром из-за дождей вода поднялась почти на два метра. «Мы были готовы», — заявила глава района Алла Щукина. Ёлку на площади убрали, а жителей сорока домов перевезли в школу; объявлено, что уроки начнутся в среду.',
  ],
  uk: [
    'Міст через річку закрили до весни',
    'У понеділок уранці через дощі вода піднялася майже на два метри. «Ми були готові», — сказала очільниця громади Її Євгенія Ґедзь. Мешканців сорока будинків перевезли до школи; уроки, як обіцяють, почнуться в середу.',
  ],
  bg: [
    'Мостът край града остава затворен',
    'Общината съобщи, че ремонтът на пътя ще продължи до края на месеца. „Няма да чакаме повече“, каза кметът пред журналисти. Жителите на квартала настояват за ъгъл с детска площадка и за още един автобус.',
  ],
  be: [
    'Мост цераз раку зачынілі да вясны',
    'У панядзелак раніцай праз дажджы вада паднялася амаль на два метры. «Мы былі гатовыя», — сказала старшыня савета. Жыхароў сарака дамоў перавезлі ў школу; заняткі, як абяцаюць, пачнуцца ў сераду.',
  ],
  sr: [
    'Мост преко реке затворен до пролећа',
    'Општина је саопштила да ће радови на путу трајати до краја месеца. „Нећемо више чекати“, рекао је градоначелник новинарима. Мештани траже још једну аутобуску линију и дечје игралиште поред школе.',
  ],
  el: [
    'Κλειστή η γέφυρα έως την άνοιξη',
    'Η δημοτική αρχή ανακοίνωσε ότι τα έργα στον δρόμο θα διαρκέσουν ως το τέλος του μήνα. «Δεν περιμένουμε άλλο», είπε ο δήμαρχος στους δημοσιογράφους. Οι κάτοικοι ζητούν ακόμη μία γραμμή λεωφορείου και παιδική χαρά.',
  ],
  he: [
    'הגשר מעל הנהר ייסגר עד האביב',
    'העירייה הודיעה כי העבודות בכביש יימשכו עד סוף החודש. ראש העיר אמר לעיתונאים כי אין טעם לחכות עוד. התושבים מבקשים קו אוטובוס נוסף וגן שעשועים ליד בית הספר.',
  ],
  ar: [
    'إغلاق الجسر فوق النهر حتى الربيع',
    'أعلنت البلدية أن أعمال الطريق ستستمر حتى نهاية الشهر الجاري. وقال رئيس المجلس للصحفيين إن الانتظار لم يعد ممكنا. ويطالب السكان بخط حافلات آخر وبملعب للأطفال قرب المدرسة، بعد أن غمرت المياه أربعين منزلا.',
  ],
  fa: [
    'پل روی رودخانه تا بهار بسته شد',
    'شهرداری گفت که کار جاده تا پایان ماه ادامه دارد. رئیس شورا به خبرنگاران گفت دیگر نمی توان صبر کرد. مردم محله خواهان یک خط دیگر اتوبوس و یک زمین بازی برای بچه ها در کنار مدرسه هستند.',
  ],
  ur: [
    'دریا پر پل بہار تک بند رہے گا',
    'بلدیہ نے بتایا کہ سڑک کا کام مہینے کے آخر تک جاری رہے گا۔ میئر نے صحافیوں سے کہا کہ اب مزید انتظار نہیں کیا جا سکتا۔ لوگ چاہتے ہیں کہ ایک اور بس چلائی جائے اور سکول کے پاس بچوں کے لیے میدان بنے۔',
  ],
  th: [
    'ปิดสะพานข้ามแม่น้ำจนถึงต้นปี',
    'เทศบาลแจ้งว่างานซ่อมถนนจะใช้เวลาจนถึงสิ้นเดือนนี้ นายกเทศมนตรีบอกกับผู้สื่อข่าวว่าไม่อาจรอได้อีกต่อไป ชาวบ้านขอให้มีรถประจำทางเพิ่มอีกหนึ่งสายและสนามเด็กเล่นใกล้โรงเรียน หลังน้ำท่วมบ้านสี่สิบหลัง',
  ],
  zh: [
    '跨河大桥关闭至明年春天',
    '市政府表示，道路工程将持续到本月底。市长对记者说，不能再等下去了。居民希望增加一条公交线路，并在学校旁边修建儿童游乐场。上周的暴雨淹没了四十多座房屋，损失仍在统计之中。',
  ],
  tw: [
    '跨河大橋關閉至明年春天',
    '市政府表示，道路工程將持續到本月底。市長對記者說，不能再等下去了。居民希望增加一條公車路線，並在學校旁邊興建兒童遊樂場。上週的豪雨淹沒了四十多棟房屋，損失仍在統計之中。',
  ],
  ja: [
    '川の橋、来春まで通行止め',
    '市は、道路の工事が今月末まで続くと発表した。市長は記者団に「これ以上は待てない」と述べた。住民はバス路線をもう一本増やし、学校のそばに子どもの遊び場を作るよう求めている。先週の大雨では四十棟あまりが浸水した。',
  ],
  ko: [
    '강 위의 다리 내년 봄까지 통제',
    '시는 도로 공사가 이달 말까지 이어진다고 밝혔다. 시장은 기자들에게 더는 기다릴 수 없다고 말했다. 주민들은 버스 노선을 하나 더 늘리고 학교 옆에 어린이 놀이터를 지어 달라고 요구한다. 지난주 큰비로 집 마흔 채가 물에 잠겼다.',
  ],
};

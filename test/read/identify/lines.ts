/** Lines of the main languages as pages hold them: sentences, headlines, capitals, captions full of names. */
export const LINES: Readonly<Record<string, string>> = {
  fr: `Le ministre a quitté la réunion avant la fin des débats.
Quatre pays ont déjà ratifié l'accord
LA POLICE DÉMANTÈLE UN RÉSEAU D'ESCROCS
LES PECHEURS DEMANDENT DE L'AIDE
Ouverture du sommet sur la sécurité
Nguyen Van Hai et Tran Thi Mai lors de la cérémonie (Photo : VNA)
La salle était pleine bien avant l'arrivée des invités.
Que faire en cas de fraude en ligne ?
Hausse des prix : les ménages inquiets
Vue aérienne du port de Haiphong, samedi matin.
Il n'y a pas eu de blessés, selon les pompiers.
Une nouvelle loi pour protéger les mineurs
Le Vietnam et la France renforcent leur coopération
Partager cet article
Lire aussi : les autres temps forts de la semaine
« Nous serons vigilants », promet la directrice`,
  vi: `Bộ trưởng rời cuộc họp trước khi thảo luận kết thúc.
Bốn nước đã phê chuẩn hiệp định
CÔNG AN TRIỆT PHÁ ĐƯỜNG DÂY LỪA ĐẢO
NGU DAN MONG DUOC HO TRO SAU BAO
Khai mạc hội nghị về an ninh mạng
Ông Pierre Dubois và bà Anna Weber tại buổi lễ (Ảnh: TTXVN)
Hội trường đã chật kín từ sớm.
Phải làm gì khi bị lừa trên mạng?
Giá cả tăng, người dân lo lắng
Toàn cảnh cảng Hải Phòng sáng thứ bảy.
Không có ai bị thương trong vụ việc.
Luật mới bảo vệ trẻ em
Mua nha o Ha Noi ngay cang kho
Chia sẻ bài viết
Tin liên quan
Nguoi dan can canh giac voi cuoc goi la`,
  en: `The minister left the meeting before the debate ended.
Four countries have already ratified the deal
POLICE BREAK UP FRAUD RING
FISHERMEN ASK FOR HELP AFTER THE STORM
Opening of the security summit
Nguyen Van Hai and Tran Thi Mai at the ceremony (Photo: VNA)
The hall was full well before the guests arrived.
What should you do about online fraud?
Rising prices worry households
A view of the harbour at Hai Phong on Saturday.
Nobody was hurt, the fire brigade said.
A new law to protect children
Share this article
Read more about the other events of the week
Most of them had never been there before.`,
  es: `El ministro abandonó la reunión antes de que terminara el debate.
Cuatro países ya han ratificado el acuerdo
LA POLICÍA DESARTICULA UNA RED DE ESTAFADORES
LOS PESCADORES PIDEN AYUDA
Apertura de la cumbre sobre seguridad
Nguyen Van Hai y Tran Thi Mai durante la ceremonia (Foto: VNA)
La sala estaba llena mucho antes de que llegaran los invitados.
¿Qué hacer en caso de fraude en línea?
La subida de los precios preocupa a los hogares
Vista del puerto de Hai Phong el sábado por la mañana.
No hubo heridos, según los bomberos.
Una nueva ley para proteger a los menores
Compartir este artículo
Lea también las demás noticias de la semana
«Estaremos atentos», promete la directora`,
  ru: `Министр покинул заседание до окончания прений.
Четыре страны уже ратифицировали соглашение
ПОЛИЦИЯ РАСКРЫЛА СЕТЬ МОШЕННИКОВ
РЫБАКИ ПРОСЯТ О ПОМОЩИ
Открытие саммита по безопасности
Нгуен Ван Хай и Чан Тхи Май на церемонии (фото: ВИА)
Зал был полон задолго до прихода гостей.
Что делать, если вас обманули в сети?
Рост цен тревожит семьи
Вид на порт Хайфон в субботу утром.
Никто не пострадал, сообщили пожарные.
Новый закон защитит детей
Поделиться этой статьёй
Читайте также другие новости недели
Большинство из них никогда там не было.`,
  zh: `部长在辩论结束前离开了会场。
四国已批准该协定
警方捣毁诈骗团伙
渔民请求援助
安全峰会开幕
阮文海和陈氏梅在仪式上（图：越通社）
客人到来之前大厅早已坐满。
遇到网络诈骗怎么办？
物价上涨令家庭担忧
周六上午的海防港。
消防部门称无人受伤。
保護兒童的新法律
分享文章
相关新闻
iPhone 16 在越南開賣`,
  ar: `غادر الوزير الاجتماع قبل انتهاء النقاش.
أربع دول صادقت على الاتفاق
الشرطة تفكك شبكة احتيال
الصيادون يطلبون المساعدة
افتتاح القمة الأمنية
نغوين فان هاي وتران ثي ماي خلال الحفل
كانت القاعة ممتلئة قبل وصول الضيوف.
ماذا تفعل عند التعرض للاحتيال؟
ارتفاع الأسعار يقلق الأسر
منظر للميناء صباح السبت.
لم يصب أحد بأذى حسب رجال الإطفاء.
قانون جديد لحماية الأطفال
شارك هذا المقال
اقرأ أيضا أخبار الأسبوع
معظمهم لم يزوروا المدينة من قبل.`,
  de: `Der Minister verließ die Sitzung vor dem Ende der Debatte.
Vier Länder haben das Abkommen bereits ratifiziert
POLIZEI ZERSCHLÄGT BETRÜGERRING
FISCHER BITTEN UM HILFE
Eröffnung des Gipfels über Sicherheit
Nguyen Van Hai und Tran Thi Mai bei der Feier (Foto: VNA)
Der Saal war schon lange vor der Ankunft der Gäste voll.
Was tun bei Betrug im Netz?
Steigende Preise machen den Haushalten Sorgen
Blick auf den Hafen von Haiphong am Samstag.
Niemand wurde verletzt, teilte die Feuerwehr mit.
Ein neues Gesetz zum Schutz von Kindern
Diesen Artikel teilen
Lesen Sie auch die anderen Nachrichten der Woche
Die meisten waren noch nie dort gewesen.`,
  pt: `O ministro deixou a reunião antes do fim do debate.
Quatro países já ratificaram o acordo
POLÍCIA DESMANTELA REDE DE BURLÕES
OS PESCADORES PEDEM AJUDA
Abertura da cimeira sobre segurança
Nguyen Van Hai e Tran Thi Mai na cerimónia (Foto: VNA)
A sala estava cheia muito antes da chegada dos convidados.
O que fazer em caso de fraude na internet?
A subida dos preços preocupa as famílias
Vista do porto de Hai Phong no sábado de manhã.
Não houve feridos, disseram os bombeiros.
Uma nova lei para proteger as crianças
Compartilhar este artigo
Leia também as outras notícias da semana
A maioria nunca tinha estado lá.`,
  ja: `大臣は討論の終わりを待たずに会議を後にした。
4カ国がすでに協定を批准
警察、詐欺グループを摘発
漁業者が支援を求める
安全保障サミットが開幕
式典に出席したグエン・バン・ハイ氏とチャン・ティ・マイ氏
会場は開会前から満席だった。
ネット詐欺に遭ったらどうする
物価上昇に家計の不安
土曜日朝のハイフォン港
けが人はいないという。
子どもを守る新しい法律
この記事をシェアする
あわせて読みたい
ほとんどの人は初めての訪問だった。`,
  ko: `장관은 토론이 끝나기 전에 회의장을 떠났다.
네 나라가 이미 협정을 비준
경찰, 사기 조직 적발
어민들 지원 요청
안보 정상회의 개막
기념식에 참석한 응우옌 반 하이와 쩐 티 마이
행사장은 일찍부터 가득 찼다.
온라인 사기를 당하면 어떻게 할까
물가 상승에 가계 걱정
토요일 아침 하이퐁 항구
다친 사람은 없다고 소방서가 밝혔다.
어린이를 보호하는 새 법
기사 공유하기
관련 기사
대부분은 처음 방문했다.`,
};

/** A line each of other languages. */
export const OTHERS: Readonly<Record<string, string>> = {
  it: 'Il ministro ha lasciato la riunione prima della fine del dibattito.',
  nl: 'De minister verliet de vergadering voordat het debat afgelopen was.',
  id: 'Menteri meninggalkan rapat sebelum perdebatan selesai karena sedang sakit.',
  ms: 'Kerajaan mengumumkan bantuan kewangan kerana harga barang naik lapan peratus.',
  pl: 'Minister opuścił posiedzenie przed końcem debaty.',
  cs: 'Ministr opustil jednání před koncem rozpravy.',
  ro: 'Ministrul a părăsit ședința înainte de sfârșitul dezbaterii.',
  sv: 'Ministern lämnade mötet innan debatten var slut.',
  da: 'Ministeren forlod mødet, før debatten var færdig, uden at sige noget.',
  no: 'Statsråden forlot møtet før debatten var ferdig, uten å si noe.',
  fi: 'Ministeri poistui kokouksesta ennen keskustelun päättymistä.',
  et: 'Minister lahkus koosolekult enne arutelu lõppu.',
  hu: 'A miniszter a vita vége előtt elhagyta az ülést.',
  tr: 'Bakan tartışma bitmeden toplantıdan ayrıldı.',
  ca: 'El ministre va abandonar la reunió abans que acabés el debat.',
  eu: 'Ministroak bilera utzi zuen eztabaida amaitu baino lehen.',
  af: 'Die minister het die vergadering verlaat voordat die debat verby was.',
  tl: 'Umalis ang ministro sa pulong bago matapos ang talakayan.',
  uk: 'Міністр залишив засідання до завершення дебатів.',
  bg: 'Министърът напусна заседанието преди края на разискванията.',
  be: 'Міністр пакінуў пасяджэнне да заканчэння дэбатаў.',
  sr: 'Министар је напустио седницу пре краја расправе.',
  fa: 'وزیر پیش از پایان گفت‌وگو جلسه را ترک کرد.',
  ur: 'وزیر بحث ختم ہونے سے پہلے اجلاس سے چلے گئے۔',
  el: 'Ο υπουργός αποχώρησε από τη συνεδρίαση.',
  he: 'השר עזב את הישיבה לפני סוף הדיון.',
  hi: 'मंत्री बहस खत्म होने से पहले बैठक से चले गए।',
  bn: 'মন্ত্রী বিতর্ক শেষ হওয়ার আগে সভা ছেড়ে যান।',
  ta: 'அமைச்சர் கூட்டத்திலிருந்து வெளியேறினார்.',
  th: 'รัฐมนตรีออกจากที่ประชุม',
  lo: 'ລັດຖະມົນຕີອອກຈາກກອງປະຊຸມ',
  km: 'រដ្ឋមន្ត្រីចាកចេញពីអង្គប្រជុំ',
  my: 'ဝန်ကြီးသည် အစည်းအဝေးမှ ထွက်ခွာသွားသည်။',
  ka: 'მინისტრმა შეხვედრა დატოვა.',
  hy: 'Նախարարը լքեց նիստը։',
  am: 'ሚኒስትሩ ስብሰባውን ለቀው ወጡ።',
};

/** Nothing to tell a language by. */
export const NOTHING: readonly string[] = [
  '',
  ' ',
  '12/10/2025 – 24',
  '+84 24 3825 1234',
  '#4711',
  '98 % / 2 %',
  'https://example.org/vi/tin-tuc',
  'www.example.org/le-monde',
  'editor@example.org',
  '@vietnamplus',
  '😀🎉',
  '★★★ — ★★★',
  '€ 1.250,00',
  '→ ←',
  '© 2025 VNA',
  'G20',
];

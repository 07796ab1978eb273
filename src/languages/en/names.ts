import type { NamesPack } from '../../model/packs/names.ts';
import { worldCities } from './cities.ts';
import { countries } from './countries.ts';
import { given, surnameEndings, surnames } from './given-names.ts';
import { bodies, cities, demonyms, regions } from './places.ts';

/** How English names people, bodies and places. */
export const names = {
  honorifics: [
    { forms: 'Mr, Mr., Mister, Sir, Lord, Sheikh', gender: 'm' },
    { forms: 'Mrs, Mrs., Ms, Ms., Miss, Lady, Madam, Madame, Dame', gender: 'f' },
    { forms: 'Dr, Dr., Prof, Prof., Rev, Rev., Fr., Hon., H.E., Messrs, Messrs.' },
  ],
  notAddress: '',
  ranks:
    'General, Lieutenant General, Lieutenant-General, Senior Lieutenant General, Major General, Major-General, Brigadier General, Brigadier, Colonel General, Colonel, Lieutenant Colonel, Major, Captain, Lieutenant, admiral, vice admiral, rear admiral, lieutenant general, major general, brigadier general, colonel, lieutenant colonel, brigadier, commodore, superintendent, sergeant, Sergeant, Corporal, Private, Marshal, Admiral, Vice Admiral, Rear Admiral, Commander, Commodore, Inspector, Detective, Superintendent, Constable, Officer, Gen., Gen, Lt. Gen., Lt Gen, Lt. Gen, Sen. Lt. Gen., Snr. Lt. Gen., Sr. Lt. Gen., Maj. Gen., Maj Gen, Brig. Gen., Col., Col, Lt. Col., Lt Col, Maj., Capt., Capt, Lt., Sgt., Sgt, Cpl., Pvt., Adm., Cmdr., Sen., Sen, Rep., Rep, Gov., Gov, Doctor, Professor, Associate Professor, Father, Brother, Sister, Imam, Rabbi, Pastor, Reverend, Bishop, Archbishop, Cardinal, Comrade, Lord Justice, Lady Justice, Mr Justice, Mrs Justice, Ms Justice, Lord Chief Justice, Chief Justice, Justice, Judge, Police General, Senior General, Dr, Dr., Prof, Prof.',
  roles: [
    { concept: 'president', kind: 'head', words: 'president, state president' },
    { concept: 'head-of-state', kind: 'head', words: 'head of state' },
    { concept: 'prime-minister', kind: 'head', words: 'prime minister, premier, PM, head of government, taoiseach' },
    { concept: 'chancellor', kind: 'head', words: 'chancellor' },
    { concept: 'foreign-minister', kind: 'office', words: 'top diplomat, chief diplomat, foreign policy chief' },
    { concept: 'king', kind: 'head', words: 'king, queen, emperor, empress, sultan, emir, monarch' },
    { concept: 'pope', kind: 'head', words: 'pope, pontiff' },
    { concept: 'prince', kind: 'office', words: 'prince, princess, crown prince, duke, duchess' },
    { concept: 'minister', kind: 'office', words: 'minister, secretary of state' },
    { concept: 'state-secretary', kind: 'office', words: 'minister of state' },
    { concept: 'secretary-general', kind: 'office', words: 'secretary-general, secretary general' },
    { concept: 'general-secretary', kind: 'office', words: 'general secretary, party secretary' },
    {
      concept: 'secretary',
      kind: 'office',
      words: 'secretary, undersecretary, under-secretary, under-secretary-general, assistant secretary-general',
    },
    { concept: 'director', kind: 'office', words: 'director, director general, director-general, managing director' },
    {
      concept: 'chief-executive',
      kind: 'office',
      words: 'CEO, chief executive, chief executive officer, CFO, CTO, COO, chief operating officer, chief financial officer',
    },
    { concept: 'head', kind: 'office', words: 'head, chief, boss, leader, supremo' },
    { concept: 'chair', kind: 'office', words: 'chair, chairman, chairwoman, chairperson, president of the board, co-chair' },
    {
      concept: 'head-of-delegation',
      kind: 'office',
      words: 'head of delegation, head of the delegation, delegation head, chief negotiator',
    },
    { concept: 'governor', kind: 'office', words: 'governor' },
    { concept: 'mayor', kind: 'office', words: 'mayor' },
    { concept: 'speaker', kind: 'office', words: 'speaker, house speaker' },
    {
      concept: 'majority-leader',
      kind: 'office',
      words:
        'majority leader, minority leader, opposition leader, senate majority leader, house minority leader, senate minority leader, house majority leader',
    },
    { concept: 'ambassador', kind: 'office', words: 'ambassador, high commissioner' },
    { concept: 'consul', kind: 'office', words: 'consul, consul general, consul-general' },
    { concept: 'charge-d-affaires', kind: 'office', words: "chargé d'affaires, charge d'affaires" },
    {
      concept: 'representative',
      kind: 'office',
      words: 'representative, high representative, permanent representative, resident coordinator',
    },
    { concept: 'envoy', kind: 'office', words: 'envoy' },
    { concept: 'spokesperson', kind: 'office', words: 'spokesman, spokeswoman, spokesperson, press secretary' },
    {
      concept: 'prosecutor',
      kind: 'office',
      words: 'attorney general, prosecutor general, prosecutor-general, prosecutor, solicitor general',
    },
    { concept: 'commissioner', kind: 'office', words: 'commissioner' },
    { concept: 'coordinator', kind: 'office', words: 'coordinator' },
    { concept: 'rapporteur', kind: 'office', words: 'rapporteur' },
    { concept: 'commander', kind: 'office', words: 'commander-in-chief, commander in chief, chief of staff, chief of the general staff' },
    { concept: 'dean', kind: 'office', words: 'dean, headteacher, headmaster, provost, rector, principal, headmistress' },
    { concept: 'manager', kind: 'office', words: 'manager, editor, editor-in-chief, treasurer, administrator, superintendent' },
    { concept: 'founder', kind: 'office', words: 'founder, co-founder, cofounder' },
    { concept: 'coach', kind: 'office', words: 'coach' },
    { concept: 'judge-of-court', kind: 'office', words: 'chief justice' },
    { concept: 'adviser', kind: 'job', words: 'adviser, advisor, counsel, aide, counsellor, counselor, strategist' },
    {
      concept: 'member-of-parliament',
      kind: 'job',
      words:
        'MP, MEP, lawmaker, senator, congressman, congresswoman, councillor, councilor, councilman, councilwoman, assemblyman, legislator, politician, delegate, deputy',
    },
    { concept: 'professor', kind: 'job', words: 'professor, lecturer, teacher, scholar, academic, fellow' },
    { concept: 'lawyer', kind: 'job', words: 'lawyer, attorney, barrister, solicitor, jurist' },
    { concept: 'judge', kind: 'job', words: 'judge, magistrate, justice' },
    {
      concept: 'researcher',
      kind: 'job',
      words:
        'researcher, scientist, physicist, chemist, biologist, mathematician, astronomer, geologist, engineer, inventor, astronaut, cosmonaut, archaeologist, palaeontologist, paleontologist, volcanologist, seismologist, glaciologist, oceanographer, climatologist, meteorologist, virologist, epidemiologist, historian, sociologist, anthropologist, philosopher, linguist, geographer, botanist, zoologist, statistician, marine biologist, ecologist',
    },
    { concept: 'analyst', kind: 'job', words: 'analyst, expert, specialist, consultant, observer, negotiator, investigator' },
    { concept: 'economist', kind: 'job', words: 'economist, historian, philosopher, sociologist, anthropologist, psychologist' },
    {
      concept: 'journalist',
      kind: 'job',
      words: 'journalist, reporter, correspondent, columnist, commentator, broadcaster, presenter, anchor, blogger, critic',
    },
    {
      concept: 'writer',
      kind: 'job',
      words: 'writer, novelist, author, poet, playwright, screenwriter, essayist, translator, biographer, critic',
    },
    {
      concept: 'artist',
      kind: 'job',
      words:
        'actor, actress, singer, musician, composer, pianist, guitarist, drummer, bassist, vocalist, rapper, violinist, painter, sculptor, photographer, filmmaker, director, producer, dancer, comedian, artist, architect, designer, songwriter, singer-songwriter, conductor, frontman, choreographer, cellist, soprano, tenor, baritone, ballerina, illustrator, potter, playwright-director',
    },
    {
      concept: 'doctor',
      kind: 'job',
      words:
        'doctor, physician, surgeon, nurse, psychiatrist, paramedic, midwife, paediatrician, pediatrician, cardiologist, oncologist, dentist, vet, veterinarian, pathologist, coroner',
    },
    {
      concept: 'entrepreneur',
      kind: 'job',
      words:
        'businessman, businesswoman, entrepreneur, billionaire, banker, investor, tycoon, philanthropist, developer, property developer, landlord, restaurateur, hotelier, publican, shopkeeper, farmer',
    },
    {
      concept: 'activist',
      kind: 'job',
      words: 'activist, campaigner, dissident, defender, organiser, organizer, volunteer, opposition figure, unionist',
    },
    { concept: 'diplomat', kind: 'job', words: 'diplomat, official' },
    { concept: 'candidate', kind: 'job', words: 'candidate, nominee, incumbent' },
    {
      concept: 'player',
      kind: 'job',
      words:
        'player, footballer, striker, goalkeeper, midfielder, defender, winger, quarterback, pitcher, forward, captain, cyclist, athlete, swimmer, boxer, wrestler, golfer, driver, sprinter, fly-half, jockey, gymnast, rower, sailor, climber, skier, wicketkeeper, batsman',
    },
    { concept: 'student', kind: 'job', words: 'student, pupil, graduate' },
    {
      concept: 'worker',
      kind: 'job',
      words:
        'farmer, worker, resident, retiree, policeman, policewoman, officer, firefighter, soldier, fisherman, chef, shopkeeper, guard, pilot, sailor, trader, owner, partner, colleague, member, explorer, missionary, aristocrat',
    },
    { concept: 'witness', kind: 'job', words: 'witness, victim, suspect, defendant, survivor, gunman' },
    {
      concept: 'kin',
      kind: 'kin',
      words:
        'son, daughter, brother, sister, wife, husband, widow, mother, father, uncle, aunt, nephew, niece, cousin, friend, grandson, granddaughter, grandfather, grandmother, partner, successor, predecessor, counterpart, twin, fiancée, fiancé, stepfather',
    },
  ],
  deputies: 'deputy, vice, assistant, under, sub',
  qualities:
    'executive, general, permanent, chief, senior, junior, special, regional, national, acting, interim, outgoing, incoming, new, newly elected, current, then, late, lead, leading, principal, associate, managing, global, international, federal, local, municipal, provincial, political, legal, cultural, commercial, technical, scientific, artistic, non-resident, designate, elect, operations, campaign, policy, research, program, programme, marketing, communications, press, media, human rights, security, cybersecurity, technology, police, opposition, party, state, veteran, prominent, renowned, famous, young, longtime, standing, first, second, resident, conservative, liberal, democratic, republican, socialist, communist, independent, democrat',
  former: 'former, ex, ex-, one-time, onetime, ousted, retired, disgraced, erstwhile',
  portfolios: {
    'public-security': 'public security',
    'foreign-affairs': 'foreign affairs, foreign, external affairs, foreign relations',
    interior: 'interior, internal affairs, home affairs, home',
    defence: 'defence, defense, national defence, national defense',
    justice: 'justice',
    finance: 'finance, treasury',
    economy: 'economy, economic affairs',
    budget: 'budget',
    health: 'health, public health',
    education: 'education, education and training',
    'higher-education': 'higher education',
    'science-and-technology': 'science and technology, science, research',
    'information-and-communications': 'information and communications, information',
    'digital-affairs': 'digital affairs, digital, digital transformation, digital economy',
    culture: 'culture, culture, sports and tourism',
    sport: 'sport, sports',
    tourism: 'tourism',
    agriculture: 'agriculture, agriculture and environment, agriculture and rural development',
    environment: 'environment, climate, natural resources and environment',
    energy: 'energy, oil, petroleum',
    transport: 'transport, transportation',
    labour: 'labour, labor, employment',
    'industry-and-trade': 'industry and trade, trade, commerce, industry',
    construction: 'construction, housing',
    'planning-and-investment': 'planning and investment, planning',
    'home-security': 'homeland security, national security',
    'human-rights': 'human rights',
    'legal-affairs': 'legal affairs',
    'treaty-affairs': 'treaty affairs',
    'political-affairs': 'political affairs',
    'european-affairs': 'European affairs',
    immigration: 'immigration, migration',
    development: 'international development, development',
  },
  roleRules: [
    {
      id: 'en.role.topic',
      pattern:
        '({the} [{former} [-]] [{quality}] [{demonym}]|{owner} [{former} [-]] [{quality}]|{demonym}) [{deputy} [-]] {topic} {role} [{of} ({portfolio}|{matter}|{body}|{place}|{unknown})] [({of}|{at}) ({parent=body}|{where=place}|{unknown})]',
      value: {},
      examples: [
        { text: "Iceland's fisheries minister has left", expect: "Iceland's fisheries minister" },
        { text: 'a former ferry captain, Ari Hall, agreed', expect: 'former ferry captain' },
      ],
      counterexamples: ['It was a good year for the ferry.'],
    },
    {
      id: 'en.role.office',
      pattern:
        '[{quality}] [{former} [-]] [{owner}] [{former} [-]] [{place}] [{demonym}] [({body}|{institution})] [{quality} [-]] [{quality}] [{demonym}] [{deputy} [-]] [{quality}] [{portfolio}] {role} [- (elect|designate)] [{of} ({portfolio}|{matter}|{body}|{place}|{unknown}|{institution}|{superior=office})] [({of}|{at}) ({parent=body}|{where=place}|{unknown})] [{at} ({where=place}|{parent=body})]',
      value: {},
      examples: [
        { text: 'the deputy minister of transport Paul Garner', expect: 'deputy minister of transport' },
        { text: 'the Peruvian ambassador to Chile said', expect: 'Peruvian ambassador to Chile' },
        { text: "Norway's foreign minister, Kari Dahl", expect: "Norway's foreign minister" },
        { text: 'an executive director of UNICEF', expect: 'executive director of UNICEF' },
        { text: 'the Senate president smiled', expect: 'Senate president' },
        { text: "Norway's top diplomat has arrived", expect: "Norway's top diplomat" },
      ],
      counterexamples: ['The ministry has answered.', 'The presidency goes to Oslo.'],
    },
  ],
  determiners: {
    definite: 'the',
    contracted: '',
    indefinite: 'a an some any every each no several many few these those all two three four five six another both other such',
    possessive: 'his her its their my our your whose',
    feminine: '',
    masculine: '',
  },
  bareTitles: 'headline',
  capitalHeadlines: true,
  copulas:
    'is was be been being are were become becomes became remains remained as named elected appointed sworn serving served elect appoint',
  of: 'of, of the, for, for the, to, to the, on, at, at the, with, from, in charge of, of a, of an, in',
  at: 'at, at the, in, to, to the, for, of, with, on, in the, from',
  belonging: 'of, of the, from, from the',
  genitive: "'s '",
  and: 'and &',
  given,
  surnames,
  surnameEndings,
  households: 'family, families, brothers, sisters, siblings, twins, clan, dynasty, household, estate, couple',
  particles: "de du des d' la le van von der den da dos di della del al el bin ibn ben ould bint y zu ter ten o'",
  suffixes: 'Jr Jr. Sr Sr. II III IV',
  starters:
    'the a an this that these those it its he she they we you i his her their our your my him them us me who whom whose which what when where why how if though although because since while as until unless before after during between among within without with by for from of on in at to into onto upon over under above below against about around across through toward towards near behind beyond despite and or but nor so yet both either neither not no yes never always often sometimes soon later then now today yesterday tomorrow tonight here there once again also too even just only still already almost perhaps maybe however meanwhile moreover furthermore therefore thus hence instead otherwise nevertheless nonetheless besides finally first second third last next earlier recently currently originally additionally accordingly according given following including regarding concerning asked born based known named called every each all some any many much most more few several such other others another one two three four five six seven eight nine ten hundred thousand million billion is was are were be been am have has had do does did can could will would shall should may might must let dear hello hi thanks thank please ok okay well oh ah under yes than like new old great good big small young former late early north south east west northern southern eastern western monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter christmas easter god internet web article chapter section figure table photo video source read see note editor editors people children men women officials police government parliament senate congress assembly convention conference ceremony summit treaty agreement state states nation nations city university party court council committee ministry department office',
  acts: 'declined declines agreed agrees disagreed refused refuses confirmed confirms revealed reveals opened chaired hosted attended presented launched signed spoke speaks addressed vowed vows pledged pledges promised promises apologised apologized defended rejected dismissed accused condemned condemns welcomed welcomes hailed hails threatened ordered proposed criticised criticized expressed expresses reiterated reiterates emphasised emphasized underlined underscored affirmed affirms observed disclosed lamented boasted mused shouted whispered smiled visited said says told tells added adds asked asks noted notes stressed stresses warned warns explained explains insisted insists claimed claims argued argues believes believed thinks thought hopes hoped wrote writes recalled recalls remarked remarks replied replies responded joked jokes announced announces declared declares stated states admitted admits denied denies acknowledged praised praises thanked thanks urged urges called calls pointed laughed laughs smiled smiles died dies married marries born resigned resigns testified recounted quipped quips tweeted commented comments predicted predicts suggested suggests concluded concludes continued recounts wants wanted knew knows felt feels met meets visited visits received won wins scored scores played plays directed starred sings sang performed composed published taught studied graduated retired lived lives grew became',
  ages: 'years-old year-old years',
  things:
    "university college institute institution school academy hospital museum gallery theatre theater opera library bank company corporation corp inc ltd llc plc group holdings foundation association federation confederation union party movement committee commission council court tribunal chamber assembly senate parliament congress department ministry bureau office service services agency authority administration club fc united athletic stadium olympics olympic cup championship championships tournament league award awards prize festival fair exhibition operation plan act bill treaty convention agreement accord pact charter protocol declaration resolution street road avenue boulevard square bridge station airport port park garden gardens forest lake river sea ocean gulf bay island islands mount mountain mountains valley desert cape county district province region city town village castle palace cathedral church abbey mosque temple pagoda hotel restaurant cafe cinema journal review magazine times post daily weekly herald tribune gazette chronicle guardian telegraph radio television tv channel network networks press media news studios studio records games game show series band orchestra choir airlines airways motors systems technologies technology tech software digital online internet cyber energy oil gas force forces army navy police guard brigade regiment division front war battle revolution republic kingdom empire state states center centre tower building house hall room line act wars project program programme initiative society trust fund forum summit conference conventions ceremony day week month year award medal order church ledger standard standards international world global national royal american british european asian african north south east west northern southern eastern western central new great first second third day night album song songs film movie book novel law rule theorem disease syndrome effect hill hills beach creek point harbor harbour springs falls ridge peak heights field fields farm ranch mill mills store market mall street's building's records' rights watch accord privacy trust convention",
  namingNouns:
    'village of, villages of, hamlet of, hamlets of, town of, towns of, township of, townships of, settlement of, settlements of',
  locatives: 'in at near from to into toward towards outside around across via',
  credits:
    'photo, photos, photo by, photos by, photograph by, picture, pictures, image, images, credit, credits, credit line, courtesy of, courtesy, illustration, illustration by, graphic, graphic by, ©, source, UN photo, file photo, file, reporting by, editing by, additional reporting by, compiled by, translated by, writing by',
  bylines: 'by, reporting by, editing by, additional reporting by, compiled by, translated by, writing by, story by, text by, words by',
  countries,
  regions,
  demonyms,
  wary: 'Jordan Chad Georgia Israel Turkey Cuba Niger Guinea Mali America Paris Sydney Florence Victoria Virginia Washington Houston Austin Chester London Lincoln Perth Lima Nice Venice Boston Dallas Denver Wellington Melbourne Carolina China India Kenya Asia Africa Roma Santiago Sofia Hue Split Bath Reading',
  cities: { ...worldCities, ...cities },
  bodies,
  institutions:
    'Office, Agency, Bureau, Committee, Commission, Council, Organization, Organisation, Association, Federation, Confederation, Union, University, Institute, Centre, Center, Bank, Court, Tribunal, High Commission, Programme, Program, Fund, Party, Network, Service, Department, Ministry, Secretariat, Cabinet, Assembly, Senate, Parliament, Chamber, Academy, Foundation, League, Observatory, Mission, Alliance, Coalition, Company, Corporation, Group, Forum, Front, Movement, Authority, Inspectorate, Hospital, School, Museum, Delegation, Embassy, Consulate, Presidency, Subcommittee, Supreme Court, Society, Trust, Club, Directorate, Directorate-General, Board, Taskforce, Task Force, Initiative, House, Institution, College, Corps',
  settlements:
    'Province, District, County, City, Town, Village, Island, province, district, county, prefecture, city, village, commune, region',
  spots:
    'Lake, Street, Road, Avenue, Boulevard, Square, Bridge, Station, Airport, Port, Park, Garden, Gardens, Mount, Mountain, Mountains, Valley, Bay, Gulf, Island, Islands, River, Canal, Cape, Province, District, County, City, Town, Village, Beach, Forest, Strait, Desert, Temple, Pagoda, Church, Cathedral, Castle, Palace, Stadium, Hotel, Prison, Hills, Heights, province, district, county, prefecture, city, village, neighbourhood, neighborhood, commune, region, Lane, Drive, Highway, Hall, Library, Memorial, Prize, Award, Medal, Theatre, Theater, Cemetery, Arena',
  adjectiveEndings: '',
  nameRules: [
    {
      id: 'en.name.ministry',
      pattern: '[{demonym}] (Ministry|Department) of [the] {portfolio} [of [the] {country}]',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [{ text: 'the Ministry of Health of Peru', expect: 'Ministry of Health of Peru' }],
      counterexamples: ['the ministry of silence'],
    },
    {
      id: 'en.name.ministry-after',
      pattern: '[{demonym}] {portfolio} (Ministry|Department)',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [{ text: 'the Chilean Transport Ministry', expect: 'Chilean Transport Ministry' }],
    },
    {
      id: 'en.name.government',
      pattern: '({demonym} government|government of [the] {country})',
      value: { kind: 'body', id: 'government-of-{country}' },
      examples: [{ text: 'the Peruvian government', expect: 'Peruvian government' }],
      counterexamples: ['the government has decided'],
    },
    {
      id: 'en.name.parliament',
      pattern: '({demonym} (parliament|senate|national assembly)|(parliament|senate|national assembly) of [the] {country})',
      value: { kind: 'body', id: 'parliament-of-{country}' },
      examples: [{ text: 'the Norwegian parliament', expect: 'Norwegian parliament' }],
    },
    {
      id: 'en.name.embassy',
      pattern: '({demonym} (embassy|consulate)|(embassy|consulate) of [the] {country})',
      value: { kind: 'body', id: 'embassy-of-{country}' },
      examples: [{ text: 'the Japanese embassy', expect: 'Japanese embassy' }],
    },
    {
      id: 'en.name.state',
      pattern: "(Republic|Kingdom|People 's Republic|Islamic Republic|Federal Republic) of [the] {country}",
      value: { kind: 'place', id: '{country}' },
      examples: [{ text: 'the Republic of Peru', expect: 'Republic of Peru' }],
    },
    {
      id: 'en.name.office-of',
      pattern: '(Office|Cabinet|Bureau|Executive Office|Residence) of the {office}',
      value: { kind: 'body' },
      examples: [{ text: 'with the Office of the Mayor, he', expect: 'Office of the Mayor' }],
      counterexamples: ['the office of the future'],
    },
    {
      id: 'en.name.body',
      pattern: '{institution} {tail}',
      value: { kind: 'body' },
      examples: [{ text: 'the Agency for Inland Fisheries said', expect: 'Agency for Inland Fisheries' }],
      counterexamples: ['a committee of five members'],
    },
    {
      id: 'en.name.body-after',
      pattern: '{caps} [{spot}] {institution} [{tail}]',
      value: { kind: 'body' },
      examples: [
        { text: 'the Open Rights Network said', expect: 'Open Rights Network' },
        { text: 'a leader of Harrowmere District Council said', expect: 'Harrowmere District Council' },
      ],
    },
    {
      id: 'en.name.place',
      pattern: '{caps} {spot}',
      value: { kind: 'place' },
      examples: [{ text: 'on Ba Be Lake at noon', expect: 'Ba Be Lake' }],
      counterexamples: ['in the city'],
    },
    {
      id: 'en.name.place-before',
      pattern: '(Lake|Mount|Cape|River|Camp|Fort|Port) {caps}',
      value: { kind: 'place' },
      examples: [{ text: 'near Lake Tahuna', expect: 'Lake Tahuna' }],
    },
  ],
} as const satisfies NamesPack;

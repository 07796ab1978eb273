import type { NamesPack } from '../../model/packs/names.ts';
import { worldCities } from './cities.ts';
import { countries } from './countries.ts';
import { given, surnameEndings, surnames } from './given-names.ts';
import { bodies, cities, demonyms, regions } from './places.ts';

/** How German names people, bodies and places. */
export const names = {
  honorifics: [
    { forms: 'Herr, Herrn, Hr., Sir, Lord, Monsieur, Mister', gender: 'm' },
    { forms: 'Frau, Fr., Lady, Madame, Fräulein, Miss', gender: 'f' },
    { forms: 'Dr., Dr, Prof., Prof, Dipl.-Ing., Ing., Mag., Dres., Univ.-Prof.' },
  ],
  notAddress: '',
  ranks:
    'General, Generals, Generalleutnant, Generalmajor, Generaloberst, Brigadegeneral, Oberst, Obersts, Oberstleutnant, Major, Hauptmann, Leutnant, Oberleutnant, Feldwebel, Unteroffizier, Feldmarschall, Marschall, Admiral, Vizeadmiral, Konteradmiral, Kapitän, Kommandant, Kommandeur, Kommissar, Kommissarin, Hauptkommissar, Hauptkommissarin, Kriminalhauptkommissar, Inspektor, Inspektorin, Wachtmeister, Doktor, Professor, Professorin, Pater, Bruder, Schwester, Pfarrer, Pfarrerin, Pastor, Pastorin, Scheich, Imam, Rabbi, Rabbiner, Rabbinerin, Genosse, Genossin',
  roles: [
    {
      concept: 'president',
      kind: 'head',
      words:
        'Staatspräsident, Staatspräsidenten, Staatspräsidentin, Bundespräsident, Bundespräsidenten, Bundespräsidentin, Präsident der Republik',
    },
    { concept: 'chair', kind: 'head', words: 'Präsident, Präsidenten, Präsidentin', compound: true },
    {
      concept: 'head-of-state',
      kind: 'head',
      words: 'Staatschef, Staatschefs, Staatschefin, Staatsoberhaupt, Staatsoberhaupts, Staatsoberhauptes',
    },
    {
      concept: 'prime-minister',
      kind: 'head',
      words:
        'Ministerpräsident, Ministerpräsidenten, Ministerpräsidentin, Premierminister, Premierministers, Premierministerin, Premier, Premiers, Regierungschef, Regierungschefs, Regierungschefin, Regierende Bürgermeister, Regierenden Bürgermeister, Regierender Bürgermeister',
    },
    {
      concept: 'chancellor',
      kind: 'head',
      words: 'Bundeskanzler, Bundeskanzlers, Bundeskanzlerin, Kanzler, Kanzlers, Kanzlerin, Kanzlerchefin',
    },
    {
      concept: 'king',
      kind: 'head',
      words: 'König, Königs, Königin, Kaiser, Kaisers, Kaiserin, Sultan, Sultans, Emir, Emirs, Monarch, Monarchen, Monarchin, Zar, Zaren',
    },
    { concept: 'pope', kind: 'head', words: 'Papst, Papstes, Papsts, Pontifex' },
    {
      concept: 'prince',
      kind: 'office',
      words: 'Prinz, Prinzen, Prinzessin, Kronprinz, Kronprinzen, Kronprinzessin, Fürst, Fürsten, Fürstin, Herzog, Herzogs, Herzogin',
    },
    { concept: 'minister', kind: 'office', words: 'Minister, Ministers, Ministerin', compound: true },
    {
      concept: 'state-secretary',
      kind: 'office',
      words: 'Staatssekretär, Staatssekretärs, Staatssekretärin, Staatsminister, Staatsministers, Staatsministerin',
    },
    { concept: 'secretary-general', kind: 'office', words: 'Generalsekretär, Generalsekretärs, Generalsekretärin', compound: true },
    { concept: 'secretary', kind: 'office', words: 'Sekretär, Sekretärs, Sekretärin', compound: true },
    {
      concept: 'director',
      kind: 'office',
      words:
        'Direktor, Direktors, Direktorin, Generaldirektor, Generaldirektors, Generaldirektorin, Exekutivdirektor, Exekutivdirektors, Exekutivdirektorin, Geschäftsführer, Geschäftsführers, Geschäftsführerin, Leiter, Leiters, Leiterin, Hauptgeschäftsführer, Hauptgeschäftsführers, Hauptgeschäftsführerin, Intendant, Intendanten, Intendantin',
      compound: true,
    },
    {
      concept: 'chief-executive',
      kind: 'office',
      words:
        'CEO, Vorstandsvorsitzender, Vorstandsvorsitzende, Vorstandsvorsitzenden, Vorstandschef, Vorstandschefs, Vorstandschefin, Konzernchef, Konzernchefs, Konzernchefin, Firmenchef, Firmenchefs, Firmenchefin, Unternehmenschef, Unternehmenschefin, Finanzvorstand, Finanzvorständin, Finanzchef, Finanzchefin',
    },
    {
      concept: 'head',
      kind: 'office',
      words:
        'Chef, Chefs, Chefin, Anführer, Anführers, Anführerin, Führer, Führers, Führerin, Boss, Machthaber, Machthabers, Vorsteher, Vorsteherin, Oberhaupt, Oberhaupts, Präses, Obmann, Obfrau, Spitzenfunktionär',
      compound: true,
    },
    {
      concept: 'chairperson',
      kind: 'office',
      words: 'Vorsitzender, Vorsitzende, Vorsitzenden, Vorsitzendem, Vorständin, Sprecherin des Vorstands',
      compound: true,
    },
    {
      concept: 'head-of-delegation',
      kind: 'office',
      words:
        'Delegationsleiter, Delegationsleiters, Delegationsleiterin, Delegationschef, Delegationschefin, Verhandlungsführer, Verhandlungsführers, Verhandlungsführerin, Chefunterhändler, Chefunterhändlers, Chefunterhändlerin',
    },
    {
      concept: 'governor',
      kind: 'office',
      words: 'Gouverneur, Gouverneurs, Gouverneurin, Landeshauptmann, Landeshauptfrau, Statthalter',
      compound: true,
    },
    {
      concept: 'mayor',
      kind: 'office',
      words:
        'Bürgermeister, Bürgermeisters, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisters, Oberbürgermeisterin, Landrat, Landrats, Landrätin, Stadtpräsident, Stadtpräsidentin',
      compound: true,
    },
    { concept: 'ambassador', kind: 'office', words: 'Botschafter, Botschafters, Botschafterin', compound: true },
    { concept: 'consul', kind: 'office', words: 'Konsul, Konsuls, Konsulin, Generalkonsul, Generalkonsuls, Generalkonsulin' },
    { concept: 'charge-d-affaires', kind: 'office', words: 'Geschäftsträger, Geschäftsträgers, Geschäftsträgerin' },
    {
      concept: 'representative',
      kind: 'office',
      words:
        'Vertreter, Vertreters, Vertreterin, Repräsentant, Repräsentanten, Repräsentantin, Außenbeauftragte, Außenbeauftragten, Außenbeauftragter, Beauftragter, Beauftragte, Beauftragten, Hohe Vertreterin, Hohen Vertreterin, Hohe Vertreter, Hoher Vertreter, Hohen Vertreter',
      compound: true,
    },
    {
      concept: 'foreign-minister',
      kind: 'office',
      words: 'Chefdiplomat, Chefdiplomaten, Chefdiplomatin, Außenbeauftragter, Außenbeauftragte, Außenbeauftragten',
    },
    {
      concept: 'envoy',
      kind: 'office',
      words:
        'Gesandter, Gesandte, Gesandten, Sondergesandter, Sondergesandte, Sondergesandten, Emissär, Sonderbeauftragter, Sonderbeauftragte, Sonderbeauftragten',
      compound: true,
    },
    { concept: 'spokesperson', kind: 'office', words: 'Sprecher, Sprechers, Sprecherin, Wortführer, Wortführerin', compound: true },
    {
      concept: 'prosecutor',
      kind: 'office',
      words:
        'Generalstaatsanwalt, Generalstaatsanwalts, Generalstaatsanwältin, Staatsanwalt, Staatsanwalts, Staatsanwältin, Oberstaatsanwalt, Oberstaatsanwältin, Generalbundesanwalt, Generalbundesanwalts, Chefankläger, Chefanklägers, Chefanklägerin, Ankläger, Anklägerin',
      compound: true,
    },
    {
      concept: 'commissioner',
      kind: 'office',
      words:
        'Hochkommissar, Hochkommissars, Hochkommissarin, EU-Kommissar, EU-Kommissarin, Menschenrechtskommissar, Menschenrechtskommissars, Menschenrechtskommissarin',
    },
    { concept: 'coordinator', kind: 'office', words: 'Koordinator, Koordinators, Koordinatorin', compound: true },
    {
      concept: 'rapporteur',
      kind: 'office',
      words:
        'Berichterstatter, Berichterstatters, Berichterstatterin, Sonderberichterstatter, Sonderberichterstatters, Sonderberichterstatterin',
    },
    {
      concept: 'commander',
      kind: 'office',
      words:
        'Oberbefehlshaber, Oberbefehlshabers, Generalstabschef, Generalstabschefs, Generalinspekteur, Generalinspekteurs, Armeechef, Armeechefs, Stabschef, Stabschefs, Stabschefin',
    },
    { concept: 'dean', kind: 'office', words: 'Rektor, Rektors, Rektorin, Dekan, Dekans, Dekanin, Schulleiter, Schulleiterin' },
    {
      concept: 'bishop',
      kind: 'office',
      words: 'Erzbischof, Erzbischofs, Bischof, Bischofs, Bischöfin, Kardinal, Kardinals, Patriarch, Patriarchen',
      compound: true,
    },
    {
      concept: 'founder',
      kind: 'office',
      words: 'Gründer, Gründers, Gründerin, Mitgründer, Mitgründers, Mitgründerin, Mitbegründer, Mitbegründerin, Firmengründer',
      compound: true,
    },
    {
      concept: 'coach',
      kind: 'office',
      words: 'Trainer, Trainers, Trainerin, Bundestrainer, Bundestrainers, Bundestrainerin, Teamchef',
      compound: true,
    },
    {
      concept: 'manager',
      kind: 'office',
      words:
        'Manager, Managers, Managerin, Chefredakteur, Chefredakteurs, Chefredakteurin, Schatzmeister, Schatzmeisterin, Herausgeber, Herausgebers, Herausgeberin, Betriebsrätin, Dezernent, Dezernentin, Senator, Senators, Senatorin',
      compound: true,
    },
    { concept: 'adviser', kind: 'job', words: 'Berater, Beraters, Beraterin, Referent, Referentin', compound: true },
    {
      concept: 'member-of-parliament',
      kind: 'job',
      words:
        'Abgeordneter, Abgeordnete, Abgeordneten, Parlamentarier, Parlamentarierin, Stadtrat, Stadträtin, Nationalrat, Nationalrätin, Ständerat, Ständerätin',
      compound: true,
    },
    {
      concept: 'professor',
      kind: 'job',
      words: 'Professor, Professors, Professorin, Lehrer, Lehrers, Lehrerin, Dozent, Dozenten, Dozentin, Privatdozent, Hochschullehrer',
      means: 'researcher economist analyst director',
      compound: true,
    },
    {
      concept: 'lawyer',
      kind: 'job',
      words:
        'Anwalt, Anwalts, Anwältin, Rechtsanwalt, Rechtsanwalts, Rechtsanwältin, Jurist, Juristen, Juristin, Notar, Notarin, Strafverteidiger, Verteidiger, Verteidigerin',
      compound: true,
    },
    { concept: 'judge', kind: 'job', words: 'Richter, Richters, Richterin', compound: true },
    {
      concept: 'researcher',
      kind: 'job',
      words:
        'Forscher, Forschers, Forscherin, Wissenschaftler, Wissenschaftlers, Wissenschaftlerin, Physiker, Physikerin, Chemiker, Chemikerin, Biologe, Biologen, Biologin, Mathematiker, Mathematikerin, Astronom, Astronomin, Geologe, Geologin, Archäologe, Archäologin, Virologe, Virologen, Virologin, Epidemiologe, Epidemiologin, Meteorologe, Meteorologin',
      means: 'professor economist analyst doctor',
      compound: true,
    },
    {
      concept: 'analyst',
      kind: 'job',
      words:
        'Analyst, Analysten, Analystin, Experte, Experten, Expertin, Fachmann, Fachfrau, Spezialist, Spezialisten, Spezialistin, Beobachter, Beobachterin',
      means: 'professor researcher economist lawyer director head founder',
      compound: true,
    },
    {
      concept: 'economist',
      kind: 'job',
      words:
        'Ökonom, Ökonomen, Ökonomin, Volkswirt, Volkswirts, Volkswirtin, Historiker, Historikers, Historikerin, Politologe, Politologen, Politologin, Soziologe, Soziologen, Soziologin, Philosoph, Philosophen, Philosophin',
      compound: true,
    },
    {
      concept: 'journalist',
      kind: 'job',
      words:
        'Journalist, Journalisten, Journalistin, Reporter, Reporters, Reporterin, Korrespondent, Korrespondenten, Korrespondentin, Kolumnist, Kolumnistin, Moderator, Moderators, Moderatorin, Redakteur, Redakteurs, Redakteurin',
      compound: true,
    },
    {
      concept: 'writer',
      kind: 'job',
      words:
        'Schriftsteller, Schriftstellers, Schriftstellerin, Autor, Autors, Autorin, Dichter, Dichters, Dichterin, Dramatiker, Dramatikerin, Lyriker, Lyrikerin',
      compound: true,
    },
    {
      concept: 'artist',
      kind: 'job',
      words:
        'Schauspieler, Schauspielers, Schauspielerin, Sänger, Sängers, Sängerin, Musiker, Musikers, Musikerin, Komponist, Komponisten, Komponistin, Pianist, Pianisten, Pianistin, Maler, Malers, Malerin, Bildhauer, Bildhauerin, Fotograf, Fotografen, Fotografin, Regisseur, Regisseurs, Regisseurin, Künstler, Künstlers, Künstlerin, Architekt, Architekten, Architektin, Produzent, Produzentin, Dirigent, Dirigenten, Dirigentin',
      compound: true,
    },
    {
      concept: 'doctor',
      kind: 'job',
      words:
        'Arzt, Arztes, Ärztin, Krankenschwester, Chirurg, Chirurgin, Psychiater, Psychologe, Psychologen, Psychologin, Apotheker, Apothekerin',
      compound: true,
    },
    {
      concept: 'engineer',
      kind: 'job',
      words: 'Ingenieur, Ingenieurs, Ingenieurin, Informatiker, Informatikerin, Entwickler, Entwicklerin, Programmierer',
      compound: true,
    },
    {
      concept: 'entrepreneur',
      kind: 'job',
      words:
        'Unternehmer, Unternehmers, Unternehmerin, Geschäftsmann, Geschäftsfrau, Milliardär, Milliardärs, Milliardärin, Banker, Bankerin, Händler, Händlerin, Investor, Investorin',
      compound: true,
    },
    {
      concept: 'activist',
      kind: 'job',
      words:
        'Aktivist, Aktivisten, Aktivistin, Oppositioneller, Oppositionelle, Oppositionellen, Dissident, Dissidenten, Dissidentin, Gewerkschafter, Gewerkschafterin, Bloggerin, Blogger, Bürgerrechtler, Bürgerrechtlerin, Menschenrechtler, Menschenrechtlerin, Kritiker, Kritikerin',
      compound: true,
    },
    {
      concept: 'diplomat',
      kind: 'job',
      words: 'Diplomat, Diplomaten, Diplomatin, Unterhändler, Unterhändlers, Unterhändlerin',
      means: 'ambassador consul minister envoy representative charge-d-affaires head-of-delegation',
      compound: true,
    },
    {
      concept: 'official',
      kind: 'job',
      words: 'Beamter, Beamte, Beamten, Beamtin, Funktionär, Funktionärs, Funktionärin',
      means: 'minister state-secretary director secretary head spokesperson coordinator commissioner representative',
      compound: true,
    },
    {
      concept: 'politician',
      kind: 'job',
      words:
        'Politiker, Politikers, Politikerin, Sozialdemokrat, Sozialdemokraten, Sozialdemokratin, Christdemokrat, Christdemokraten, Christdemokratin, Liberaler, Grünen-Politiker, Grünen-Politikerin, Konservativer',
      means: 'member-of-parliament minister mayor governor head chair chairperson prime-minister chancellor candidate secretary-general',
      compound: true,
    },
    { concept: 'candidate', kind: 'job', words: 'Kandidat, Kandidaten, Kandidatin, Bewerber, Bewerberin', compound: true },
    {
      concept: 'player',
      kind: 'job',
      words:
        'Spieler, Spielers, Spielerin, Fußballer, Fußballerin, Stürmer, Stürmers, Stürmerin, Torhüter, Torhüterin, Torwart, Torwarts, Verteidiger, Mittelfeldspieler, Kapitänin, Läufer, Läuferin, Radprofi, Athlet, Athleten, Athletin, Schwimmer, Schwimmerin, Boxer, Rennfahrer, Pilot, Sportler, Sportlerin',
      compound: true,
    },
    { concept: 'student', kind: 'job', words: 'Student, Studenten, Studentin, Schüler, Schülers, Schülerin', compound: true },
    {
      concept: 'worker',
      kind: 'job',
      words:
        'Arbeiter, Arbeiters, Arbeiterin, Bauer, Bauern, Bäuerin, Landwirt, Landwirts, Landwirtin, Bäcker, Bäckerin, Rentner, Rentners, Rentnerin, Anwohner, Anwohners, Anwohnerin, Polizist, Polizisten, Polizistin, Feuerwehrmann, Soldat, Soldaten, Soldatin, Fischer, Koch, Köchin, Mitarbeiter, Mitarbeiters, Mitarbeiterin, Inhaber, Inhabers, Inhaberin, Besitzer, Besitzerin, Wirt, Wirtin, Fahrer, Fahrerin',
      compound: true,
    },
    {
      concept: 'witness',
      kind: 'job',
      words:
        'Zeuge, Zeugen, Zeugin, Opfer, Opfers, Verdächtiger, Verdächtige, Verdächtigen, Angeklagter, Angeklagte, Angeklagten, Überlebende, Überlebender',
      compound: true,
    },
    {
      concept: 'kin',
      kind: 'kin',
      words:
        'Sohn, Sohnes, Sohns, Tochter, Bruder, Bruders, Schwester, Ehefrau, Ehemann, Ehemanns, Witwe, Witwer, Mutter, Vater, Vaters, Großvater, Großmutter, Onkel, Tante, Neffe, Neffen, Nichte, Cousin, Cousine, Freund, Freundin, Partner, Partnerin, Nachfolger, Nachfolgers, Nachfolgerin, Vorgänger, Vorgängers, Vorgängerin, Amtskollege, Amtskollegen, Amtskollegin, Kollege, Kollegen, Kollegin',
    },
  ],
  deputies: 'stellvertretender, stellvertretende, stellvertretenden, stellvertretendem, Vize, vize, stv., stellv.',
  qualities:
    'amtierender, amtierende, amtierenden, geschäftsführender, geschäftsführende, geschäftsführenden, damaliger, damalige, damaligen, scheidender, scheidende, scheidenden, designierter, designierte, designierten, neuer, neue, neuen, neuem, gewählter, gewählte, gewählten, wiedergewählte, wiedergewählten, derzeitiger, derzeitige, derzeitigen, aktuelle, aktuellen, jetzige, jetzigen, heutige, heutigen, ständiger, ständige, ständigen, erster, erste, ersten, zweiter, zweite, zweiten, oberster, oberste, obersten, höchster, höchste, höchsten, leitender, leitende, leitenden, kommissarischer, kommissarische, kommissarischen, regierender, regierende, regierenden, langjähriger, langjährige, langjährigen, parlamentarischer, parlamentarische, parlamentarischen, ehrenamtlicher, ehrenamtliche, ehrenamtlichen, hohe, hoher, hohen, ranghoher, ranghohe, ranghohen, zuständiger, zuständige, zuständigen, verantwortlicher, verantwortliche, verantwortlichen, regionaler, regionale, regionalen, nationaler, nationale, nationalen, internationaler, internationale, internationalen, politischer, politische, politischen, wissenschaftlicher, wissenschaftliche, wissenschaftlichen, technischer, technische, technischen, künstlerischer, künstlerische, künstlerischen, kaufmännischer, kaufmännische, außerordentlicher, außerordentliche, außerordentlichen, bevollmächtigter, bevollmächtigte, junger, junge, jungen, bekannter, bekannte, bekannten, prominenter, prominente, prominenten, verstorbener, verstorbene, verstorbenen, umstrittener, umstrittene, umstrittenen, konservativer, konservative, konservativen, liberaler, liberale, liberalen, linker, linke, linken, rechter, rechte, rechten, sozialdemokratischer, sozialdemokratische, sozialdemokratischen, grüner, grüne, grünen, kommunistischer, kommunistische, kommunistischen, demokratischer, demokratische, demokratischen, republikanischer, republikanische, republikanischen, unabhängiger, unabhängige, unabhängigen, freier, freie, freien, diensthabende, diensthabenden, residierende, residierenden, offizieller, offizielle, offiziellen, niedersächsischer, niedersächsische, niedersächsischen, bayerischer, bayerische, bayerischen, hessischer, hessische, hessischen, sächsischer, sächsische, sächsischen, thüringische, thüringischen, brandenburgische, brandenburgischen, nordrhein-westfälische, nordrhein-westfälischen, baden-württembergische, baden-württembergischen, damals',
  former:
    'ehemaliger, ehemalige, ehemaligen, ehemaligem, früherer, frühere, früheren, einstiger, einstige, einstigen, abgesetzter, abgesetzte, abgesetzten, gestürzter, gestürzte, gestürzten, vormaliger, vormalige, vormaligen, zurückgetretener, zurückgetretene, zurückgetretenen, Ex, Alt',
  portfolios: {
    'public-security': 'öffentliche Sicherheit, öffentlichen Sicherheit',
    'foreign-affairs': 'auswärtige Angelegenheiten, Auswärtiges, Äußeres, auswärtige Beziehungen',
    interior: 'Inneres, innere Angelegenheiten, des Innern, Inneres und Sport, Inneres und Heimat',
    defence: 'Verteidigung, Landesverteidigung, nationale Verteidigung',
    justice: 'Justiz, Recht, Justiz und Verbraucherschutz',
    finance: 'Finanzen',
    economy: 'Wirtschaft, Wirtschaft und Energie, Wirtschaft und Klimaschutz, Wirtschaft und Arbeit',
    health: 'Gesundheit, Gesundheit und Pflege',
    education: 'Bildung, Erziehung, Bildung und Forschung, Schule, Kultus, Unterricht, Bildung und Familie',
    'science-and-technology': 'Wissenschaft, Forschung, Wissenschaft und Technologie, Technologie',
    'information-and-communications': 'Information und Kommunikation, Information, Kommunikation',
    'digital-affairs': 'Digitales, Digitalisierung, Digitales und Verkehr, Digitales und Staatsmodernisierung',
    culture: 'Kultur, Kultur und Medien',
    sport: 'Sport, Jugend und Sport',
    tourism: 'Tourismus',
    agriculture: 'Landwirtschaft, Ernährung und Landwirtschaft, Ernährung',
    environment: 'Umwelt, Klimaschutz, Umwelt und Naturschutz',
    energy: 'Energie, Bergbau',
    transport: 'Verkehr, Transport, Verkehr und digitale Infrastruktur',
    labour: 'Arbeit, Arbeit und Soziales, Soziales, Beschäftigung',
    'industry-and-trade': 'Handel, Industrie, Industrie und Handel, Außenhandel',
    construction: 'Bau, Bauwesen, Wohnen, Stadtentwicklung',
    'planning-and-investment': 'Planung, Planung und Investitionen',
    'home-security': 'Sicherheit, innere Sicherheit, nationale Sicherheit, Staatssicherheit',
    'social-affairs': 'Familie, Familie und Jugend, Senioren, Frauen, Frauen und Jugend, Gleichstellung, Integration',
    'human-rights': 'Menschenrechte',
    'legal-affairs': 'Rechtsfragen, Rechtsangelegenheiten',
    'political-affairs': 'politische Angelegenheiten, politische Fragen',
    'european-affairs': 'europäische Angelegenheiten, Europa, Europafragen',
    immigration: 'Migration, Einwanderung, Flüchtlinge, Migration und Asyl',
    development: 'Entwicklung, Entwicklungszusammenarbeit, wirtschaftliche Zusammenarbeit, wirtschaftliche Zusammenarbeit und Entwicklung',
  },
  compounds: {
    deputy: 'vize unter',
    former: 'ex alt',
    plain: 'bundes landes staats reichs general ober chef haupt sonder',
    portfolios: {
      'public-security': 'polizei',
      'foreign-affairs': 'außen, aussen',
      interior: 'innen',
      defence: 'verteidigungs, wehr, kriegs',
      justice: 'justiz',
      finance: 'finanz, finanzen, schatz',
      economy: 'wirtschafts, wirtschaft',
      budget: 'haushalts',
      health: 'gesundheits',
      education: 'bildungs, kultus, schul, erziehungs, unterrichts',
      'higher-education': 'hochschul',
      'science-and-technology': 'wissenschafts, forschungs, technologie',
      'information-and-communications': 'informations, kommunikations, post, telekommunikations',
      'digital-affairs': 'digital, digitalisierungs',
      culture: 'kultur, kulturstaats',
      sport: 'sport',
      tourism: 'tourismus',
      agriculture: 'landwirtschafts, agrar, ernährungs',
      environment: 'umwelt, klima, klimaschutz',
      energy: 'energie, öl',
      transport: 'verkehrs, transport',
      labour: 'arbeits, sozial',
      'industry-and-trade': 'handels, industrie',
      construction: 'bau, wohnungsbau',
      'planning-and-investment': 'planungs',
      'home-security': 'sicherheits, heimatschutz',
      'social-affairs': 'familien, frauen, jugend, integrations',
      'european-affairs': 'europa',
      immigration: 'migrations, einwanderungs',
      development: 'entwicklungs',
    },
    ministries: 'ministerium ministeriums ministerien',
  },
  roleRules: [
    {
      id: 'de.role.office',
      pattern:
        '[{former} [-]] [{quality}] [{former} [-]] [{deputy} [-]] [{quality}] [{demonym}] [{quality}] [{deputy} [-]] [{place}] [({body}|{place}|{acronym}) -] {role} [{demonym}] [{of} {portfolio}] [(({of} [{article=the}]|{article=the}) [{quality}] ({body}|{place}|{institution}|{unknown}|{superior=office})|{place}|{body})] [({of}|{at}) [{article=the}] ({parent=body}|{where=place}|{matter})] [{at} {where=place}] [(a|außer) . D.] [in spe]',
      value: {},
      examples: [
        { text: 'der Vizeverkehrsminister Paul Gärtner', expect: 'Vizeverkehrsminister' },
        { text: 'die stellvertretende Generaldirektorin der Unesco lächelte', expect: 'stellvertretende Generaldirektorin der Unesco' },
        { text: 'der frühere Botschafter Perus in Chile', expect: 'frühere Botschafter Perus in Chile' },
        { text: 'die Ministerin für Umwelt und Naturschutz', expect: 'Ministerin für Umwelt und Naturschutz' },
        { text: 'UN-Generalsekretär Boutros Ghali', expect: 'UN-Generalsekretär' },
      ],
      counterexamples: ['Das Ministerium hat geantwortet.', 'Der Vorsitz der Gruppe fällt an Oslo.'],
    },
  ],
  determiners: {
    definite: 'der die das den dem des',
    contracted: 'zum zur vom beim im am ans',
    indefinite:
      'ein eine einen einem einer eines kein keine keinen keinem keiner jeder jede jeden jedem alle allen aller mehrere mehreren einige einigen viele vielen dieser diese dieses diesen diesem jener jene beide beiden zwei drei vier fünf sechs sieben acht neun zehn manche mancher welcher welche solche andere anderer anderen zahlreiche zahlreichen',
    possessive:
      'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem unser unsere unseren unserem unserer euer dessen deren',
    feminine: '',
    masculine: '',
  },
  bareTitles: 'headline',
  pluralEndings: 'en',
  capitalHeadlines: false,
  copulas: 'ist war wird wurde werden sei wäre sein bleibt blieb als gewesen geworden gewählt ernannt ernannte bestimmt berufen zum zur',
  of: 'für, von, vom, bei, beim, der, des, für die, für das, für den, im, in, aus, bei der, bei den, in der, mit, gegen, zur, zum, zu, über, an der, am',
  at: 'in, im, in der, in den, bei, bei der, beim, bei den, an der, am, aus, aus der, für, von, vom, zu, nach',
  belonging: 'von, von der, vom',
  genitive: '',
  and: 'und sowie oder &',
  cases: { names: 's', titles: 'en es er em e n s' },
  nounCapitals: true,
  given,
  surnames,
  surnameEndings,
  households:
    'Familie, Familien, Brüder, Brüdern, Geschwister, Geschwistern, Schwestern, Ehepaar, Eheleute, Eheleuten, Clan, Dynastie, Zwillinge',
  particles: 'von van zu zum zur der den dem vom ten ter de la le du del della di da dos al el bin ibn ben und',
  suffixes: 'Jr Jr. II III IV junior senior jr. sen. sr. jun.',
  starters:
    'der die das den dem des ein eine einen einem einer eines kein keine er sie es wir ihr ich du man sich mich uns ihm ihn ihnen ihre ihren ihrem ihrer sein seine seinen seinem seiner mein meine unser unsere dieser diese dieses diesen diesem jener jene jeder jede jedes alle allen aller alles viele viel mehr wenige weniger einige manche mehrere beide andere anderen und oder aber denn sondern doch jedoch auch noch schon nur sogar erst wieder immer nie niemals oft manchmal heute gestern morgen jetzt nun dann danach davor zuvor vorher später bald hier dort da wo wer was wann warum wie wieso weshalb welcher welche ob wenn weil dass damit obwohl während bevor nachdem seit seitdem bis sobald solange falls nach vor bei mit ohne für gegen um durch an auf aus in im ins am ans zum zur vom beim über unter neben zwischen hinter von zu laut gemäß trotz wegen statt anstatt außer innerhalb außerhalb rund etwa ungefähr fast knapp mindestens höchstens zudem außerdem ferner zugleich gleichzeitig dabei dafür dagegen daher deshalb deswegen darum davon dazu darauf daraus darüber somit also allerdings dennoch trotzdem hingegen indes inzwischen mittlerweile schließlich zuletzt zunächst anschließend bislang bisher künftig derzeit aktuell vielleicht wahrscheinlich offenbar angeblich natürlich nicht kein nein ja ist war sind waren wird wurde werden wurden hat hatte haben hatten kann könnte soll sollte muss musste will wollte darf dürfte möge sei wäre ein erster erste zweite dritte letzte nächste neue neuer neuen alte große kleine gute danke liebe lieber hallo zwei drei vier fünf sechs sieben acht neun zehn hundert tausend million millionen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember morgens abends nachts foto bild quelle video text regierung parlament staat staaten konferenz konvention vertrag abkommen artikel gesetz teilnehmer vertreter delegationen länder internet',
  acts: 'sagte sagt sagten erklärte erklärt betonte betont teilte berichtete berichtet meinte meint fügte ergänzte ergänzt warnte warnt forderte fordert kritisierte kritisiert lobte lobt begrüßte begrüßt verwies verweist wies nannte nennt bezeichnete bezeichnet bestätigte bestätigt dementierte dementiert bestritt räumte kündigte versprach verspricht versicherte versichert mahnte mahnt appellierte rief bat bittet dankte dankt würdigte würdigt gratulierte äußerte äußert unterstrich unterstreicht hob stellte stellt zeigte zeigt sprach spricht schrieb schreibt twitterte antwortete antwortet fragte fragt glaubt hofft hoffte erwartet erwartete rechnet rechnete plant will wollte möchte sieht sah hält hielt findet fand schlug schlägt regte rügte beklagte bedauerte bedauert empörte verteidigte verteidigt verurteilte verurteilt wünschte wünscht weiß gab gibt leitete leitet eröffnete eröffnet unterzeichnete unterzeichnet besuchte besucht traf trifft empfing empfängt reiste reist kam kommt ging geht nahm nimmt starb stirbt trat tritt gewann gewinnt verlor siegte erinnerte erinnert prognostizierte resümierte bilanzierte scherzte witzelte konterte erwiderte entgegnete urteilte befand argumentierte argumentiert schilderte erzählte erzählt beteuerte behauptete behauptet drohte droht beschuldigte beschuldigt verlangte verlangt drängte pochte sicherte zitierte verkündete verkündet präsentierte legte legt lud hatte hat habe wurde wird ist war begann beginnt führte führt übergab ernannte ernennt bekräftigte bekräftigt rechtfertigte setzte setzt',
  ages: 'Jahre jährige jähriger',
  things:
    'ministerium amt agentur büro universität hochschule schule gymnasium institut zentrum krankenhaus klinik museum theater oper bibliothek bank gesellschaft konzern gruppe stiftung verein verband bund föderation union partei bewegung komitee kommission rat gericht gerichtshof kammer versammlung senat parlament kongress abteilung direktion dienst club klub fc sv tsv vfb vfl stadion pokal meisterschaft turnier preis festival messe ausstellung operation plan gesetz vertrag konvention übereinkommen abkommen pakt charta protokoll erklärung straße allee platz brücke bahnhof flughafen hafen park garten wald see fluss meer ozean golf bucht insel inseln berg gebirge tal wüste kap provinz region kreis landkreis gemeinde stadt dorf viertel schloss burg dom kirche basilika abtei moschee tempel hotel restaurant café kino zeitung zeitschrift magazin tagesspiegel spiegel welt zeit radio rundfunk fernsehen sender kanal verlag presse airlines motors group corp inc ltd llc sa se ag gmbh kg ev news times post media studio cup award university college institute foundation international world watch house street global tech digital online internet cyber netz netzwerk systeme energie öl gas armee polizei marine brigade regiment division front krieg schlacht revolution republik königreich reich staat staaten gipfel forum konferenz bündnis allianz koalition kollektiv nord süd ost west rechte freiheit initiative regierung botschaft konsulat kanzlei vorstand aufsichtsrat fraktion gewerkschaft werk werke bundesamt bundesrat bundestag landtag',
  namingNouns:
    'Dorf, Dörfer, Dörfern, Dorfes, Dorfs, Ort, Orte, Orten, Ortes, Orts, Ortschaft, Ortschaften, Weiler, Gemeinde, Gemeinden, Siedlung, Siedlungen, Ortsteil, Ortsteile, Ortsteilen',
  locatives: 'in nach bei aus ab bis von',
  credits:
    'foto, fotos, bild, bilder, bildnachweis, foto von, fotograf, abbildung, illustration, grafik, quelle, ©, übersetzung, redaktion, archivfoto, symbolbild, symbolfoto',
  bylines: 'von, text, text von, übersetzt von, aus dem, ein kommentar von, ein gastbeitrag von, protokoll',
  home: 'germany',
  countries,
  regions,
  demonyms,
  wary: 'Lima Sofia Washington Wellington Florenz Victoria Dominica Malta Georgia Jordan Lagos Essen Bali Sydney Melbourne Houston Monaco Salvador Santiago Valencia Baden Turin Kiel',
  cities: { ...worldCities, ...cities },
  bodies,
  institutions:
    'Büro, Büros, Amt, Amts, Amtes, Bundesamt, Bundesamts, Bundesamtes, Landesamt, Landesamts, Landesamtes, Agentur, Bundesagentur, Ausschuss, Ausschusses, Komitee, Komitees, Kommission, Rat, Rats, Rates, Organisation, Vereinigung, Verband, Verbands, Verbandes, Verein, Vereins, Föderation, Union, Universität, Hochschule, Institut, Instituts, Zentrum, Zentrums, Bank, Zentralbank, Notenbank, Gericht, Gerichts, Oberstes Gericht, Obersten Gericht, Obersten Gerichts, Verfassungsgericht, Verfassungsgerichts, Bundesverfassungsgericht, Bundesverfassungsgerichts, Bundesgericht, Bundesgerichts, Bundesgerichtshof, Bundesgerichtshofs, Verwaltungsgericht, Verwaltungsgerichts, Bundestag, Bundestags, Bundestages, Bundesrat, Bundesrats, Bundesrates, Landtag, Landtags, Landtages, Gerichtshof, Gerichtshofs, Gerichtshofes, Hochkommissariat, Hochkommissariats, Programm, Programms, Fonds, Partei, Netzwerk, Netzwerks, Dienst, Dienstes, Abteilung, Ministerium, Ministeriums, Sekretariat, Sekretariats, Kabinett, Kabinetts, Nationalversammlung, Senat, Senats, Parlament, Parlaments, Akademie, Stiftung, Liga, Beobachtungsstelle, Mission, Allianz, Bündnis, Bündnisses, Koalition, Gesellschaft, Deutsche Gesellschaft, Forum, Forums, Front, Bewegung, Behörde, Krankenhaus, Klinikum, Klinik, Schule, Museum, Museums, Rotes Kreuz, Delegation, Botschaft, Konsulat, Präsidialamt, Präsidialamts, Oberste Gericht, Oberster Gerichtshof, Obersten Gerichtshof, Obersten Gerichtshofs, Gewerkschaft, Staatsanwaltschaft, Generalstaatsanwaltschaft, Volkskomitee, Volkskomitees, Zentralkomitee, Zentralkomitees, Initiative, Bürgerinitiative, Polizei, Landeskriminalamt, Landeskriminalamts, Handelskammer, Kammer, Arbeitsgemeinschaft, Konzern, Konzerns, Unternehmen, Firma, Bürgerrechtsorganisation, Menschenrechtsorganisation, Nichtregierungsorganisation, Umweltorganisation, Hilfsorganisation, Direktion, Generaldirektion, Sonderausschuss, Sonderausschusses',
  settlements: 'Provinz, Bezirk, Stadt, Gemeinde, Dorf, Region, Kreis, Landkreis, Kanton, Insel, Bundesland, Land, Hauptstadt, Hafenstadt',
  spots:
    'Provinz, Region, Landkreis, Kreis, Stadt, Hauptstadt, Hafenstadt, Gemeinde, Dorf, Insel, Halbinsel, Inseln, Fluss, See, Berg, Bucht, Golf, Straße, Flughafen, Bahnhof, Hafen, Schloss, Kloster, Stadtteil, Bezirk, Bundesstaat, Bundesland, Departement, Kanton, Gouvernement, Distrikt, Präfektur, Wüste, Vulkan, Nationalpark, Ort, Ortschaft, Kleinstadt, Großstadt, Millionenmetropole, Metropole, Küstenstadt, Grenzstadt, Ostseeinsel',
  adjectiveEndings: '',
  nameRules: [
    {
      id: 'de.name.ministry',
      pattern: '[{demonym}] {portfolio=ministry} [({demonym}|{country})]',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [
        { text: 'das Gesundheitsministerium teilte mit', expect: 'Gesundheitsministerium' },
        { text: 'das chilenische Verkehrsministerium', expect: 'chilenische Verkehrsministerium' },
        { text: 'des Bundesinnenministeriums', expect: 'Bundesinnenministeriums' },
      ],
      counterexamples: ['das Ministerium'],
    },
    {
      id: 'de.name.ministry-for',
      pattern:
        '[{demonym}] (Ministerium|Ministeriums|Bundesministerium|Bundesministeriums) (für|der|des|für die) {portfolio} [({demonym}|{country})]',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [{ text: 'im Ministerium für Umwelt und Naturschutz', expect: 'Ministerium für Umwelt und Naturschutz' }],
    },
    {
      id: 'de.name.foreign-office',
      pattern: '(Auswärtiges|Auswärtige|Auswärtigen) (Amt|Amtes|Amts)',
      value: { kind: 'body', id: 'ministry-of-foreign-affairs-of-germany' },
      examples: [{ text: 'beim Auswärtigen Amt in Berlin', expect: 'Auswärtigen Amt' }],
    },
    {
      id: 'de.name.government',
      pattern: '({demonym} (Regierung|Führung)|(Regierung|Führung) (in|von|der) {country}|Regierung {country})',
      value: { kind: 'body', id: 'government-of-{country}' },
      examples: [{ text: 'die peruanische Regierung', expect: 'peruanische Regierung' }],
      counterexamples: ['die Regierung hat entschieden'],
    },
    {
      id: 'de.name.parliament',
      pattern:
        '({demonym} (Parlament|Parlaments|Parlamentes|Senat|Senats|Nationalversammlung|Kongress|Kongresses|Abgeordnetenhaus)|(Parlament|Nationalversammlung|Senat) (von|der) {country}|(Parlament|Nationalversammlung) {country})',
      value: { kind: 'body', id: 'parliament-of-{country}' },
      examples: [{ text: 'das norwegische Parlament', expect: 'norwegische Parlament' }],
    },
    {
      id: 'de.name.embassy',
      pattern: '({demonym} (Botschaft|Konsulat|Generalkonsulat)|Botschaft {country}|Botschaft (von|der) {country})',
      value: { kind: 'body', id: 'embassy-of-{country}' },
      examples: [{ text: 'die japanische Botschaft', expect: 'japanische Botschaft' }],
    },
    {
      id: 'de.name.state',
      pattern:
        '(Republik|Königreich|Volksrepublik|Sozialistische Republik|Sozialistischen Republik|Islamische Republik|Islamischen Republik|Fürstentum) [{of}] {country}',
      value: { kind: 'place', id: '{country}' },
      examples: [{ text: 'in der Republik Chile', expect: 'Republik Chile' }],
    },
    {
      id: 'de.name.body',
      pattern: '{institution} {tail}',
      value: { kind: 'body' },
      examples: [{ text: 'die Agentur für Binnenfischerei schloss', expect: 'Agentur für Binnenfischerei' }],
      counterexamples: ['eine Kommission aus fünf Mitgliedern'],
    },
    {
      id: 'de.name.body-joined',
      pattern: '{acronym} - {institution} {tail}',
      value: { kind: 'body' },
      examples: [{ text: 'im EU-Ausschuss für Fischerei saß', expect: 'EU-Ausschuss für Fischerei' }],
      counterexamples: ['EU-Mittel für Fischerei'],
    },
    {
      id: 'de.name.place',
      pattern: '{spot} {caps}',
      value: { kind: 'place' },
      examples: [{ text: 'in der Provinz Nghe An', expect: 'Provinz Nghe An' }],
      counterexamples: ['in der Stadt'],
    },
  ],
} as const satisfies NamesPack;

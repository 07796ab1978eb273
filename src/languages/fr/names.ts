import type { NamesPack } from '../../model/packs/names.ts';
import { worldCities } from './cities.ts';
import { countries } from './countries.ts';
import { given, surnameEndings, surnames } from './given-names.ts';
import { bodies, cities, demonyms, regions } from './places.ts';

/** How French names people, bodies and places. */
export const names = {
  honorifics: [
    { forms: 'M., Mr, Mr., monsieur, Mgr, monseigneur, sir, lord', gender: 'm' },
    { forms: 'Mme, Mme., madame, Mlle, mademoiselle, miss, lady, doña', gender: 'f' },
    { forms: 'MM., MM, Mmes, Me, Me., maître, Dr, Dr., docteur, Pr, Pr., sœur, soeur, abbé' },
  ],
  notAddress: '',
  ranks:
    'général, générale, lieutenant-général, général-lieutenant, général de corps d’armée, général de brigade, général de division, colonel, colonelle, lieutenant-colonel, colonel-général, colonel général, commandant, commandante, capitaine, lieutenant, sous-lieutenant, adjudant, sergent, caporal, soldat, maréchal, amiral, vice-amiral, contre-amiral, commissaire, inspecteur, inspectrice, brigadier, major, major général, général de police, sénateur, docteur, professeur, professeure, père, cheikh, imam, rabbin, pasteur, camarade',
  roles: [
    {
      concept: 'president',
      kind: 'head',
      words: 'président de la République, présidente de la République, président de l’État, présidente de l’État',
    },
    {
      concept: 'chair',
      kind: 'head',
      words:
        'président, présidente, président du conseil départemental, président du conseil régional, président du conseil général, président du conseil municipal, président du conseil scientifique, président du conseil constitutionnel, président du conseil de surveillance, présidente du conseil départemental, présidente du conseil régional, présidente du conseil général, présidente du conseil municipal, présidente du conseil scientifique, présidente du conseil constitutionnel, présidente du conseil de surveillance',
    },
    { concept: 'head-of-state', kind: 'head', words: 'chef de l’État, cheffe de l’État, chef d’État, cheffe d’État' },
    {
      concept: 'prime-minister',
      kind: 'head',
      words:
        'Premier ministre, Première ministre, chef du gouvernement, cheffe du gouvernement, président du Conseil, présidente du Conseil, chef de l’exécutif',
    },
    { concept: 'chancellor', kind: 'head', words: 'chancelier, chancelière' },
    { concept: 'king', kind: 'head', words: 'roi, reine, empereur, impératrice, sultan, émir, souverain, souveraine, monarque' },
    { concept: 'pope', kind: 'head', words: 'pape, souverain pontife' },
    { concept: 'prince', kind: 'office', words: 'prince, princesse, prince héritier, dauphin' },
    { concept: 'minister', kind: 'office', words: 'ministre, ministre d’État, garde des Sceaux' },
    { concept: 'delegate-minister', kind: 'office', words: 'ministre délégué, ministre déléguée' },
    { concept: 'state-secretary', kind: 'office', words: 'secrétaire d’État' },
    { concept: 'foreign-minister', kind: 'office', words: 'chef de la diplomatie, cheffe de la diplomatie' },
    { concept: 'secretary-general', kind: 'office', words: 'secrétaire général, secrétaire générale, secrétaire-général' },
    { concept: 'secretary', kind: 'office', words: 'secrétaire, premier secrétaire, première secrétaire, secrétaire permanent' },
    { concept: 'director', kind: 'office', words: 'directeur, directrice, DG, directeur de cabinet, directrice de cabinet' },
    { concept: 'chief-executive', kind: 'office', words: 'PDG, président-directeur général, présidente-directrice générale, pédégé' },
    {
      concept: 'head',
      kind: 'office',
      words:
        'chef, cheffe, chef de file, cheffe de file, patron, patronne, numéro un, numéro deux, numéro trois, dirigeant, dirigeante, leader, responsable, tête',
    },
    {
      concept: 'head-of-delegation',
      kind: 'office',
      words: 'chef de délégation, cheffe de délégation, chef de la délégation, cheffe de la délégation, chef de mission, cheffe de mission',
    },
    { concept: 'governor', kind: 'office', words: 'gouverneur, gouverneure' },
    { concept: 'mayor', kind: 'office', words: 'maire, bourgmestre, édile' },
    {
      concept: 'deputy-mayor',
      kind: 'office',
      words: 'adjoint au maire, adjointe au maire, adjoint à la maire, adjointe à la maire, premier adjoint, première adjointe, bras droit',
    },
    { concept: 'treasurer', kind: 'office', words: 'trésorier, trésorière' },
    { concept: 'prefect', kind: 'office', words: 'préfet, préfète, sous-préfet, sous-préfète' },
    { concept: 'ambassador', kind: 'office', words: 'ambassadeur, ambassadrice' },
    { concept: 'consul', kind: 'office', words: 'consul, consule, consul général, consule générale' },
    { concept: 'charge-d-affaires', kind: 'office', words: 'chargé d’affaires, chargée d’affaires' },
    {
      concept: 'representative',
      kind: 'office',
      words: 'représentant, représentante, haut représentant, haute représentante, délégué, déléguée',
    },
    { concept: 'envoy', kind: 'office', words: 'envoyé, envoyée, émissaire' },
    { concept: 'spokesperson', kind: 'office', words: 'porte-parole' },
    { concept: 'prosecutor', kind: 'office', words: 'procureur, procureure, procureur de la République, procureure de la République' },
    {
      concept: 'commissioner',
      kind: 'office',
      words: 'haut-commissaire, haute-commissaire, commissaire européen, commissaire européenne, haut commissaire, commissaire',
    },
    { concept: 'coordinator', kind: 'office', words: 'coordinateur, coordinatrice, coordonnateur, coordonnatrice' },
    { concept: 'rapporteur', kind: 'office', words: 'rapporteur, rapporteuse, rapporteure' },
    { concept: 'commander', kind: 'office', words: 'commandant en chef, chef d’état-major, chef des armées' },
    {
      concept: 'dean',
      kind: 'office',
      words: 'doyen, doyenne, recteur, rectrice, proviseur, proviseure, principal de collège, principale de collège',
    },
    { concept: 'bishop', kind: 'office', words: 'archevêque, évêque, cardinal, patriarche' },
    { concept: 'founder', kind: 'office', words: 'fondateur, fondatrice, cofondateur, cofondatrice, co-fondateur, co-fondatrice' },
    { concept: 'coach', kind: 'office', words: 'sélectionneur, sélectionneuse, entraîneur, entraîneuse' },
    { concept: 'adviser', kind: 'job', words: 'conseiller, conseillère, conseiller juridique, conseillère juridique' },
    {
      concept: 'member-of-parliament',
      kind: 'job',
      words:
        'député, députée, eurodéputé, eurodéputée, parlementaire, élu, élue, sénateur, sénatrice, conseiller municipal, conseillère municipale',
    },
    {
      concept: 'professor',
      kind: 'job',
      words: 'professeur, professeure, enseignant, enseignante, maître de conférences, instituteur, institutrice',
    },
    { concept: 'lawyer', kind: 'job', words: 'avocat, avocate, juriste, notaire' },
    { concept: 'judge', kind: 'job', words: 'juge, magistrat, magistrate' },
    {
      concept: 'researcher',
      kind: 'job',
      words:
        'chercheur, chercheuse, scientifique, savant, savante, physicien, physicienne, chimiste, biologiste, mathématicien, mathématicienne, astronome, astronaute, spationaute, cosmonaute, ingénieur, ingénieure, archéologue, paléontologue, paléontologiste, géologue, volcanologue, vulcanologue, sismologue, glaciologue, océanographe, climatologue, météorologue, virologue, épidémiologiste, infectiologue, historien, historienne, sociologue, anthropologue, ethnologue, philosophe, linguiste, géographe, démographe, botaniste, zoologiste, vétérinaire, statisticien, statisticienne, informaticien, informaticienne',
    },
    {
      concept: 'analyst',
      kind: 'job',
      words: 'analyste, expert, experte, spécialiste, consultant, consultante, observateur, observatrice',
    },
    {
      concept: 'economist',
      kind: 'job',
      words: 'économiste, historien, historienne, politologue, politiste, sociologue, philosophe, anthropologue',
    },
    {
      concept: 'journalist',
      kind: 'job',
      words: 'journaliste, reporter, correspondant, correspondante, éditorialiste, chroniqueur, chroniqueuse',
    },
    {
      concept: 'writer',
      kind: 'job',
      words:
        'écrivain, écrivaine, romancier, romancière, poète, poétesse, auteur, auteure, autrice, dramaturge, essayiste, traducteur, traductrice, scénariste, biographe, historien de l’art, bédéiste',
    },
    {
      concept: 'artist',
      kind: 'job',
      words:
        'acteur, actrice, comédien, comédienne, chanteur, chanteuse, cantatrice, musicien, musicienne, compositeur, compositrice, pianiste, violoniste, peintre, sculpteur, photographe, réalisateur, réalisatrice, cinéaste, danseur, danseuse, humoriste, artiste, architecte, producteur, productrice, chorégraphe, metteur en scène, metteuse en scène, scénographe, dessinateur, dessinatrice, illustrateur, illustratrice, styliste, plasticien, plasticienne, sculptrice, danseur étoile, danseuse étoile, ballerine, soprano, ténor, rappeur, rappeuse, guitariste, cuisinier, cuisinière, pâtissier, pâtissière, chef étoilé, cheffe étoilée, boulanger, boulangère, sommelier, sommelière, critique gastronomique',
    },
    {
      concept: 'doctor',
      kind: 'job',
      words:
        'médecin, infirmier, infirmière, chirurgien, chirurgienne, psychiatre, psychologue, pharmacien, pharmacienne, aide-soignant, aide-soignante, sage-femme, kinésithérapeute, pédiatre, cardiologue, oncologue, urgentiste, chirurgien-dentiste, dentiste, ambulancier, ambulancière',
    },
    { concept: 'engineer', kind: 'job', words: 'ingénieur, ingénieure, informaticien, informaticienne, développeur, développeuse' },
    {
      concept: 'entrepreneur',
      kind: 'job',
      words:
        'entrepreneur, entrepreneuse, homme d’affaires, femme d’affaires, milliardaire, banquier, banquière, industriel, commerçant, commerçante, négociant',
    },
    {
      concept: 'activist',
      kind: 'job',
      words:
        'militant, militante, activiste, opposant, opposante, dissident, dissidente, syndicaliste, défenseur, défenseuse, blogueur, blogueuse',
    },
    { concept: 'diplomat', kind: 'job', words: 'diplomate, négociateur, négociatrice' },
    { concept: 'candidate', kind: 'job', words: 'candidat, candidate' },
    {
      concept: 'player',
      kind: 'job',
      words:
        'joueur, joueuse, footballeur, footballeuse, attaquant, défenseur central, gardien, milieu, capitaine, coureur, coureuse, cycliste, athlète, nageur, nageuse, boxeur, tennisman, pilote, gardienne, défenseur, défenseure, milieu de terrain, ailier, pilier, talonneur, demi de mêlée, skipper, navigateur, navigatrice, skieur, skieuse, escrimeur, escrimeuse, judoka, sprinteur, sprinteuse, marathonien, marathonienne, grimpeur, grimpeuse, cavalier, cavalière, boxeuse, rugbyman, handballeur, handballeuse, basketteur, basketteuse, volleyeur, volleyeuse, biathlète, surfeur, surfeuse',
    },
    { concept: 'student', kind: 'job', words: 'étudiant, étudiante, lycéen, lycéenne, élève' },
    {
      concept: 'worker',
      kind: 'job',
      words:
        'ouvrier, ouvrière, agriculteur, agricultrice, cultivateur, paysan, paysanne, boulanger, boulangère, retraité, retraitée, habitant, habitante, policier, policière, gendarme, pompier, soldat, pêcheur, cuisinier, marchand, marchande, facteur, serrurier, menuisier, journalier, mécanicien',
    },
    {
      concept: 'witness',
      kind: 'job',
      words: 'témoin, victime, suspect, suspecte, sieur',
    },
    {
      concept: 'kin',
      kind: 'kin',
      words:
        'fils, fille, frère, sœur, épouse, époux, femme, mari, veuve, mère, père, oncle, tante, neveu, nièce, cousin, cousine, successeur, successeure, successeuse, prédécesseur, prédécesseure, homologue, compagnon, compagne, ami, amie',
    },
  ],
  deputies: 'vice, vice-, sous, adjoint, adjointe, suppléant, suppléante',
  qualities:
    'général, générale, exécutif, exécutive, permanent, permanente, spécial, spéciale, régional, régionale, national, nationale, principal, principale, suprême, délégué, déléguée, honoraire, sortant, sortante, désigné, désignée, pressenti, pressentie, démissionnaire, en exercice, en poste, en titre, ad interim, élu, élue, intérimaire, par intérim, actuel, actuelle, nouveau, nouvel, nouvelle, haut, haute, grand, grande, premier, première, résident, résidente, fédéral, fédérale, central, centrale, technique, scientifique, artistique, politique, associé, associée, émérite, municipal, municipale, provincial, provinciale, plénipotentiaire, extraordinaire, consultatif, ministériel, ministérielle, local, locale, mondial, mondiale, onusien, onusienne, européen, européenne, juridique, commercial, commerciale, financier, financière, alors, actuellement, désormais, jeune, célèbre, défunt, défunte, feu, richissime, populaire, socialiste, communiste, conservateur, conservatrice, démocrate, républicain, républicaine, libéral, libérale, écologiste, indépendant, indépendante',
  former: 'ancien, ancienne, ex, ex-',
  portfolios: {
    'public-security': 'Sécurité publique, Police',
    'foreign-affairs':
      'Affaires étrangères, Affaires extérieures, Relations extérieures, Relations internationales, Europe et des Affaires étrangères',
    interior: 'Intérieur, Affaires intérieures, Affaires internes',
    defence: 'Défense, Défense nationale, Armées',
    justice: 'Justice',
    finance: 'Finances, Finances publiques',
    economy: 'Économie, Économie et des Finances',
    budget: 'Budget, Comptes publics, Trésor',
    health: 'Santé, Santé publique, Solidarités et de la Santé',
    education: 'Éducation, Éducation nationale, Éducation et de la Formation',
    'higher-education': 'Enseignement supérieur, Enseignement supérieur et de la Recherche',
    'science-and-technology': 'Sciences et des Technologies, Science et de la Technologie, Sciences et Technologies, Recherche, Sciences',
    'information-and-communications': 'Information et de la Communication, Information et des Communications, Communication, Information',
    'digital-affairs': 'Numérique, Transition numérique, Économie numérique, Transformation numérique',
    culture: 'Culture, Culture, des Sports et du Tourisme',
    sport: 'Sports, Jeunesse et des Sports',
    tourism: 'Tourisme',
    agriculture: 'Agriculture, Agriculture et de l’Environnement, Agriculture et du Développement rural',
    environment: 'Environnement, Transition écologique, Écologie',
    energy: 'Énergie, Mines, Pétrole',
    transport: 'Transports, Communications et des Transports',
    labour: 'Travail, Emploi, Affaires sociales, Fonction publique',
    'industry-and-trade': 'Industrie et du Commerce, Commerce, Commerce extérieur, Industrie',
    construction: 'Construction, Logement, Équipement',
    'planning-and-investment': 'Plan et de l’Investissement, Plan',
    'home-security': 'Sécurité intérieure, Sécurité, Sécurité nationale, Sûreté de l’État',
    'internal-affairs-of-party': 'Affaires intérieures du Parti',
    'human-rights': 'droits de l’homme, droits humains, Droits de l’homme',
    'legal-affairs': 'affaires juridiques, Affaires juridiques',
    'political-affairs': 'affaires politiques, Affaires politiques',
    'european-affairs': 'Affaires européennes, Europe',
    immigration: 'Immigration, Migrations',
    development: 'Développement, Coopération, Développement international',
    communication: 'communication, relations publiques, relations presse',
  },
  roleRules: [
    {
      id: 'fr.role.office',
      pattern:
        "[{former} [-]] [{quality}] [{quality}] [{deputy} [-]] {role} [{quality}] [{quality}] [{deputy}] ({demonym} [{quality}] [({of} {portfolio} [{and} {of} {portfolio}]|(de|du|des|d'|de la|de l'|en|pour|pour la|pour le|pour les|chargé de|chargée de|chargé du|chargée du|chargé des|chargée des) {matter})]|[{quality}] [{of} ({portfolio} [{and} {of} {portfolio}]|{matter})]) [{quality}] [({of}|{at}) [ONG] ({body}|{place}|{unknown}|{institution}|{superior=office})] [({of}|{at}) ({parent=body}|{where=place})] [{at} {where=place}] [{quality}]",
      value: {},
      examples: [
        { text: 'le vice-ministre des Transports Paul Garnier', expect: 'vice-ministre des Transports' },
        { text: 'la directrice générale adjointe de l’Unesco a souri', expect: 'directrice générale adjointe de l’Unesco' },
        { text: 'l’ancien ambassadeur du Pérou au Chili', expect: 'ancien ambassadeur du Pérou au Chili' },
        { text: 'une professeure de droit maritime à Lisbonne', expect: 'professeure de droit maritime à Lisbonne' },
        { text: 'le président du Sénat a ri', expect: 'président du Sénat' },
        { text: 'la ministre de la Pêche démissionnaire', expect: 'ministre de la Pêche démissionnaire' },
      ],
      counterexamples: ['Le ministère a répondu.', 'La présidence du groupe revient à Oslo.'],
    },
  ],
  determiners: {
    definite: "le la l' ledit ladite",
    contracted: 'du au',
    indefinite:
      'un une des les aux ces plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune quel quelle deux trois quatre cinq six sept huit neuf dix nombreux nombreuses cet cette ce',
    possessive: 'son sa ses leur leurs mon ma mes notre nos votre vos',
    feminine: 'la une cette',
    masculine: 'le un du au ce cet',
  },
  bareTitles: 'headline',
  capitalHeadlines: false,
  copulas:
    "est était sera serait fut soit devient devenu devenue devenait devenir deviendra reste restait nommé nommée nommer nommait élu élue élire comme être été étant qu' désigné désignée proclamé proclamée",
  of: "de, du, des, d', de la, de l', à la, à l', au, aux, auprès de, auprès du, auprès des, auprès de l', auprès de la, chargé de, chargée de, chargé de la, chargée de la, chargé des, chargée des, chargé du, chargée du, chargé de l', chargée de l', en charge de, en charge du, en charge des, en charge de la, pour, pour la, pour le, pour les, pour l', au sein de, au sein du, au sein de la, au sein de l', en, délégué à, déléguée à, délégué au, déléguée au, délégué aux, déléguée aux",
  at: "à, à la, à l', au, aux, en, en poste à, basé à, basée à, auprès de, auprès du, auprès des, auprès de la, auprès de l', chez, pour, pour le, pour la, pour l'",
  belonging: "de, du, de la, de l', d', des",
  addressing: 'à au aux',
  genitive: '',
  and: 'et ou &',
  given,
  surnames,
  surnameEndings,
  households: 'famille, familles, frères, sœurs, soeurs, époux, couple, clan, dynastie, fratrie, jumeaux, jumelles',
  particles: "de du des d' la le van von der den da dos di del della al el bin ibn ben ould bint y e ter zu",
  suffixes: 'fils père Jr Jr. II III IV junior',
  starters:
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu j' c' ça cela ceci qui que qu' quoi dont où quand comment pourquoi combien lequel laquelle et ou mais donc or ni car si s' n' ne pas non oui avec sans sous sur dans par pour contre vers chez entre depuis pendant durant avant après dès lors alors ainsi aussi enfin puis ensuite toutefois cependant pourtant néanmoins selon d'après malgré outre parmi hors sauf voici voilà tout toute tous toutes chaque plusieurs certains certaines quelques aucun aucune nul autre autres même mêmes tel telle tels telles plus moins très trop peu beaucoup assez encore déjà toujours jamais souvent parfois hier aujourd'hui demain maintenant ici là en y à lorsque puisque quoique afin face grâce quant concernant interrogé interrogée interviewé réunis réunie réuni présent présente présents invité invitée accueilli accueillie adopté adoptée né née mort morte soudain bref certes surtout notamment seul seule seuls deux trois quatre cinq six sept huit neuf dix cent mille premier première dernier dernière prochain nouveau nouvelle ancien ancienne jeune jeunes grand grande petit petite bon bonne saint sainte merci bonjour salut chers chères cher chère monsieur madame est était a ont sont suis as avait fut sera jusque jusqu' vu étant ayant soit tandis cette ô ah oh eh hein hélas photo vidéo source voir lire tel sitôt aussitôt quelque quiconque ailleurs autour devant derrière loin près côté lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre etat état etats états gouvernement parlement sénat assemblée convention conférence cérémonie sommet traité accord texte article internet web",
  acts: "dit disait a-t-il a-t-elle refuse refusé décliné décline accepté accepte confirmé confirme révélé révèle nié nie ouvert ouvre présenté présente signé signe lancé prononcé prononce participé participe assisté assiste visité visite inauguré inaugure rendu rend exigé exige menacé menace condamné condamne rejeté rejette ordonné ordonne suggéré suggère souhaité souhaite réclamé réclame vanté vante loué loue détaillé détaille commenté reconnaissait réitéré réitère exhorte encourage encouragé recommandé recommande prié prie conseillé conseille déploré déplore accusé accuse qualifié qualifie remarqué remarque observé observe répété répète ajoutait insistait concède concédé ironisait déclare déclaré déclarait affirme affirmé affirmait assure assuré explique expliqué expliquait précise précisé ajoute ajouté souligne souligné soulignait estime estimé estimait confie confié raconte raconté rappelle rappelé indique indiqué annonce annoncé note noté relève relevé insiste insisté lance lancé conclu conclut répond répondu réagi réagit commente commenté critique critiqué dénonce dénoncé salue salué remercie remercié espère espéré promet promis admet admis reconnaît reconnu regrette regretté s'alarme alarme s'inquiète inquiète s'étonne étonne ironise ironisé juge jugé pense croit veut voulait demande demandé appelle appelé exhorté plaide plaidé résume résumé témoigne témoigné martèle martelé tranche tranché poursuit poursuivi écrit écrivait avoue avoué sourit souri né née mort décédé décédée avait présidé préside accueilli accueille reçu reçoit rencontré rencontre informé informe averti avertit prévenu prévient évoqué évoque exprimé exprime s'est démissionné nommé élu réaffirmé réaffirme félicité félicite proposé propose invité invite avance avançait avancé défendu défend",
  ages: 'ans',
  things:
    'ministère agence office université école lycée collège institut centre hôpital musée théâtre opéra bibliothèque banque société compagnie groupe fondation association fédération confédération union parti mouvement comité commission conseil tribunal cour chambre assemblée sénat parlement direction département bureau service club fc stade olympique racing racing-club coupe championnat tournoi prix festival salon exposition opération plan loi traité convention accord pacte charte protocole déclaration rue avenue boulevard place pont quai gare aéroport port parc jardin bois forêt lac fleuve rivière mer océan golfe baie île îles mont montagne col vallée plaine désert cap province région district commune ville village quartier château palais cathédrale église basilique abbaye mosquée temple pagode hôtel restaurant café cinéma journal revue magazine quotidien hebdomadaire radio télévision tv chaîne édition éditions presse airlines motors bank group corp inc ltd llc sa news times post press media studio studios records games cup award awards university college institute foundation museum international world watch house street road river lake mount island city county state national global tech digital online internet cyber network systems energy oil gas airways force armée police marine brigade régiment division front ligue guerre bataille révolution république royaume empire état états saint-germain assurance assurances mutuelle syndicat cgt cfdt grand-prix miss monsieur-tout-le-monde congrès sommet forum conférence réseau alliance coalition collectif observatoire haut haute nord sud est ouest libertés numérique numériques droits',
  namingNouns:
    "village de, villages de, hameau de, hameaux de, commune de, communes de, bourg de, bourgade de, bourgades de, localité de, localités de, village d', villages d', hameau d', hameaux d', commune d', communes d', localité d', localités d'",
  locatives: 'à en vers près depuis jusque dans de',
  credits:
    'photo, photos, photo par, crédit, crédits, crédit photo, crédits photo, photographie, photographies, illustration, illustrations, image, images, ©, légende, infographie, dessin, montage, source, traduction, rédaction',
  bylines:
    'par, avec, texte, propos recueillis par, traduit par, reportage de, de notre envoyé spécial, de notre envoyée spéciale, de notre correspondant, de notre correspondante',
  countries,
  regions,
  demonyms,
  wary: 'Dominique Maurice Salvador Grenade Jordanie France Chine Nice Vienne Florence Sofia Sydney Santiago Lima Israël Monaco Washington Wellington Rome',
  cities: { ...worldCities, ...cities },
  bodies,
  institutions:
    'Office, Agence, Bureau, Comité, Commission, Conseil, Organisation, Association, Fédération, Confédération, Union, Université, Institut, Centre, Banque, Cour, Tribunal, Haut-Commissariat, Programme, Fonds, Parti, Réseau, Service, Direction, Direction générale, Département, Ministère, Secrétariat, Secrétariat général, Cabinet, Assemblée, Sénat, Parlement, Chambre, Académie, Fondation, Ligue, Observatoire, Mission, Alliance, Coalition, Collectif, Société, Compagnie, Groupe, Forum, Front, Mouvement, Autorité, Inspection, Hôpital, École, Musée, Croix-Rouge, Délégation, Ambassade, Consulat, Présidence, Sous-comité, Haute Autorité, Cour suprême, Syndicat, Club, Parquet, Comité populaire, Comité central',
  settlements: 'province, district, ville, commune, village, préfecture, département, région, comté, canton, État, île, vieille ville',
  spots:
    'lycée, université, collège, école, hôpital, prix, fondation, institut, centre, théâtre, musée, clinique, bibliothèque, gymnase, salle, Fondation, Institut, Centre, Prix, Lycée, Université, Collège, Hôpital, Théâtre, Musée, lac, rue, avenue, boulevard, place, quai, pont, gare, aéroport, port, parc, jardin, mont, col, vallée, baie, golfe, île, îles, archipel, fleuve, rivière, canal, cap, province, district, quartier, ville, commune, village, préfecture, département, région, comté, canton, État, plage, forêt, détroit, désert, temple, pagode, église, cathédrale, basilique, château, palais, stade, hôtel, prison, square, faubourg, hameau, camp, vieille ville',
  adjectiveEndings:
    'al ale aux ales ique iques ien ienne iens iennes aire aires if ive ifs ives ais aise aises ois oise oises el elle els elles publique publiques étrangères étranger étrangers supérieur supérieure intérieur intérieure intérieures extérieur extérieure extérieures populaire suprême unies unis uni permanent permanente mobile numérique',
  nameRules: [
    {
      id: 'fr.name.ministry',
      pattern: '(ministère|ministères) [{demonym}] {of} {portfolio} [({demonym}|{of} {country})]',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [
        { text: 'le ministère de la Santé', expect: 'ministère de la Santé' },
        { text: 'le ministère chilien des Transports', expect: 'ministère chilien des Transports' },
      ],
      counterexamples: ['les ministères concernés'],
    },
    {
      id: 'fr.name.government',
      pattern: 'gouvernement ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'government-of-{country}' },
      examples: [{ text: 'le gouvernement péruvien', expect: 'gouvernement péruvien' }],
      counterexamples: ['le gouvernement a tranché'],
    },
    {
      id: 'fr.name.parliament',
      pattern: '(parlement|assemblée nationale|sénat) ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'parliament-of-{country}' },
      examples: [{ text: 'le Parlement norvégien', expect: 'Parlement norvégien' }],
    },
    {
      id: 'fr.name.embassy',
      pattern: '(ambassade|consulat) [général] ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'embassy-of-{country}' },
      examples: [{ text: "l'ambassade du Japon", expect: 'ambassade du Japon' }],
    },
    {
      id: 'fr.name.state',
      pattern:
        '(république|royaume|république populaire|république socialiste|république islamique|fédération|confédération|principauté) [islamique] [{quality}] {of} {country}',
      value: { kind: 'place', id: '{country}' },
      examples: [{ text: 'la République du Pérou', expect: 'République du Pérou' }],
    },
    {
      id: 'fr.name.office-of',
      pattern: "(cabinet|bureau|secrétariat|office|palais) (du|de la|de l') {office}",
      value: { kind: 'body' },
      examples: [{ text: 'avec le Bureau du Président, il a', expect: 'Bureau du Président' }],
      counterexamples: ['le bureau de vote'],
    },
    {
      id: 'fr.name.body',
      pattern: '{institution} {tail}',
      value: { kind: 'body' },
      examples: [
        { text: "l'Agence nationale de la pêche a fermé", expect: 'Agence nationale de la pêche' },
        { text: 'le Réseau Droits numériques', expect: 'Réseau Droits numériques' },
      ],
      counterexamples: ['une commission de cinq membres'],
    },
    {
      id: 'fr.name.of-france',
      pattern:
        '{caps} (publique|public|nationale|national|naturelle|médicale|numérique|solidaire|solidaires|active|agricole|agricoles|industrielle|environnement|urbaine|universitaire|universitaires|rurale|rural|ruraux|navigables|judiciaire|sportive|mutualiste|compétences|travail|énergie|nature) [de] France',
      value: { kind: 'body' },
      examples: [{ text: "L'avis a été rendu par Énergie solidaire France.", expect: 'Énergie solidaire France' }],
      counterexamples: ['La situation nationale en France se tend.'],
    },
    {
      id: 'fr.name.institute',
      pattern: "(institut|fondation|université|académie) [(de|du|des|d'|de la|de l')] {caps}",
      value: { kind: 'body' },
      examples: [
        { text: 'selon l’institut Cadran, les forêts reculent', expect: 'institut Cadran' },
        { text: 'l’université de Brévenne a ouvert', expect: 'université de Brévenne' },
      ],
      counterexamples: ['l’institut est fermé'],
    },
    {
      id: 'fr.name.place',
      pattern: "{spot} [(de|du|des|d'|de la|de l')] {caps}",
      value: { kind: 'place' },
      examples: [
        { text: 'au bord du lac Ba Be, à midi', expect: 'lac Ba Be' },
        { text: 'la province de Nghe An', expect: 'province de Nghe An' },
      ],
      counterexamples: ['sur la place publique'],
    },
  ],
} as const satisfies NamesPack;

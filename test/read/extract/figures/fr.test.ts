import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { figuresOf, line } from './figures-of.ts';

const packs = await loadPacks();
const told = (text: string): string =>
  figuresOf(packs, 'fr', text)
    .map((f) => `${f.quote} = ${line(f)}`)
    .join(' | ');

describe('figures in French: words, bound, value and unit', () => {
  it.each([
    ['Au total, 68 États ont paraphé le document lors de la première journée, selon un décompte provisoire.', '68 États = exactly 68 État'],
    [
      "La police a interpellé une quinzaine de suspects et saisi 12 ordinateurs, 34 téléphones ainsi que 2,7 millions d'euros en cryptomonnaies.",
      "une quinzaine de suspects = about 15 suspect | 12 ordinateurs = exactly 12 ordinateur | 34 téléphones = exactly 34 téléphone | 2,7 millions d'euros = exactly 2700000 EUR",
    ],
    [
      'Les pertes liées aux rançongiciels ont bondi de 23 % en un an, pour atteindre 1,1 milliard de dollars.',
      '23 % = exactly 23 percent | un an = exactly 1 year | 1,1 milliard de dollars = exactly 1100000000 USD',
    ],
    [
      "Plus d'une centaine de pays étaient représentés, dont une quarantaine au niveau ministériel.",
      "Plus d'une centaine de pays = more-than 100 pays | une quarantaine = about 40 pays",
    ],
    ['Trois Européens sur quatre disent craindre le vol de leurs données.', 'Trois Européens sur quatre = exactly 75 percent'],
    [
      'Le texte, long de 41 pages, comporte 68 articles répartis en neuf chapitres.',
      '41 pages = exactly 41 page | 68 articles = exactly 68 article | neuf chapitres = exactly 9 chapitre',
    ],
    [
      'Entre 3 000 et 4 000 policiers seront mobilisés pendant les deux jours du sommet.',
      'Entre 3 000 et 4 000 policiers = between 3000..4000 policier | deux jours = exactly 2 day',
    ],
    ["La réunion, qui a duré près de trois heures et demie, s'est conclue sans accord.", 'près de trois heures et demie = nearly 3.5 hour'],
    ["« Nous avons perdu 15 ans », regrette l'expert, âgé de 62 ans.", '15 ans = exactly 15 year'],
    ['Le commissaire, 45 ans, dirige une équipe de vingt-deux enquêteurs.', 'vingt-deux enquêteurs = exactly 22 enquêteur'],
    [
      "En 2024, quelque 14 000 plaintes ont été déposées, soit deux fois plus qu'en 2020.",
      'quelque 14 000 plaintes = about 14000 plainte | deux fois = exactly 2 fois',
    ],
    [
      "Il a été condamné à six ans de prison ferme et 50 000 euros d'amende.",
      'six ans = exactly 6 year | 50 000 euros = exactly 50000 EUR',
    ],
    [
      "La ville de Hanoï, qui compte plus de 8,5 millions d'habitants, a déployé 600 caméras.",
      "plus de 8,5 millions d'habitants = more-than 8500000 habitant | 600 caméras = exactly 600 caméra",
    ],
    ['Un tiers des signataires sont des pays africains.', 'Un tiers = exactly 0.3333333333333333'],
    [
      'Le deuxième jour, 7 autres pays ont rejoint la liste, portant le total à 72.',
      '7 autres pays = exactly 7 pays | 72 = exactly 72 pays',
    ],
    ['Ils sont désormais soixante-douze à avoir signé.', 'soixante-douze = exactly 72'],
    ["Le budget du programme s'élève à 4,5 M€ sur cinq ans.", '4,5 M€ = exactly 4500000 EUR | cinq ans = exactly 5 year'],
    ["L'accord sera valable pour une durée de dix ans renouvelable.", 'dix ans = exactly 10 year'],
    ["Les 27 États membres de l'Union européenne ont voté en bloc.", '27 États membres = exactly 27 État membre'],
    [
      "Quelques dizaines de manifestants se sont rassemblés devant l'ambassade.",
      'Quelques dizaines de manifestants = vague 10 manifestant',
    ],
    [
      "Des centaines de millions d'utilisateurs seraient concernés.",
      "Des centaines de millions d'utilisateurs = vague 100000000 utilisateur",
    ],
    [
      "Le vol VN 18 transportait 214 passagers et 12 membres d'équipage.",
      "214 passagers = exactly 214 passager | 12 membres d'équipage = exactly 12 membre d'équipage",
    ],
    [
      "La conférence réunit 1.200 participants venus de 90 pays, 35 organisations internationales et une vingtaine d'ONG.",
      "1.200 participants = exactly 1200 participant | 90 pays = exactly 90 pays | 35 organisations internationales = exactly 35 organisation internationale | une vingtaine d'ONG = about 20 ONG",
    ],
    [
      'Le ministère a recensé 6 843 cas de fraude, en hausse de 12,4 % par rapport à 2023.',
      '6 843 cas = exactly 6843 cas | 12,4 % = exactly 12.4 percent',
    ],
    [
      'Il faut au minimum quarante ratifications pour que le traité entre en vigueur, 90 jours plus tard.',
      'au minimum quarante ratifications = at-least 40 ratification | 90 jours = exactly 90 day',
    ],
    [
      "Le Vietnam compte 80 millions d'internautes, soit près de 80 % de sa population.",
      "80 millions d'internautes = exactly 80000000 internaute | près de 80 % = nearly 80 percent",
    ],
    ['Deux délégations sur trois étaient conduites par un ministre.', 'Deux délégations sur trois = exactly 66.6667 percent'],
    ['Le 1er article de la loi n° 2015-912 prévoit trois exceptions.', 'trois exceptions = exactly 3 exception'],
    [
      'Le nombre de signataires est passé de 65 à 72 en vingt-quatre heures.',
      '65 = exactly 65 signataire | 72 = exactly 72 signataire | vingt-quatre heures = exactly 24 hour',
    ],
    ['Seuls 5 pays ont refusé de signer le texte.', '5 pays = exactly 5 pays'],
    [
      'La cérémonie a été retransmise en direct par plus de 30 chaînes de télévision dans 12 langues.',
      'plus de 30 chaînes de télévision = more-than 30 chaîne de télévision | 12 langues = exactly 12 langue',
    ],
    [
      "Au moins 17 personnes ont été tuées et 43 blessées dans l'attentat.",
      'Au moins 17 personnes = at-least 17 personne | 43 blessées = exactly 43 blessée',
    ],
    ['Près de la moitié des entreprises interrogées ont subi une attaque.', 'Près de la moitié = nearly 0.5'],
    [
      "Les escrocs auraient détourné jusqu'à 40 milliards de dollars par an en Asie du Sud-Est.",
      "jusqu'à 40 milliards de dollars = at-most 40000000000 USD",
    ],
    ['La température atteignait 31 °C dans la capitale.', '31 °C = exactly 31 degré'],
    ['Le traité compte désormais 1 ratification, celle du Qatar.', '1 ratification = exactly 1 ratification'],
    ["Sur les 193 États membres de l'ONU, 72 ont signé.", '193 États membres = exactly 193 État membre | 72 = exactly 72 État membre'],
    ["L'ONUDC emploie 2 400 personnes dans 80 pays.", '2 400 personnes = exactly 2400 personne | 80 pays = exactly 80 pays'],
    [
      "Plusieurs centaines de journalistes étrangers ont couvert l'événement.",
      'Plusieurs centaines de journalistes étrangers = vague 100 journaliste étranger',
    ],
    [
      'Avec 104 voix pour, 3 contre et 12 abstentions, la résolution a été adoptée.',
      '104 voix = exactly 104 voix | 3 = exactly 3 voix | 12 abstentions = exactly 12 abstention',
    ],
    ['Le prix du billet varie de 15 à 25 euros.', 'de 15 à 25 euros = between 15..25 EUR'],
    ['Une délégation de 15 membres est arrivée vendredi.', '15 membres = exactly 15 membre'],
    [
      'Les négociations ont duré deux ans et demi et mobilisé plus de 800 délégués.',
      'deux ans et demi = exactly 2.5 year | plus de 800 délégués = more-than 800 délégué',
    ],
    ['Le G7 et les BRICS représentent plus de 70 % du PIB mondial.', 'plus de 70 % = more-than 70 percent'],
    ['Le coût est estimé à 10,5 billions de dollars par an.', '10,5 billions de dollars = exactly 10500000000000 USD'],
    ['Un million de personnes utilisent ce service chaque jour.', 'Un million de personnes = exactly 1000000 personne'],
    ['Il reste 39 ratifications à obtenir.', '39 ratifications = exactly 39 ratification'],
    ["L'exposition de 5 000 m² accueille 45 exposants.", '5 000 m² = exactly 5000 m² | 45 exposants = exactly 45 exposant'],
    [
      'La plateforme a enregistré 3,4 millions de vues en 48 heures.',
      '3,4 millions de vues = exactly 3400000 vue | 48 heures = exactly 48 hour',
    ],
    ["Il a marqué 2 buts et le match s'est terminé 3-1.", '2 buts = exactly 2 but'],
    ['Selon le rapport 2024-2025, une entreprise sur deux est touchée.', 'une entreprise sur deux = exactly 50 percent'],
    ['Des milliers de Hanoïens ont défilé.', 'Des milliers de Hanoïens = vague 1000 Hanoïen'],
    [
      'Il a fallu cinq ans, huit sessions officielles et cinq consultations intersessions pour aboutir.',
      'cinq ans = exactly 5 year | huit sessions officielles = exactly 8 session officielle | cinq consultations intersessions = exactly 5 consultation intersession',
    ],
    ['Pas moins de 120 orateurs sont inscrits.', 'Pas moins de 120 orateurs = at-least 120 orateur'],
    [
      'Le séisme a fait 2 056 morts et plus de 1 400 blessés, dont 700 dans un état critique.',
      '2 056 morts = exactly 2056 mort | plus de 1 400 blessés = more-than 1400 blessé | 700 = exactly 700 blessé',
    ],
    [
      "L'action a perdu 4,2 % à 318,4 yens, effaçant 6 milliards de dollars de capitalisation.",
      '4,2 % = exactly 4.2 percent | 318,4 yens = exactly 318.4 JPY | 6 milliards de dollars = exactly 6000000000 USD',
    ],
    [
      'La loi a été adoptée par 321 voix contre 217 et 12 abstentions, après quinze heures de débats.',
      '321 voix = exactly 321 voix | 217 = exactly 217 voix | 12 abstentions = exactly 12 abstention | quinze heures = exactly 15 hour',
    ],
    ['Près des trois quarts des électeurs approuvent le plan.', 'Près des trois quarts = nearly 0.75'],
    [
      'La Russie a tiré 81 missiles et huit drones, tuant au moins six civils.',
      '81 missiles = exactly 81 missile | huit drones = exactly 8 drone | au moins six civils = at-least 6 civil',
    ],
    [
      "La maison de deux étages s'est vendue 1,25 million d'euros, soit 150 000 euros de plus que prévu.",
      "deux étages = exactly 2 étage | 1,25 million d'euros = exactly 1250000 EUR | 150 000 euros = exactly 150000 EUR",
    ],
    [
      'Environ un adulte sur dix, soit quelque 6 millions de personnes, est concerné.',
      'Environ un adulte sur dix = about 10 percent | quelque 6 millions de personnes = about 6000000 personne',
    ],
    [
      'La banque centrale a relevé son taux directeur de 25 points de base, à 4,75 %.',
      '25 points de base = exactly 25 point de base | 4,75 % = exactly 4.75 percent',
    ],
    ["L'Espagne a remporté cinq médailles d'or.", "cinq médailles d'or = exactly 5 médaille d'or"],
    ["L'essai a porté sur 1 200 patients âgés de 18 à 65 ans.", '1 200 patients = exactly 1200 patient'],
    [
      'Les incendies ont ravagé plus de 10 000 hectares et chassé 3 500 habitants.',
      'plus de 10 000 hectares = more-than 10000 hectare | 3 500 habitants = exactly 3500 habitant',
    ],
    ["Il a purgé dix-huit mois d'une peine de trois ans.", 'dix-huit mois = exactly 18 month | trois ans = exactly 3 year'],
    ["Les ventes ont doublé pour atteindre 2,4 millions d'unités.", "2,4 millions d'unités = exactly 2400000 unité"],
    ['Le navire, avec 21 marins à bord, a sombré à 40 milles des côtes.', '21 marins = exactly 21 marin | 40 milles = exactly 40 mille'],
    ['Elle a écrit douze romans, dont deux adaptés au cinéma.', 'douze romans = exactly 12 roman | deux = exactly 2 roman'],
    [
      "Les 27 dirigeants se sont accordés sur un fonds de 750 milliards d'euros.",
      "27 dirigeants = exactly 27 dirigeant | 750 milliards d'euros = exactly 750000000000 EUR",
    ],
    ['Le budget 2024 prévoit 1 250 postes supplémentaires.', '1 250 postes supplémentaires = exactly 1250 poste supplémentaire'],
    ["L'entreprise emploie 12 000 salariés, dont la moitié à l'étranger.", '12 000 salariés = exactly 12000 salarié'],
    [
      'Sur 350 projets de loi déposés, seuls 27 ont été votés.',
      '350 projets de loi = exactly 350 projet de loi | 27 = exactly 27 projet de loi',
    ],
    ['Douze hommes et trois femmes se trouvaient à bord.', 'Douze hommes = exactly 12 homme | trois femmes = exactly 3 femme'],
    [
      "La peine peut aller jusqu'à vingt ans de prison et 250 000 euros d'amende.",
      "jusqu'à vingt ans = at-most 20 year | 250 000 euros = exactly 250000 EUR",
    ],
    ['Le syndicat revendique plus de 100 000 adhérents.', 'plus de 100 000 adhérents = more-than 100000 adhérent'],
    ["La grève a coûté au moins 300 millions d'euros.", "au moins 300 millions d'euros = at-least 300000000 EUR"],
    [
      'Le Japon a promis 200 milliards de yens (environ 1,3 milliard de dollars).',
      '200 milliards de yens = exactly 200000000000 JPY | environ 1,3 milliard de dollars = about 1300000000 USD',
    ],
    ['Le pétrole a gagné 2 %, à 85,20 dollars le baril.', '2 % = exactly 2 percent | 85,20 dollars = exactly 85.2 USD'],
    [
      'Ils sont mariés depuis vingt-cinq ans et ont quatre enfants.',
      'vingt-cinq ans = exactly 25 year | quatre enfants = exactly 4 enfant',
    ],
    ['Le CAC 40 a perdu 1,2 %, à 7 301,26 points.', '1,2 % = exactly 1.2 percent | 7 301,26 points = exactly 7301.26 point'],
    ['Les cent premiers jours ont été difficiles.', 'cent premiers jours = exactly 100 day'],
    ["La tempête a privé d'électricité 1,2 million de foyers.", '1,2 million de foyers = exactly 1200000 foyer'],
    [
      "Le musée a reçu 8,9 millions de visiteurs l'an dernier, soit 14 % de plus.",
      '8,9 millions de visiteurs = exactly 8900000 visiteur | 14 % = exactly 14 percent',
    ],
    ["De trente à quarante personnes se trouvaient à l'intérieur.", 'De trente à quarante personnes = between 30..40 personne'],
    [
      'Deux personnes sont mortes et cinq autres ont été blessées.',
      'Deux personnes = exactly 2 personne | cinq autres = exactly 5 personne',
    ],
    ['Il faudra débourser 3 euros par jour et par personne.', '3 euros = exactly 3 EUR'],
    [
      "Le ministère prévoit 80 000 suppressions de postes d'ici à 2027.",
      '80 000 suppressions de postes = exactly 80000 suppression de poste',
    ],
    [
      'Cette usine produit 500 tonnes par jour sur un site de 12 hectares.',
      '500 tonnes = exactly 500 tonne | 12 hectares = exactly 12 hectare',
    ],
    ['Le train roule à 320 km/h et relie les deux villes en 1 h 45.', '320 km/h = exactly 320 km/h'],
    [
      "Quatre pays membres, trois observateurs et l'Union européenne ont participé.",
      'Quatre pays membres = exactly 4 pays membre | trois observateurs = exactly 3 observateur',
    ],
    [
      'Des agents de vingt et un pays se sont formés pendant six semaines.',
      'vingt et un pays = exactly 21 pays | six semaines = exactly 6 week',
    ],
    ['Plus de huit Français sur dix sont favorables à la mesure.', 'Plus de huit Français sur dix = more-than 80 percent'],
    ['Le vol a duré onze heures et dix minutes.', 'onze heures = exactly 11 hour | dix minutes = exactly 10 minute'],
    ['Cinq des sept prévenus ont été relaxés.', 'Cinq = exactly 5 prévenu | sept prévenus = exactly 7 prévenu'],
    [
      'Le conflit a fait des dizaines de milliers de morts et plus de 6 millions de déplacés.',
      'des dizaines de milliers de morts = vague 10000 mort | plus de 6 millions de déplacés = more-than 6000000 déplacé',
    ],
    [
      'On dénombre 3 morts, 12 blessés graves et une vingtaine de disparus.',
      '3 morts = exactly 3 mort | 12 blessés graves = exactly 12 blessé grave | une vingtaine de disparus = about 20 disparu',
    ],
    ["L'amende s'élève à 1,2 M$.", '1,2 M$ = exactly 1200000 USD'],
    [
      "L'ONG réclame la libération de ses quatre collaborateurs détenus depuis 100 jours.",
      'quatre collaborateurs = exactly 4 collaborateur | 100 jours = exactly 100 day',
    ],
    [
      "Ce sont 26 chefs d'État et de gouvernement qui ont fait le déplacement.",
      "26 chefs d'État et de gouvernement = exactly 26 chef d'État et de gouvernement",
    ],
    [
      'Le réseau comptait 15.000 comptes, 300 sites et deux serveurs.',
      '15.000 comptes = exactly 15000 compte | 300 sites = exactly 300 site | deux serveurs = exactly 2 serveur',
    ],
    ['Un total de 94 pays ont voté pour, 5 contre.', '94 pays = exactly 94 pays | 5 = exactly 5 pays'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

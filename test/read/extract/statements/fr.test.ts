import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { rows, told } from './told.ts';

const packs = await loadPacks();
const read = (text: string) => rows(told(packs, 'fr', text));

describe('statements(fr)', () => {
  it.each([
    [
      'passes over date and occasion',
      'Interrogé par la radio, {le maire *Paul Renard*} a indiqué mardi, en marge du salon, que l’usine fermerait.',
      ['le maire Paul Renard | indiqué | l’usine fermerait'],
    ],
    [
      'passes over an apposition',
      '{*Claire Vasseur*}, directrice de l’agence et ancienne élue, a assuré que le calendrier serait tenu.',
      ['Claire Vasseur | assuré | le calendrier serait tenu'],
    ],
    [
      'passes over a relative clause',
      '{*Marc Oyono*}, qui préside la commission, estime qu’un vote est possible.',
      ['Marc Oyono | estime | un vote est possible'],
    ],
    [
      'takes the second of two names',
      'Après une visite avec {le préfet *Jean Morel*}, {la ministre *Claire Vasseur*} a affirmé que la digue tiendrait.',
      ['la ministre Claire Vasseur | affirmé | la digue tiendrait'],
    ],
    ['reads a body', 'La préfecture a annoncé que deux routes étaient coupées.', ['La préfecture | annoncé | deux routes étaient coupées']],
    [
      'reads people in general',
      'Des sources proches du dossier affirment que le contrat est signé.',
      ['Des sources proches du dossier | affirment | le contrat est signé'],
    ],
    ['reads a paper', 'Le rapport souligne que les pertes ont doublé.', ['Le rapport | souligne | les pertes ont doublé']],
    [
      'gives two verbs one subject',
      '{*Claire Vasseur*} a remercié les équipes pour leur courage, et a déclaré que la digue tiendrait.',
      ['Claire Vasseur | remercié | leur courage', 'Claire Vasseur | déclaré | la digue tiendrait'],
    ],
    [
      'gives three verbs one auxiliary',
      'Le maire a rappelé les faits, dénoncé une erreur et demandé une enquête.',
      ['Le maire | rappelé | les faits', 'Le maire | dénoncé | une erreur', 'Le maire | demandé | une enquête'],
    ],
    [
      'gives a gerund the subject of its clause',
      'Le syndicat a rejeté le plan, ajoutant que la grève continuerait.',
      ['Le syndicat | ajoutant | la grève continuerait'],
    ],
    [
      'ends before another speaker',
      'Le maire a déclaré que le pont était sûr, tandis que l’opposition a dénoncé une opération de communication.',
      ['Le maire | déclaré | le pont était sûr', 'l’opposition | dénoncé | une opération de communication'],
    ],
    [
      'keeps the outermost attribution',
      'Le maire a déclaré que le préfet avait promis de venir.',
      ['Le maire | déclaré | le préfet avait promis de venir'],
    ],
    [
      'lets an attribution at the end hold the whole sentence',
      'La ville lance un appel aux dons et promet de publier les comptes, a-t-elle dit.',
      ['elle | dit | La ville lance un appel aux dons et promet de publier les comptes'],
    ],
    [
      'reads a request with its addressee',
      'Le préfet a demandé aux équipes techniques, sanitaires et scolaires de rester prêtes.',
      ['Le préfet | demandé | rester prêtes'],
    ],
    [
      'reads a request without addressee',
      'Le préfet a demandé de s’appuyer sur les communes.',
      ['Le préfet | demandé | s’appuyer sur les communes'],
    ],
    ['reads a call', 'Paris a exhorté Londres à ne pas fermer la frontière.', ['Paris | exhorté | ne pas fermer la frontière']],
    ['reads a call for something', 'L’ONU appelle les deux parties à la retenue.', ['L’ONU | appelle | la retenue']],
    [
      'reads an infinitive right after the verb',
      '{*Paul Renard*} dit ne pas connaître le dossier.',
      ['Paul Renard | dit | ne pas connaître le dossier'],
    ],
    [
      'reads a verb behind another',
      '{*Paul Renard*} a tenu à rappeler que la ville n’était pas seule.',
      ['Paul Renard | rappeler | la ville n’était pas seule'],
    ],
    ['reads a stressed noun', '{*Paul Renard*} a insisté sur l’urgence des travaux.', ['Paul Renard | insisté | l’urgence des travaux']],
    [
      'reads congratulation of oneself',
      '{*Claire Vasseur*} s’est félicitée de la signature de l’accord.',
      ['Claire Vasseur | félicitée | la signature de l’accord'],
    ],
    [
      'reads thanks with an infinitive',
      '{*Paul Renard*} a remercié ses hôtes d’avoir ouvert leurs portes.',
      ['Paul Renard | remercié | avoir ouvert leurs portes'],
    ],
    ['reads a warning', 'La ministre a mis en garde contre une nouvelle crue.', ['La ministre | mis en garde | une nouvelle crue']],
    [
      'reads what follows the second of two verbs',
      'Elle a conclu en exprimant sa conviction que la digue tiendrait.',
      ['Elle | exprimant sa conviction | la digue tiendrait'],
    ],
    ['reads a quotation before its verb', '« La digue tiendra », a lancé un ingénieur.', ['un ingénieur | lancé | La digue tiendra']],
    [
      'reads a quotation of several sentences',
      '« Il faut agir. Demain, il sera trop tard », a martelé {*Claire Vasseur*} devant les élus.',
      ['Claire Vasseur | martelé | Il faut agir. Demain, il sera trop tard'],
    ],
    [
      'joins a quotation that goes on after its attribution',
      '« Il faut agir », a-t-elle insisté. « Demain, il sera trop tard. »',
      ['elle | insisté | Il faut agir ‖ Demain, il sera trop tard'],
    ],
    [
      'parts a quotation that holds its attribution',
      '« Le pont tient, explique {*Paul Renard*}. Il faudra pourtant le refaire. »',
      ['Paul Renard | explique | Le pont tient ‖ Il faudra pourtant le refaire'],
    ],
    [
      'joins the halves of a quoted sentence',
      '« C’est un bon accord », a dit {*Paul Renard*}, « mais il reste fragile ».',
      ['Paul Renard | dit | C’est un bon accord ‖ mais il reste fragile'],
    ],
    ['reads a question', '« Qui paiera ? », s’est interrogée {*Claire Vasseur*}.', ['Claire Vasseur | interrogée | Qui paiera']],
    [
      'reads a quotation after a colon',
      'La directrice a précisé : « Aucun enfant n’a été blessé. »',
      ['La directrice | précisé | Aucun enfant n’a été blessé'],
    ],
    [
      'reads what something is called',
      '{*Paul Renard*} a qualifié l’accord de « victoire pour tous ».',
      ['Paul Renard | qualifié | victoire pour tous'],
    ],
    [
      'keeps quoted words inside a clause',
      'Le porte-parole a dit que la ville « étudie encore le dossier ».',
      ['Le porte-parole | dit | la ville « étudie encore le dossier »'],
    ],
    [
      'keeps nested marks',
      '« On m’a répondu : “Revenez demain” », raconte une voisine.',
      ['une voisine | raconte | On m’a répondu : “Revenez demain”'],
    ],
    ['reads straight marks', '"La digue tiendra", a affirmé {*Paul Renard*}.', ['Paul Renard | affirmé | La digue tiendra']],
    ['repairs a mark never closed', '{*Paul Renard*} a répondu : « La digue tiendra.', ['Paul Renard | répondu | La digue tiendra']],
    [
      'reads on in the next paragraph',
      '{*Paul Renard*} a déclaré : « La digue est vieille.\n« Elle sera refaite. »',
      ['Paul Renard | déclaré | La digue est vieille', 'Paul Renard | - | Elle sera refaite'],
    ],
    [
      'reads an attribution behind the subject',
      'Le texte sera prêt en juin, a fait savoir {la ministre *Claire Vasseur*} lors d’un point presse.',
      ['la ministre Claire Vasseur | fait savoir | Le texte sera prêt en juin'],
    ],
    [
      'reads an attribution inside a sentence',
      'L’usine, a-t-il ajouté, sera démolie dans deux ans.',
      ['il | ajouté | L’usine ‖ sera démolie dans deux ans'],
    ],
    ['reads a likening', 'Comme l’a rappelé {*Paul Renard*}, la route est vitale.', ['Paul Renard | rappelé | la route est vitale']],
    [
      'reads a source with apposition',
      'Selon {*Paul Renard*}, maire depuis dix ans, l’usine polluait la rivière.',
      ['Paul Renard | Selon | l’usine polluait la rivière'],
    ],
    [
      'reads a source at the end',
      'Le bilan est de douze blessés, d’après la police.',
      ['la police | d’après | Le bilan est de douze blessés'],
    ],
    [
      'reads the person for whom it is so',
      'Pour {*Paul Renard*}, la victoire est totale.',
      ['Paul Renard | Pour | la victoire est totale'],
    ],
    ['reads a headline', '# {*Paul Renard*} : la route restera ouverte', ['Paul Renard | - | la route restera ouverte']],
    [
      'reads a quotation in a headline',
      '# « Nous n’avons rien à cacher » : {*Paul Renard*} répond aux critiques',
      ['Paul Renard | - | Nous n’avons rien à cacher'],
    ],
    [
      'reads a quotation that only a colon announces',
      'Une voisine hausse les épaules : « Tout le monde le savait ici. »',
      ['Une voisine | - | Tout le monde le savait ici'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['a thing that promises', 'Le tunnel promet de devenir un axe majeur.'],
    ['a thing that recalls', 'Cette place rappelle les jardins d’autrefois.'],
    ['a thing that asks', 'La convention exige une majorité des deux tiers.'],
    ['a thing that stresses', 'Ce succès souligne le rôle du port.'],
    ['a thing that confirms', 'La tendance confirme le déclin des abeilles.'],
    ['a thing that announces', 'Les nuages annoncent une nuit agitée.'],
    ['a negation', 'La ministre n’a pas dit que le tunnel ouvrirait.'],
    ['a future', 'Le maire dira demain que tout est prêt.'],
    ['a passive', 'Il a été décidé que le tunnel fermerait.'],
    ['a passive with its agent to come', 'Le résultat sera annoncé lundi.'],
    ['nobody in particular', 'Il faut souligner que la route est longue.'],
    ['nobody in particular, politely', 'Il convient de rappeler que la ville n’est pas seule.'],
    ['an infinitive of purpose', 'Une enquête est menée pour dire si la digue est sûre.'],
    ['a topic', 'Le maire a présenté l’état d’avancement du chantier.'],
    ['an account', 'Le préfet rend compte des préparatifs de la fête.'],
    ['reports listened to', 'La ministre a écouté les rapports des services : plans, budget, calendrier.'],
    ['an aim', 'L’objectif de la réunion est que chacun parle.'],
    ['a relative clause', 'Le tunnel que la ministre a ouvert mesure deux kilomètres.'],
    ['support as an action', 'Les élus ont soutenu la commune dans ses travaux.'],
    ['a decision', 'L’assemblée a accepté d’adopter le règlement.'],
    ['a visit', '{*Paul Renard*} a reçu les lauréats.'],
    ['a programme as source', 'Selon le programme, la visite dure une heure.'],
    ['a rule as source', 'La digue a été bâtie selon les règles.'],
    ['a measure', 'Les prix varient selon la saison.'],
    ['an article as source', 'Le jury vote selon l’article 12.'],
    ['a beneficiary', 'Pour la ville, un plan existe.'],
    ['a title', 'Le film « Les Jours lents » sort mercredi.'],
    ['a name of a doctrine', 'La doctrine dite des « quatre murs » date d’hier.'],
    ['irony', 'Il habite un « palais » de deux pièces.'],
    ['a slogan', 'La campagne « Zéro papier » commence lundi.'],
    ['a headline with a topic', '# Cybersécurité : trois pays renforcent leurs lois'],
    ['a headline with a place', '# Digue du Nord : un hiver sans crue'],
    ['that is to say', 'Le pont est en aval, c’est-à-dire loin du port.'],
    ['so called', 'Le pont dit pont Neuf date de 1607.'],
    ['that said', 'Cela dit, la route est longue.'],
    ['a noun that looks like a verb', 'La note de la ville est bonne et sa demande reste forte.'],
    ['another noun that looks like a verb', 'Les relations que la ville entretient sont anciennes.'],
    ['an appeal for bids', 'L’appel d’offres est clos.'],
    ['words after a comma that attribute nothing', 'En mars, le préfet a nommé la directrice.'],
    ['a reader', '{*Paul Renard*} lit « Le Monde ».'],
    ['a thing behind a pronoun', 'La convention est signée. Elle exige de coopérer.'],
    ['a solution', 'Cette solution permet de fermer deux écoles.'],
  ])('finds nothing in %s', (_, text) => expect(read(text)).toEqual([]));
});

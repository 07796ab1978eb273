import { describe, expect, it } from 'vitest';
import { seen } from './seen.ts';

describe('people of French sentences', () => {
  it.each([
    [
      'La commissaire chargée de la protection des forêts, Nadège Kouassi, part. « Fini », a dit le ministre à Radio Bleue.',
      ['Nadège Kouassi | commissaire chargée de la protection des forêts', '[le ministre]'],
    ],
    ['Nadège Kouassi, 61 ans, directrice du musée, part.', ['Nadège Kouassi | directrice du musée']],
    [
      "Le ministre péruvien des Transports, Raúl Quispe, a promis un nouveau pont avant la fin de l'année.",
      ['Raúl Quispe | ministre péruvien des Transports'],
    ],
    [
      "« Nous irons jusqu'au bout », a assuré Nadège Kouassi, porte-parole de l'Observatoire du littoral.",
      ['Nadège Kouassi | porte-parole @ Observatoire du littoral'],
    ],
    ['Selon Mme Kouassi, les travaux dureront six mois.', ['Mme Kouassi']],
    ["L'ancien Premier ministre italien Romano Prodi a salué l'accord.", ['Romano Prodi | ancien Premier ministre italien']],
    [
      "Le président français, Emmanuel Macron, s'entretiendra avec son homologue brésilien, Luiz Inácio Lula da Silva.",
      ['Emmanuel Macron | président français', 'Luiz Inácio Lula da Silva'],
    ],
    ['M. Macron et Mme von der Leyen ont dîné à Bruxelles.', ['M. Macron', 'Mme von der Leyen']],
    [
      'La présidente de la Commission européenne, Ursula von der Leyen, a quitté la salle.',
      ['Ursula von der Leyen | présidente @ Commission européenne'],
    ],
    ['Interrogé par la presse, le maire de Lyon a refusé de répondre.', ['[le maire de Lyon] @ Lyon']],
    ["Le maire de Lyon, Grégory Doucet, n'a pas souhaité commenter.", ['Grégory Doucet | maire @ Lyon']],
    [
      "Le président de l'Assemblée nationale et les ministres étaient présents.",
      ["[Le président de l'Assemblée nationale] @ Assemblée nationale"],
    ],
    ['Jean-Pierre Raffarin et Dominique de Villepin se sont serré la main.', ['Jean-Pierre Raffarin', 'Dominique de Villepin']],
    [
      'Le général Nguyen Van Hai, directeur du Département de la sécurité des réseaux, était présent.',
      ['général Nguyen Van Hai | directeur @ Département de la sécurité des réseaux'],
    ],
    ['Au nom du président du Comité populaire de la ville, M. Tran Quoc Tuan a remercié les donateurs.', ['M. Tran Quoc Tuan']],
    ['Le vice-Premier ministre permanent Nguyen Hoa Binh a présidé la réunion.', ['Nguyen Hoa Binh | vice-Premier ministre permanent']],
    [
      'Le secrétaire général du Parti To Lam a reçu jeudi le président cubain Miguel Diaz-Canel.',
      ['To Lam | secrétaire général @ Parti', 'Miguel Diaz-Canel | président cubain'],
    ],
    ['Le prix Nobel a été décerné à la romancière sud-coréenne Han Kang.', ['Han Kang | romancière sud-coréenne']],
    ["L'avocat de la défense, Me Karim Ziani, a plaidé l'acquittement.", ['Me Karim Ziani | avocat de la défense']],
    ["La directrice générale de l'Unesco, Audrey Azoulay, a inauguré l'exposition.", ['Audrey Azoulay | directrice générale @ Unesco']],
    ['Anne Hidalgo a été élue maire de Paris en 2014.', ['Anne Hidalgo']],
    ['Le roi Charles III et la reine Camilla se rendront en France.', ['Charles III | roi', 'Camilla | reine']],
    ['Le pape François a prié pour la paix.', ['François | pape']],
    ['Le chef de la diplomatie russe, Sergueï Lavrov, a dénoncé ces sanctions.', ['Sergueï Lavrov | chef de la diplomatie russe']],
    ['Les présidents Xi Jinping et Vladimir Poutine se sont parlé par téléphone.', ['Xi Jinping', 'Vladimir Poutine']],
    ['La ministre de la Santé a démissionné, a-t-on appris auprès de ses services.', ['[La ministre de la Santé]']],
    ["Le Dr Amadou Sow, médecin à Dakar, s'inquiète.", ['Dr Amadou Sow | médecin @ Dakar']],
    ["Pour l'économiste Thomas Piketty, cette réforme est injuste.", ['Thomas Piketty | économiste']],
    [
      "« C'est un bon début », a réagi Volker Türk, haut-commissaire des Nations unies aux droits de l'homme.",
      ['Volker Türk | haut-commissaire @ Nations unies'],
    ],
    ["Ban Ki-moon, alors secrétaire général de l'ONU, avait condamné ces violences.", ['Ban Ki-moon | alors secrétaire général @ ONU']],
    [
      "L'ambassadrice de Norvège à Hanoï, Hilde Solbakken, a visité l'école.",
      ['Hilde Solbakken | ambassadrice de Norvège à Hanoï @ Norvège'],
    ],
    [
      'Le porte-parole du ministère des Affaires étrangères vietnamien, Pham Thu Hang, a réaffirmé cette position.',
      ['Pham Thu Hang | porte-parole du ministère des Affaires étrangères vietnamien @ ministère des Affaires étrangères vietnamien'],
    ],
    ['Mme Hang a ajouté que le dialogue se poursuivait.', ['Mme Hang']],
    ['Le colonel Mamadou Diop (armée sénégalaise) dirigera la mission.', ['colonel Mamadou Diop']],
    ['Emmanuel MACRON et Giorgia MELONI se retrouveront à Rome.', ['Emmanuel MACRON', 'Giorgia MELONI']],
    ['Adama Traoré, 24 ans, était étudiant.', ['Adama Traoré']],
    ['Sa sœur, Assa Traoré, mène le combat.', ['Assa Traoré']],
    [
      'Le président américain Donald Trump a menacé de nouvelles taxes. Trump a aussi critiqué Jerome Powell.',
      ['Donald Trump | président américain', 'Trump', 'Jerome Powell'],
    ],
    [
      'Le directeur de cabinet du Premier ministre, Aurélien Rousseau, a démissionné.',
      ['Aurélien Rousseau | directeur @ cabinet du Premier ministre'],
    ],
    [
      'La cheffe de file des écologistes, Marine Tondelier, a appelé au rassemblement.',
      ['Marine Tondelier | cheffe de file des écologistes'],
    ],
    ['Le patron de Tesla, Elon Musk, assistera au dîner.', ['Elon Musk | patron @ Tesla']],
    [
      "L'entraîneur Didier Deschamps a convoqué Kylian Mbappé et Antoine Griezmann.",
      ['Didier Deschamps | entraîneur', 'Kylian Mbappé', 'Antoine Griezmann'],
    ],
    ['Le numéro deux du gouvernement, Luong Van Thanh, a visité le chantier.', ['Luong Van Thanh']],
    ["L'opposante biélorusse Svetlana Tikhanovskaïa a été reçue à Varsovie.", ['Svetlana Tikhanovskaïa | opposante biélorusse']],
    ['Selon le ministère de la Justice, le procureur général Rémy Heitz a ouvert une enquête.', ['Rémy Heitz | procureur général']],
    ['Le chef de la délégation canadienne, Marc-André Tremblay, a dit non.', ['Marc-André Tremblay | chef de la délégation canadienne']],
    [
      "Le représentant spécial du secrétaire général de l'ONU, Parfait Onanga-Anyanga, s'est rendu à Bangui.",
      ['Parfait Onanga-Anyanga | représentant spécial du secrétaire général @ ONU'],
    ],
    ["L'envoyé spécial américain Steve Witkoff est attendu à Moscou.", ['Steve Witkoff | envoyé spécial américain']],
    ["Sollicité, le ministre n'a pas répondu.", ['[le ministre]']],
    ["La procureure de Paris, Laure Beccuau, a confirmé l'ouverture d'une enquête.", ['Laure Beccuau | procureure @ Paris']],
    [
      "Le député écologiste Benjamin Lucas et la sénatrice Mélanie Vogel ont saisi le Conseil d'État.",
      ['Benjamin Lucas | député écologiste', 'Mélanie Vogel | sénatrice'],
    ],
    ['Né à Hué en 1958, le poète Tran Quoc Vinh vit à Paris.', ['Tran Quoc Vinh | poète']],
    ["« Je n'ai rien à cacher », a lancé à la presse Nguyen Thi Lan Anh.", ['Nguyen Thi Lan Anh']],
    ['À Hanoï, Mme Le Thi Thu Hang a rencontré une délégation japonaise.', ['Mme Le Thi Thu Hang']],
    ['Jean Dupont, 52 ans, maraîcher, et son épouse Chantal ont tout perdu.', ['Jean Dupont', 'Chantal']],
    ['Le PDG de Total, Patrick Pouyanné, sera entendu mercredi.', ['Patrick Pouyanné | PDG @ Total']],
    [
      "L'acteur Vincent Cassel et la chanteuse Clara Luciani présideront le jury.",
      ['Vincent Cassel | acteur', 'Clara Luciani | chanteuse'],
    ],
    ["Le juge Bao Dai Lam instruit l'affaire.", ['Bao Dai Lam | juge']],
    ['Le commissaire européen à la Justice, Michael McGrath, a exposé les faits.', ['Michael McGrath | commissaire européen à la Justice']],
    ["L'adjoint au maire de Nantes, Thomas Quéro, a rappelé les règles.", ['Thomas Quéro | adjoint au maire @ Nantes']],
    ['La reine Élisabeth II est morte en 2022.', ['Élisabeth II | reine']],
    ['Sur la place Ba Dinh, la foule attendait Ho Chi Minh.', ['Ho Chi Minh']],
    ['La statue de Victor Hugo a été restaurée.', ['Victor Hugo']],
    [
      "M. Nguyen Huy Dung, vice-ministre de l'Information et des Communications, a cité trois exemples.",
      ["M. Nguyen Huy Dung | vice-ministre de l'Information et des Communications"],
    ],
    [
      "Le ministre sud-coréen de l'Intérieur et de la Sécurité, Yun Ho-jung, a signé.",
      ["Yun Ho-jung | ministre sud-coréen de l'Intérieur et de la Sécurité"],
    ],
    ['Interpellé par le sénateur Alain Houpert, Gérald Darmanin a réfuté toute pression.', ['Alain Houpert | sénateur', 'Gérald Darmanin']],
  ])('%s', (text, expected) => expect(seen('fr', text)).toEqual(expected));
});

describe('French capitals and titles that are nobody', () => {
  it.each([
    ['Les habitants de la rue Victor-Hugo protestent contre le projet du groupe Bouygues.'],
    ['Il est le premier président du conseil à démissionner.'],
    ['Le poste de président est vacant depuis mars.'],
    ['Le lac de Hoan Kiem était couvert de brume ce matin.'],
    ["L'aéroport Charles-de-Gaulle restera fermé mardi."],
    ['Le stade Geoffroy-Guichard accueille la finale.'],
    ['La Fondation Jean-Jaurès publie une étude.'],
    ['Le Parti socialiste et La France insoumise ont déposé une motion.'],
    ['Mardi, Sofia accueillera les ministres européens.'],
    ['Les sociétés Dupont et Martin fusionnent.'],
    ['(Photo : Jean Roux)'],
    ['Photo : Claire Petit / AFP'],
    ['Propos recueillis par Lucie Bernard'],
    ['Le Cabinet du Président coordonnera les préparatifs avec le Comité directeur.'],
    ['Les ministres et les chefs de délégation ont posé pour la photo.'],
    ["D'après Amnesty International, trois militants ont été arrêtés."],
    ['Lundi, Washington et Pékin ont repris leurs discussions.'],
    ["Les délégués du Qatar, du Kenya et de l'Équateur ont voté."],
    ["L'Agence France-Presse cite le Wall Street Journal."],
    ['Le quotidien Nhan Dan et la revue Tap chi Cong san sont parus.'],
  ])('%s', (text) => expect(seen('fr', text)).toEqual([]));
});

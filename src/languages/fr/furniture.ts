import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  joiners: ['et', 'avec'],
  lines: [
    {
      id: 'fr.line.credit',
      use: 'credit',
      form: 'label',
      pattern: '([crédit] (photo|photos|photographie|image|images|illustration|vidéo|infographie)|crédit|crédits|photographe)',
      examples: ['Photo : Agence du Fleuve', 'Crédit photo : Marie Dubois', '(Illustration : L. Petit)'],
      counterexamples: ['Photos de famille et souvenirs', 'La photo montre le port.'],
    },
    {
      id: 'fr.line.source',
      use: 'source',
      form: 'label',
      pattern: '(source|sources|article original|lien original|repris de)',
      examples: ['Source : https://journal.example/page-12.html', 'Source : Agence du Fleuve'],
      counterexamples: ['Une source proche du dossier le confirme.'],
    },
    {
      id: 'fr.line.byline',
      use: 'byline',
      form: 'start',
      pattern:
        '(par|texte de|texte :|propos recueillis par|article (de|par|rédigé par|écrit par)|écrit par|rédigé par|publié par|de notre (correspondant|correspondante|envoyé spécial|envoyée spéciale))',
      examples: ['Par Jeanne Morel', 'Propos recueillis par Paul Girard'],
      counterexamples: ['Par ailleurs, le port restera fermé.'],
    },
    {
      id: 'fr.line.published',
      use: 'published',
      form: 'start',
      pattern: '(publié|publiée|mis en ligne|mise en ligne|posté|paru|créé|date de publication|date) [:] [le]',
      examples: ['Publié le 3 mars 2024 à 10h15', 'Mis en ligne le 3 mars 2024'],
      counterexamples: ['Le rapport publié hier compte trente pages.'],
    },
    {
      id: 'fr.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '(mis à jour|mise à jour|modifié|actualisé|dernière (mise à jour|modification)) [:] [le]',
      examples: ['Mis à jour le 4 mars 2024', 'Dernière modification : 4 mars 2024'],
    },
    {
      id: 'fr.line.reading-time',
      use: 'metadata',
      form: 'start',
      pattern: '(temps de lecture|durée de lecture|lecture|nombre de vues|vues|lu) [:] {number}',
      examples: ['Temps de lecture : 4 min', 'Vues : 120'],
    },
    {
      id: 'fr.line.reading-minutes',
      use: 'metadata',
      form: 'whole',
      pattern: '{number} (min|minute|minutes) [de lecture]',
      examples: ['5 min de lecture'],
    },
    {
      id: 'fr.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        "(même (sujet|catégorie|auteur|rubrique|thème)|[à] (lire|voir|découvrir) (aussi|également|ensuite)|sur le même (sujet|thème)|dans la même (rubrique|catégorie)|(articles|actualités|contenus|sujets|infos|informations|vidéos|dossiers) (liés|liées|connexes|similaires|associés|associées|recommandés|recommandées|récents|récentes|populaires)|(les|articles) [articles] (plus|mieux) (lus|lues|vus|vues|consultés|populaires|commentés|partagés)|les plus (lus|lues|vus|vues|populaires|commentés|partagés)|autres (articles|actualités|informations|nouvelles)|(dernières|toutes les) (actualités|nouvelles|infos|informations|news)|derniers articles|plus (d'articles|d'actualités|d'infos)|en savoir plus|pour aller plus loin|nos (dossiers|recommandations|autres articles)|vous aimerez aussi|vous pourriez [aussi] aimer|ces articles pourraient vous intéresser|à ne pas manquer|à la une|lire la suite|suggestions|recommandé pour vous|le fil info|en continu|en direct)",
      examples: ['Même sujet', 'À lire aussi :', 'Les plus lus', 'Sur le même thème'],
      counterexamples: ['Le même sujet revient chaque année.'],
    },
    {
      id: 'fr.line.comments',
      use: 'list',
      form: 'whole',
      pattern:
        '([vos|les|{number}] (commentaire|commentaires|réactions)|aucun commentaire|pas de commentaire|pas encore de commentaire|(laisser|ajouter|poster|écrire) un commentaire|(votre|ton) commentaire|commenter|réagir [à cet article]|vos avis)',
      examples: ['Commentaires (3)', 'Laisser un commentaire', '12 commentaires'],
      counterexamples: ['Les commentaires du ministre ont surpris.'],
    },
    {
      id: 'fr.line.related',
      use: 'related',
      form: 'label',
      pattern:
        '([à] (lire|voir|écouter|découvrir) [aussi|également|ensuite|sur le sujet]|pour aller plus loin|sur le même (sujet|thème)|dossier|notre dossier|en savoir plus|voir aussi|vidéo|podcast|retrouvez aussi|articles liés)',
      examples: ['À lire aussi : Le port rouvre en mai', 'Lire également : Les quais en chiffres'],
      counterexamples: ['Lire demande du temps.'],
    },
    {
      id: 'fr.line.related-bare',
      use: 'related',
      form: 'start',
      pattern: '([à] (lire|voir|écouter|découvrir) (aussi|également)|voir aussi)',
      examples: ['Lire aussi Le port rouvre en mai'],
      counterexamples: ['À lire ces chiffres, on comprend mieux.'],
    },
    {
      id: 'fr.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        "((partager|partagez) (:|sur|cet|cette|par|via|l'article|ce)|(suivez|rejoignez|retrouvez|contactez) (nous|-nous|notre|toute)|abonnez (vous|-vous)|s'abonner|je m'abonne|inscrivez (vous|-vous)|recevez (notre|nos|chaque|toute|gratuitement|l'essentiel)|imprimer|envoyer par|copier le lien|télécharger l'application|vous avez une (information|info|question)|tous droits réservés|reproduction interdite|mentions légales|politique de confidentialité|conditions (générales|d'utilisation)|plan du site|se connecter|connexion|connectez (vous|-vous)|mot de passe|rechercher|nous contacter|gérer (mes|les) cookies|nous utilisons des cookies|cet article est réservé|[il vous] reste [à lire]|article réservé|newsletter|lettre d'information|directeur de [la] publication|rédacteur en chef|commission paritaire|service clients|faire un don|soutenez (nous|-nous)|toute l'actualité|téléphone|tél|tél.|fax|écouter l'article|lire l'article|lire plus tard|ajouter à vos favoris|mots (clés|-clés)|étiquettes|tags|thèmes)",
      examples: ['Partager : Facebook | X', 'Abonnez-vous à notre lettre', 'Recevez notre lettre chaque jeudi', 'Tous droits réservés'],
      counterexamples: ['Partager les données reste difficile.'],
    },
    {
      id: 'fr.line.label',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(accueil|menu|publicité|annonce|annonces|rechercher|recherche|retour|retour en haut|haut de page|suivant|précédent|fermer|sommaire|connexion|abonnés|réservé aux abonnés|contenu partenaire|patrimoine|chiffre|chiffres|entreprise|entreprises|événements actuels|système politique|locale|local|produit|produits|en bref|actualité|actualités|politique|société|économie|monde|culture|sport|sports|international|national|vidéo|vidéos|photos|diaporama|galerie|imprimer|partager|écouter|lire plus|voir plus|afficher plus|plus|aller au contenu [principal]|passer au contenu)',
      examples: ['Accueil', 'Publicité', 'Politique', 'Aller au contenu principal'],
    },
    {
      id: 'fr.line.signature',
      use: 'signature',
      form: 'start',
      pattern:
        "((avec|d'après|selon) (agence|agences|les agences)|(reportage|rédaction|édition|traduction|édité|traduit|adapté) (de|par|:)|la rédaction|traduit (de|par))",
      examples: ['Avec agences', 'Traduit par Anne Leroy', 'La Rédaction'],
      counterexamples: ['Selon les agences de notation, la dette baisse et devrait se stabiliser.'],
    },
  ],
} as const satisfies FurniturePack;

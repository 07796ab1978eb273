import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  joiners: ['und', 'mit'],
  placed: ['in', 'aus'],
  lines: [
    {
      id: 'de.line.credit',
      use: 'credit',
      form: 'label',
      pattern:
        '(foto|fotos|bild|bilder|grafik|illustration|video|bildquelle|bildnachweis|fotoquelle|fotograf|foto/grafik|quelle bild|titelbild|abbildung)',
      examples: ['Foto: Hafenagentur', 'Bildquelle: M. Muster'],
      counterexamples: ['Das Foto zeigt den Hafen.'],
    },
    {
      id: 'de.line.source',
      use: 'source',
      form: 'label',
      pattern: '(quelle|quellen|originalartikel)',
      examples: ['Quelle: https://zeitung.example/seite-12.html', 'Quelle: Hafenagentur'],
      counterexamples: ['Eine Quelle im Ministerium bestätigt das.'],
    },
    {
      id: 'de.line.byline',
      use: 'byline',
      form: 'start',
      pattern: '(von|text von|ein (beitrag|artikel|gastbeitrag) von|geschrieben von|autor :|autorin :|autoren :|verfasst von|interview :)',
      examples: ['Von Jana Muster', 'Ein Beitrag von Paul Muster'],
      counterexamples: ['Von da an blieb der Hafen geschlossen.'],
    },
    {
      id: 'de.line.published',
      use: 'published',
      form: 'start',
      pattern: '(veröffentlicht|erschienen|stand|publiziert|erstellt|datum|veröffentlichungsdatum|online seit) [:] [am]',
      examples: ['Veröffentlicht am 3. März 2024', 'Stand: 03.03.2024, 10:15 Uhr'],
    },
    {
      id: 'de.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '(aktualisiert|zuletzt (aktualisiert|geändert|bearbeitet)|letzte (aktualisierung|änderung)|update) [:] [am]',
      examples: ['Aktualisiert am 4. März 2024'],
    },
    {
      id: 'de.line.reading',
      use: 'metadata',
      form: 'start',
      pattern: '(lesezeit|lesedauer|aufrufe) [:] [ca .] {number}',
      examples: ['Lesezeit: 4 Minuten'],
    },
    {
      id: 'de.line.minutes',
      use: 'metadata',
      form: 'whole',
      pattern: '{number} (min|min.|minute|minuten) (lesezeit|lesedauer)',
      examples: ['4 Min. Lesezeit'],
    },
    {
      id: 'de.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        '((weitere|neueste|neuste|aktuelle|ähnliche|verwandte|andere|beliebte|meistgelesene|empfohlene|passende|letzte|auch interessante) (artikel|beiträge|nachrichten|themen|meldungen|news|videos|inhalte|posts|links|storys|stories|informationen|empfehlungen)|weiterführende (informationen|links|artikel)|[das] (könnte|dürfte) (sie|dich) [auch] interessieren|[auch] interessant|mehr zum thema|zum thema|mehr (dazu|aus|von|news|artikel)|lesen sie [auch|mehr]|lies auch|meistgelesen|am meisten gelesen|meistkommentiert|empfehlungen [der redaktion]|schon gelesen|passend zum thema|aus dem ressort|top themen|top-themen|anzeigen)',
      examples: ['Weitere Nachrichten', 'Mehr zum Thema', 'Das könnte Sie auch interessieren'],
      counterexamples: ['Weitere Nachrichten aus dem Hafen folgen am Montag.'],
    },
    {
      id: 'de.line.comments',
      use: 'list',
      form: 'whole',
      pattern:
        '([{number}|keine|alle|ihre] (kommentar|kommentare|leserkommentare|antworten)|kommentar (schreiben|hinterlassen|verfassen)|(schreiben|hinterlassen) sie einen kommentar|schreibe einen kommentar|diskussion|diskutieren sie mit|leave a reply|antwort schreiben)',
      examples: ['Kommentare (3)', 'Schreibe einen Kommentar'],
      counterexamples: ['Kommentare des Ministers überraschten viele.'],
    },
    {
      id: 'de.line.related',
      use: 'related',
      form: 'label',
      pattern:
        '(lesen sie (auch|mehr|dazu|hier)|lies auch|mehr zum thema|mehr dazu|siehe auch|auch interessant|zum thema|video|podcast|hintergrund|interview|kommentar)',
      examples: ['Lesen Sie auch: Der Hafen öffnet im Mai', 'Mehr zum Thema: Häfen in Zahlen'],
      counterexamples: ['Lesen lernt man früh.'],
    },
    {
      id: 'de.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        '((artikel|beitrag|seite) (teilen|drucken|versenden|empfehlen|kommentieren|bewerten)|teilen (sie|auf|via|mit|:)|jetzt (abonnieren|anmelden|testen|registrieren|teilen|kommentieren)|zum newsletter|newsletter|abonnieren sie|melden sie sich|hier (klicken|anmelden)|folgen sie uns|folge uns|alle rechte vorbehalten|nachdruck|impressum|datenschutz|zum (inhalt|hauptinhalt|seitenanfang)|nach oben|schlagwörter|schlagworte|tags|kategorien|themen :|kontakt :|telefon|tel.|fax|diese (website|webseite|seite) (nutzt|verwendet)|wir (verwenden|nutzen) cookies|alle angaben ohne gewähr|möchten sie (den|diesen) artikel|war (der|dieser) artikel|spenden|externer inhalt|dieser (artikel|text|beitrag) (ist|wurde) (zuerst|erstmals|veröffentlicht|lizenziert|erschienen)|noch keine bewertungen)',
      examples: ['Artikel teilen', 'Newsletter abonnieren', 'Alle Rechte vorbehalten', 'Schlagwörter: Hafen, Fisch'],
      counterexamples: ['Teilen ist schwer.'],
    },
    {
      id: 'de.line.label',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(startseite|menü|anzeige|werbung|suche|suchen|drucken|teilen|merken|vorlesen|kommentieren|kontakt|impressum|datenschutz|nach oben|zurück|weiter|mehr|abonnieren|anmelden|politik|wirtschaft|gesellschaft|kultur|sport|reise|panorama|wissen|regional|lokales|meinung|bildergalerie|inhalt|inhaltsverzeichnis|zum inhalt springen|artikel drucken|rezept drucken|seite drucken|pdf|schlagwörter|schlagworte|themen)',
      examples: ['Startseite', 'Anzeige', 'Zum Inhalt springen'],
    },
    {
      id: 'de.line.signature',
      use: 'signature',
      form: 'start',
      pattern: '((mit material von|quelle : dpa|aus dem englischen|übersetzt (von|aus)|redaktion :|mitarbeit :|bearbeitet von))',
      examples: ['Übersetzt von Anna Muster'],
    },
    {
      id: 'de.line.consent',
      use: 'furniture',
      form: 'within',
      pattern:
        '((diese|unsere|die) (Seite|Website|Webseite) (verwendet|nutzt|setzt) Cookies|wir (verwenden|nutzen|setzen) Cookies|Cookies (und|oder) (ähnliche|andere|vergleichbare) (Technologien|Techniken|Verfahren)|[alle] Cookies (akzeptieren|ablehnen|zulassen|verwalten))',
      examples: ['Diese Seite verwendet Cookies und ähnliche Techniken.', 'Wir verwenden Cookies.'],
      counterexamples: ['Der Bäcker am Hafen backt Cookies für die Schule und den Kindergarten.'],
    },
    {
      id: 'de.line.consent-button',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(alle (akzeptieren|ablehnen)|alles (akzeptieren|ablehnen)|[Cookie] Einstellungen (verwalten|anpassen|ändern)|zustimmen [und weiter]|nur notwendige [Cookies])',
      examples: ['Alle akzeptieren', 'Nur notwendige'],
    },
    {
      id: 'de.line.newsletter',
      use: 'furniture',
      form: 'within',
      pattern:
        '(unser [kostenloser|täglicher|wöchentlicher] Newsletter|unseren Newsletter|unserem Newsletter|jederzeit (abbestellen|abbestellbar)|um (zu kommentieren|einen Kommentar zu)|bleiben Sie auf dem Laufenden)',
      examples: ['Unser Newsletter bringt Ihnen jeden Abend das Neueste.', 'Sie können ihn jederzeit abbestellen.'],
      counterexamples: ['Im Postfach der Bürgermeisterin lagen am Montag drei Briefe.'],
    },
    {
      id: 'de.line.about',
      use: 'about',
      form: 'start',
      pattern: '(über (das Unternehmen|die Firma|uns)|Pressekontakt|Kontakt für Medien|Medienkontakt)',
      examples: ['Über das Unternehmen', 'Pressekontakt'],
      counterexamples: ['Über das Unternehmen schweigt der Stadtrat seit Montag.'],
    },
    {
      id: 'de.line.skip',
      use: 'furniture',
      form: 'whole',
      pattern: '(direkt zum inhalt|zum (inhalt|hauptinhalt) [springen]|zur (navigation|suche) [springen])',
      examples: ['Zum Hauptinhalt springen'],
    },
  ],
} as const satisfies FurniturePack;

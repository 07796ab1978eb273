// Pages of one paper: different articles between the same lines.

/** A line that no pack knows. */
export const LINE = 'Jetzt unsere Hafen-App laden und nichts verpassen';
/** A sentence that people say in many articles. */
export const QUOTE = '„Wir werden den Hafen nicht verkaufen und niemals verpachten“';
/** A sentence that tells something, and that articles repeat. */
export const TOLD = 'Das Abkommen tritt am 3. Mai 2031 in Kraft.';
/** A byline of an agency. */
export const BYLINE = 'Von Reuters';

const ARTICLES = [
  [
    'Stadtrat berät über neue Brücke',
    'Der Stadtrat hat am Montag über den Bau einer zweiten Brücke beraten, die den Norden mit der Altstadt verbinden soll und nach ersten Schätzungen vierzig Millionen Euro kostet.',
    'Die Gegner des Vorhabens verweisen auf die Vögel, die am Ufer brüten, und verlangen ein weiteres Gutachten, ehe die Bagger anrücken dürfen.',
  ],
  [
    'Fischer klagen über leere Netze',
    'Die Fischer der Küste haben in diesem Winter so wenig gefangen wie lange nicht mehr, weil das Wasser wärmer geworden ist und die Heringe weiter nach Norden ziehen.',
    'Eine Genossenschaft will nun Muscheln züchten und hofft auf Geld der Landesregierung, die ihre Entscheidung im Herbst bekannt geben möchte.',
  ],
  [
    'Theater zeigt altes Stück in neuem Gewand',
    'Das Theater am Kai eröffnet seine Spielzeit mit einem Lustspiel, das vor zweihundert Jahren zum letzten Mal auf einer Bühne der Stadt zu sehen gewesen ist.',
    'Die Schauspieler tragen Kleider aus Segeltuch, und das Publikum sitzt auf Kisten, die früher einmal Orangen aus dem Süden enthalten haben.',
  ],
  [
    'Schule bekommt einen Garten',
    'Kinder der Grundschule haben gemeinsam mit ihren Eltern einen Garten angelegt, in dem Bohnen, Kürbisse und Sonnenblumen wachsen und auch ein kleiner Teich Platz findet.',
    'Der Förderverein sammelt weiter Spenden, denn im nächsten Jahr soll ein Gewächshaus aus alten Fenstern hinzukommen, das die Klassen selbst bauen.',
  ],
  [
    'Sturm wirft Kran um',
    'Ein Sturm hat in der Nacht einen Kran umgeworfen, der seit dem Sommer auf der Baustelle des neuen Bahnhofs stand und zum Glück niemanden getroffen hat.',
    'Die Feuerwehr sperrte die Straße bis zum Morgen, während Fachleute prüften, ob die Gleise darunter noch befahrbar waren oder ersetzt werden mussten.',
  ],
  [
    'Verein rettet Leuchtturm',
    'Ein Verein von Freiwilligen hat den alten Leuchtturm gekauft, den die Behörde abreißen wollte, weil sein Licht seit Jahrzehnten von keinem Schiff mehr gebraucht wird.',
    'Besucher sollen bald wieder die Treppe hinaufsteigen können, sobald das Geländer erneuert und die große Linse von einem Glaser gereinigt worden ist.',
  ],
] as const;

const words = (n: number): readonly string[] => ARTICLES[n % ARTICLES.length] ?? [];

/** A flattened page: head, byline, two paragraphs with the line and the sentences between them. */
export function textPage(n: number, paper = 'hafenbote.example - Nachrichten', copied = n): string {
  const [title = '', first = '', second = ''] = words(copied);
  return [paper, title, BYLINE, first, LINE, second, QUOTE, TOLD, `Nummer ${n} steht hier nur einmal, damit alle Seiten andere sind.`].join(
    '\n\n',
  );
}

/** The same as HTML. */
export function htmlPage(n: number, paper = 'Hafenbote'): string {
  const [title = '', first = '', second = ''] = words(n);
  const texts = [first, LINE, second, QUOTE, TOLD].map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="de"><head><title>${title}</title><meta property="og:site_name" content="${paper}"></head>
<body><article><h1>${title}</h1><p class="byline">${BYLINE}</p>\n${texts}</article></body></html>`;
}

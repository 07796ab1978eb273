import type { PagePack } from '../../model/packs/furniture.ts';

export const page = {
  code: 'it',
  months: [
    ['gennaio', 'gen', 'gen.'],
    ['febbraio', 'feb', 'feb.'],
    ['marzo', 'mar.'],
    ['aprile', 'apr', 'apr.'],
    ['maggio', 'mag', 'mag.'],
    ['giugno', 'giu', 'giu.'],
    ['luglio', 'lug', 'lug.'],
    ['agosto', 'ago', 'ago.'],
    ['settembre', 'set', 'set.', 'sett.'],
    ['ottobre', 'ott', 'ott.'],
    ['novembre', 'nov', 'nov.'],
    ['dicembre', 'dic', 'dic.'],
  ],
  furniture: {
    joiners: ['e', 'con', 'ed'],
    lines: [
      {
        id: 'it.line.credit',
        use: 'credit',
        form: 'label',
        pattern: '(foto|fotografia|immagine|immagini|illustrazione|credit|crediti|video)',
        examples: ['Foto: Agenzia del Porto'],
        counterexamples: ['La foto mostra il porto.'],
      },
      {
        id: 'it.line.source',
        use: 'source',
        form: 'label',
        pattern: '(fonte|fonti|articolo originale)',
        examples: ['Fonte: https://giornale.example/pagina-12.html', 'Fonte: Agenzia del Porto'],
        counterexamples: ['Una fonte ufficiale conferma.'],
      },
      {
        id: 'it.line.byline',
        use: 'byline',
        form: 'start',
        pattern: '(di|testo di|scritto da|a cura di|autore :)',
        examples: ['Di Anna Bassi', 'A cura di Paolo Neri'],
        counterexamples: ['Di giorno il porto resta chiuso.'],
      },
      {
        id: 'it.line.published',
        use: 'published',
        form: 'start',
        pattern: '(pubblicato|pubblicata|data) [:] [il]',
        examples: ['Pubblicato il 3 marzo 2024'],
      },
      {
        id: 'it.line.updated',
        use: 'updated',
        form: 'start',
        pattern: '(aggiornato|ultimo aggiornamento|ultima modifica) [:] [il|alle]',
        examples: ['Aggiornato il 4 marzo 2024'],
      },
      {
        id: 'it.line.reading',
        use: 'metadata',
        form: 'whole',
        pattern: '([tempo di lettura] [:] {number} (min|minuti) [di lettura])',
        examples: ['4 min di lettura'],
      },
      {
        id: 'it.line.list',
        use: 'list',
        form: 'whole',
        pattern:
          '((articoli|notizie|contenuti) (correlati|correlate|recenti|simili|popolari)|(altre|ultime) (notizie|news)|i più letti|più letti|leggi anche|potrebbe interessarti [anche]|ti potrebbe interessare|da non perdere|in evidenza)',
        examples: ['Articoli correlati', 'Leggi anche'],
        counterexamples: ['Notizie correlate al porto arrivano ogni giorno.'],
      },
      {
        id: 'it.line.comments',
        use: 'list',
        form: 'whole',
        pattern: '([{number}|nessun] (commento|commenti)|lascia un commento|commenta)',
        examples: ['Commenti (3)', 'Lascia un commento'],
      },
      {
        id: 'it.line.related',
        use: 'related',
        form: 'label',
        pattern: '(leggi (anche|di più)|guarda anche|vedi anche|approfondimento|video)',
        examples: ['Leggi anche: Il porto riapre a maggio'],
        counterexamples: ['Leggi e regole cambiano.'],
      },
      {
        id: 'it.line.share',
        use: 'furniture',
        form: 'start',
        pattern:
          '(condividi (su|:|questo)|seguici|iscriviti|abbonati|registrati|tutti i diritti riservati|privacy policy|informativa|utilizziamo i cookie|questo sito (usa|utilizza)|stampa|invia per|riproduzione riservata|newsletter|copyright)',
        examples: ['Condividi su Facebook', 'Riproduzione riservata'],
      },
      {
        id: 'it.line.label',
        use: 'furniture',
        form: 'whole',
        pattern:
          '(home|menu|pubblicità|cerca|condividi|stampa|ascolta|contatti|politica|economia|esteri|cronaca|cultura|sport|tag|video|abbonati)',
        examples: ['Pubblicità', 'Condividi'],
      },
    ],
  },
} as const satisfies PagePack;

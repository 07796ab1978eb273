// What authors of page templates call the parts of a page, in class, id, role and itemprop: the vocabulary of the trade,
// not of a language.
import type { HtmlNode } from './tree.ts';

/** What the attributes of an element say that it holds. */
export type Cue =
  | 'comment'
  | 'related'
  | 'share'
  | 'frame'
  | 'advert'
  | 'form'
  | 'tags'
  | 'meta'
  | 'biography'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'lede'
  | 'title'
  | 'body';

const STEMS: Readonly<Record<Cue, string>> = {
  comment:
    'comment(?!ary)\\w*|kommentar\\w*|comentario\\w*|commentaire\\w*|disqus\\w*|respond|reply|replies|livefyre|spot-?im|talkback|leserbrief\\w*|opinions?-list|user-?posts?|forum',
  related:
    '\\w*related\\w*|recommend\\w*|similar\\w*|popular\\w*|trending|(?:read|see|more)-?(?:more|also|next|on|stories|news|from|articles|posts)\\w*|most-?(?:read|viewed|popular|shared|commented)|outbrain\\w*|taboola\\w*|suggest\\w*|mgid|zergnet|yarpp\\w*|crp\\w*|(?:next|prev|previous)-?(?:post|article|story)?|pagination|pager|(?:post|article|page|story)-?nav\\w*|latest\\w*|teasers?|teaser-?list|(?:top|hot|other|last|recent)-?(?:news|stories|posts|articles)\\w*|playlist|carousel\\w*|read-?also|article-?list|news-?list|post-?list|topstories|most\\w{4,9}list|seealso|furthermore|onward\\w*|rail|linklist|inread-?\\w*|relacionad\\w*|leer-?mas',
  share:
    '\\w*share(?!holder|point|d-content)\\w*|sharing|social\\w*|addthis\\w*|addtoany\\w*|facebook|twitter|whatsapp|follow\\w*|likes?|rrss|bookmark\\w*',
  frame:
    'nav|navbar|navi\\w*|navigation|menu\\w*|sub-?menu|top-?menu|breadcrumbs?|breadcrumb\\w*|side-?bar\\w*|footer\\w*|foot|masthead\\w*|tool-?bar|tools?|top-?bar|widget\\w*|skip\\w*|site-?header|page-?header|global-?\\w+|complementary|contentinfo|search\\w*|weather|ticker|marquee|aside|right-?col\\w*|left-?col\\w*|col-?right|sidecol|secondary|banner|dateline-?now|clock|impressum|imprint|colophon|sitemap|disclaimer|legal|rightcol\\w*|off-?canvas|hamburger|drawer|accordion-?nav|jump|print|printfriendly|language-?\\w*|font-?size\\w*|lang',
  advert:
    'ads?|adv|advert\\w*|ad-?\\w{2,10}|adsense|sponsor\\w*|dfp\\w*|gpt\\w*|promo\\w*|commercial|werbung|anzeige\\w*|publicidad|google-?ad\\w*|affiliate\\w*|native-?ad\\w*|advertorial',
  form: 'newsletter\\w*|subscri\\w*|sign-?up\\w*|log-?in\\w*|register|cookies?\\w*|consent|gdpr|cmp|modal\\w*|pop-?up\\w*|overlay\\w*|lightbox|dialog|pay-?wall\\w*|donat\\w*|poll|survey|rating\\w*|vote|votes|feedback|contact\\w*|callout|cta|abo-?\\w*|membership|support-?\\w*',
  tags: 'tags?|tag-?w*|keywords?|topics?|categorw*|hashtags?|themen|schlagww*|rubricw*|labels?|post-?tags|article-?tags|article-?tools|post-?footer|entry-?footer|article-?footer|entry-?utility',
  meta: 'meta|post-?(?:info|meta)|entry-?meta|article-?(?:meta|info)|art-?meta|story-?meta|detail-?meta|info-?bar',
  biography:
    'author-?(?:bio|box|info|card|profile|desc\\w*|about)\\w*|about-?(?:the-?)?author|bio|biography|vcard-?bio|writer-?info|authorbox|contributor-?\\w*',
  caption:
    '\\w*caption\\w*|image-?(?:text|desc\\w*|title|subtitle)|legende?|cutline|photo-?(?:text|desc\\w*)|bildunterschrift|bildtext|pie-?(?:de-?)?foto|picture|img-?(?:desc|text)\\w*',
  credit:
    'credits?|copyright|photographer|(?:photo|image|picture|img|media|foto|pic)-?(?:credit|source|by|author|copyright)\\w*|bildquelle|imagecredit|quelle|attribution',
  byline:
    'by-?line\\w*|authors?|author-?name|writers?|creator|reporter|vcard|fn|redakteur|autor\\w*|auteur|signature|art-?author|posted-?by|reviewer',
  date: 'dates?|time|timestamp|pub-?date|publish\\w*|posted(?:-?on)?|entry-?date|post-?date|datetime|date-?time|updated|modified|created|art-?meta|release-?time|dateline|article-?date|fecha|datum|reading-?time',
  lede: 'lead|lede|sapo|stand-?first|chapo|chapeau|(?:article|post|entry|story)-?(?:intro|summary|lead|description|excerpt|subtitle|subhead\\w*|dek|deck)|dek|deck|vorspann|bajada|entradilla|sub-?head\\w*|sub-?title|sub-?heading|intro|leadtext|opening|summary|sumario|teaser-?text|accroche',
  title: '(?:entry|post|article|page|story|news|detail|art|content)?-?(?:title|headline|heading|titre|titulo)|headline|name',
  body: '(?:article|entry|post|story|news|detail|main|page|single|blog|art)-?(?:body|content|text|inner-?content)\\w*|body-?(?:text|content|copy)|articlebody|content-?(?:body|main|detail|text)|text-?content|field-name-body|afcbc-body|fck_detail|prose|main-?text|bodytext|fulltext|mw-parser-output|td-post-content|rich-?text',
};

const PATTERNS: readonly (readonly [Cue, RegExp])[] = Object.entries(STEMS).flatMap(([cue, stem]) =>
  isCue(cue) ? [[cue, new RegExp(`(?:^|[\\s_:-])(?:${stem})(?=$|[\\s_:-])`, 'u')] as const] : [],
);

function isCue(cue: string): cue is Cue {
  return cue in STEMS;
}

const LENGTH = 160;
const NO_CUES: ReadonlySet<Cue> = new Set();
const KNOWN = new Map<string, ReadonlySet<Cue>>();
const KEPT = 4000;

/** The cues of an element by its attributes. */
export function cuesOf({ attributes }: HtmlNode): ReadonlySet<Cue> {
  const names = ['class', 'id', 'role', 'itemprop', 'data-role', 'data-testid', 'data-component', 'rel']
    .map((k) => attributes[k] ?? '')
    .filter((v) => v !== '');
  if (names.length === 0) return NO_CUES;
  const words = names
    .join(' ')
    .slice(0, LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const known = KNOWN.get(words);
  if (known !== undefined) return known;
  const cues = new Set(PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([cue]) => cue));
  if (KNOWN.size < KEPT) KNOWN.set(words, cues);
  return cues;
}

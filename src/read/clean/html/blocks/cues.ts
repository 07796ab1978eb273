// What authors of page templates call the parts of a page, in class, id, role and itemprop: the vocabulary of the trade,
// not of a language.
import { type AttributeName, attributeBits } from '../tree/attributes.ts';
import { numberOf } from '../tree/tags.ts';
import { attribute, hasAttribute, type Tree } from '../tree/tree.ts';

/** What the attributes of an element may say that it holds, a bit each. */
export const CUE = {
  comment: 1 << 0,
  related: 1 << 1,
  share: 1 << 2,
  frame: 1 << 3,
  advert: 1 << 4,
  form: 1 << 5,
  tags: 1 << 6,
  meta: 1 << 7,
  biography: 1 << 8,
  caption: 1 << 9,
  credit: 1 << 10,
  byline: 1 << 11,
  date: 1 << 12,
  lede: 1 << 13,
  deck: 1 << 14,
  summary: 1 << 15,
  title: 1 << 16,
  body: 1 << 17,
} as const;

/** The name of a cue. */
export type Cue = keyof typeof CUE;

// Each alternative is matched between the borders of words: « post-meta », « postMeta » and « post_meta » are one.
const STEMS: Readonly<Record<Cue, string>> = {
  comment:
    'comments?|comment-?(?:list|area|section|form|content|body|text|count|thread|wrap\\w*|box|block|items?|respond|author|meta)|commentlist|commentarea|kommentare?|kommentarbereich|comentarios?|commentaires?|disqus\\w*|fb-comments|respond|repl(?:y|ies)|livefyre|spot-?im|talkback|leserbriefe?|user-?posts?|discussion|reader-?comments?|isso-thread',
  related:
    'related|related-?\\w+|\\w+-?related|relatedbox|inread-?related|recommend(?:ed|ations?)|recommend\\w*-?\\w*|recirc\\w*|similar|popular|trending|read-?(?:more|also|next|on)|see-?(?:more|also)|more-?(?:stories|news|from|articles|posts|on|links|in|headlines)|most-?(?:read|viewed|popular|shared|commented|recent)|outbrain\\w*|taboola\\w*|suggest(?:ed|ions?)|mgid|zergnet|yarpp\\w*|crp|crp-?\\w+|(?:next|prev|previous)-?(?:posts?|articles?|story|stories|link|page|nav\\w*)|pagination|pager|pagenav|page-?nav\\w*|(?:post|article|story|entry)-?nav(?:igation)?|latest|latest-?(?:news|posts|articles|stories)|teasers?|teaser-?(?:list|box|group|grid|item|container|row)|(?:top|hot|other|last|recent|breaking)-?(?:news|stories|posts|articles|headlines)|carousel|article-?list|news-?list|post-?list|seealso|onward\\w*|linklist|link-?list|inread-?related|relacionad[oa]s?|leer-?mas|further-?(?:reading|links)|weitere-?\\w+|mehr-?zum-?thema|themenbox|infobox-?links|rel-?(?:links|posts|articles)|you-?may-?(?:also-?)?like|also-?(?:like|read)|promoted-?links|content-?recommend\\w*|upnext|up-?next|story-?package|package-?list|mashup|relatedcontent',
  share:
    'share|shares|share-?(?:bar|buttons?|links?|tools?|icons?|box|list|widget|this|count|container|wrap\\w*|post|article|options|area|block|panel|nav|menu|section|social)|sharing|sharing-?\\w+|sharedaddy|sharethis|sd-(?:social|sharing|block)|jp-post-flair|jetpack-likes\\w*|social|social-?\\w+|socials|addthis\\w*|addtoany\\w*|a2a\\w*|follow|follow-?(?:us|me|bar|buttons?|links?)|follow-?up-?(?:alert|us)|rrss|bookmarks?|shariff\\w*|heateor\\w*|ssba\\w*|like-?(?:button|box)|fb-like|tweet-?button',
  frame:
    'nav|navbar|navi|navigation|(?:main|top|sub|side|primary|secondary|meta|mobile|site|global|footer|header|user|service|local|left|right|page)-?(?:nav|navi|navbar|navigation|menu)|menu|menus|menubar|menu-?(?:item|list|bar|wrap\\w*|container|main|toggle)|breadcrumbs?|bread-?crumbs?|breadcrumb-?\\w+|crumbs?|side-?bars?|side-?bar-?\\w+|sidebar\\w*|\\w+-?sidebar|footer|page-?footer|site-?footer|main-?footer|global-?footer|footer-?(?:content|nav|links|wrap\\w*|inner|top|bottom|area|widgets?|menu)|foot|mast-?head|tool-?bar|tools|article-?tools|top-?bar|widget|widgets|widget-?(?:area|title|wrap\\w*|container|content)|textwidget|skip-?(?:links?|to-?\\w+|nav\\w*)|site-?header|page-?header-?(?:top|nav)|complementary|contentinfo|search|search-?(?:form|box|bar|results?)|weather|ticker|news-?ticker|marquee|aside|(?:right|left)-?(?:col|column|rail|side|sidebar)|col-?(?:right|left)|side-?(?:col|column|rail|content)|rail|banners?|clock|impressum|imprint|colophon|sitemap|disclaimer|legal|hamburger|drawer|print|print-?(?:button|link|only)|printfriendly|language-?(?:switch\\w*|selector|menu|nav)|lang-?(?:switch\\w*|menu|nav)|font-?size\\w*|text-?size\\w*|accessibility-?\\w+|back-?to-?top|backtop|to-?top|jumbotron-?nav|toc|toc-?(?:container|list|box|title)|ez-toc\\w*|table-?of-?contents|playlist|counter|stats|visitors?',
  advert:
    'ads?|adv|advert|adverts|advertis\\w+|ad-?(?:slot|unit|box|container|wrap\\w*|banner|block|label|zone|space|break|inner|\\d+|text|code|top|bottom|middle|content|inline|area|leaderboard|rectangle|skyscraper|sense)|adsense|adsbygoogle|sponsor|sponsors|sponsored|sponsored-?\\w+|dfp|dfp-?\\w+|gpt|gpt-?\\w+|promo|promos|promo-?(?:box|block|banner|text|link|container|item|teaser|unit)|promotion|promotions|commercial|werbung|anzeigen?|publicidad|publicite|reklama|google-?ads?|affiliate|affiliate-?(?:box|disclosure|links?|hint|note)|native-?ad|advertorial|billboard|leaderboard',
  form: 'newsletter|newsletters|newsletter-?\\w+|\\w+-newsletter|nl-?(?:signup|form|box)|subscri(?:be|ption|ptions|ber)|subscribe-?\\w+|subscription-?\\w+|sign-?up|sign-?up-?\\w+|log-?in|log-?in-?\\w+|register|registration|cookies?|cookie-?\\w+|consent|consent-?\\w+|gdpr|gdpr-?\\w+|cmp|cmp-?\\w+|modal|modal-?\\w+|pop-?up|pop-?up-?\\w+|overlay|overlays|lightbox|pay-?wall|paywall-?\\w+|donate|donation|donations|donate-?\\w+|poll|polls|survey|rating|ratings|rating-?\\w+|vote|votes|voting|feedback|contact-?(?:form|us|box|info)|callout|call-?to-?action|cta|cta-?\\w+|abo-?(?:box|teaser|banner|hint)|membership|membership-?\\w+|support-?us|piano-?\\w+|tp-modal|regwall|optin|opt-?in-?\\w+|mc4wp-?\\w+|mailchimp',
  tags: 'tags|tag-?(?:list|links?|cloud|box|items?|wrap\\w*|container|section)|taglist|tagcloud|keywords?|topics?|topic-?(?:list|links?|tags)|cat-?links|categories|category-?(?:list|links?)|hashtags?|schlagw\\w+|themen|etiquetas|post-?(?:tags|categories|footer)|article-?(?:tags|topics|footer|keywords)|entry-?(?:tags|footer|utility)|story-?tags|detail-?tab|subjects?|filed-?under',
  meta: 'meta|post-?(?:info|meta)|entry-?meta|article-?(?:meta|info|data)|art-?meta|story-?meta|detail-?meta|info-?bar|post-?details|meta-?(?:info|data)|item-?meta|news-?(?:info|meta)|infoline',
  biography:
    'author-?(?:bio|biography|box|card|profile|desc|description|about|footer|details|block|module|section|area)|post-?author-?(?:bio|box)|about-?(?:the-?)?authors?|bio|biography|writer-?info|authorbox|contributors?-?(?:bio|info|box)?|entry-?author-?(?:bio|info)|autorenbox|autor-?(?:box|info)|guest-?author',
  caption:
    'captions?|caption-?(?:text|wrap\\w*)?|\\w+-?caption|wp-caption-text|image-?(?:text|desc|description|title|subtitle|legend)|legend|legende|cutline|photo-?(?:text|desc|description|legend)|bildunterschrift|bildtext|bild-?(?:text|unterschrift)|pie-?(?:de-?)?foto|img-?(?:desc|text|caption)|media-?(?:desc|description|caption|text-?caption)|thumb-?caption|gallery-?(?:text|desc)|video-?(?:desc|description|title)',
  credit:
    'credits?|image-?credits?|copyright|photographer|(?:photo|image|picture|img|media|foto|pic|caption)-?(?:credits?|source|by|author|copyright)|photocredit|imagecredit|bildquelle|bildnachweis|quelle|attribution|wp-caption-credit|fotograf',
  byline:
    'byline|by-line|byline-?\\w+|authors?|author-?(?:name|names|link|byline|line|title)|art-?author|detail-?author|article-?author|post-?author|entry-?author|story-?author|writers?|creator|reporter|reporters|vcard|redakteur|autor|autoren|autores|auteur|auteurs|signature|posted-?by|written-?by|name-?author|contrib',
  date: 'dates?|times?|timestamp|time-?stamp|pub-?date|publish(?:ed|date|ing-?date|ed-?date|-date|ed-?at|ed-?on|ed-?time)?|publication-?date|posted|posted-?on|(?:entry|post|article|story|news|art|detail|page|meta|pub|release|item|created|update|publish|display)-?(?:date|time|datetime|timestamp)|date-?(?:time|published|line-?time|posted|info|display|now)|datetime|updated|update|modified|created|last-?(?:updated|modified)|fecha|datum|reading-?time|datepublished|datemodified|cdate|pubtime|pub-?time',
  lede: 'lead|lede|leads|lead-?(?:text|paragraph|in)|sapo|detail-?sapo|stand-?first|chapo|art-?chapo|chapeau|(?:article|post|entry|story|news|content|detail|page|art|item)-?(?:intro|summary|lead|description|excerpt|subtitle|subhead|sub-?headline|subheading|dek|deck|teaser|abstract|preamble|standfirst)|dek|deck|vorspann|bajada|entradilla|copete|volanta|sub-?heads?|sub-?headlines?|sub-?title|sub-?titles|sub-?heading|intro|intro-?text|leadtext|preamble|ingress|sumario|teaser-?text|accroche|abstract|description|summary|excerpt',
  deck: 'sub-?titles?|sub-?heads?|sub-?headings?|sub-?headlines?|deks?|decks?|p-dek|standfirst|alternative-?headline|\\w+-(?:sub-?head(?:ing|line)?|sub-?title|dek|deck|standfirst)',
  summary: '(?:article|story|post|entry|page|news)-?summary|summary',
  title:
    '(?:entry|post|article|page|story|news|detail|art|main|blog)-?(?:title|headline|heading|header-?title|titre|titulo|name)|title|headline|titre|titulo|ueberschrift',
  body: '(?:article|entry|post|story|news|detail|single|blog|art|main|page)-?(?:body|content|text|copy|inner|contents|main|bodytext)|articlebody|body-?(?:text|content|copy|main)|bodytext|body|content-?(?:body|main|detail|text|article)|text-?content|field-name-body|fulltext|full-?text|prose|main-?text|td-post-content|mw-parser-output|rich-?text|afcbc-body|fck-?detail|article__body',
};

const PATTERNS: readonly (readonly [number, RegExp])[] = Object.entries(STEMS).flatMap(([cue, stem]) =>
  isCue(cue) ? [[CUE[cue], new RegExp(`(?:^|[\\s:-])(?:${stem})(?=$|[\\s:-])`, 'u')] as const] : [],
);

const DECK = /--(?:sub-?title|sub-?head\w*|dek|deck|standfirst)$/u;

function isCue(cue: string): cue is Cue {
  return cue in STEMS;
}

const LENGTH = 240;

const [HTML, BODY] = ['html', 'body'].map(numberOf);
const NAMED = attributeBits('class', 'id');
const REST = attributeBits('role', 'itemprop', 'data-role', 'data-testid', 'data-component');
// States and sorts of an element, not its parts: « has-sidebar », « is-promoted », « type-post ».
const STATE =
  /^(?:has|is|no|not|with|without|js|hide|hidden|show|can|if|use|type|status|format|page|node|field|view|region|ng|elementor|theme|layout|template|lang|language)-/u;
// The post of a blog system: the rest of its classes are the tags and topics it is filed under.
const POST = /^(?:hentry|status-publish|post-\d+)$/u;

/** Reads the cues of the elements of a page by their attributes, as bits; each wording is looked at once. */
export function cueReader(tree: Tree): (node: number) => number {
  const known = new Map<string, number>();
  const found = new Int32Array(tree.size).fill(-1);
  const read = (node: number): number => {
    if (!hasAttribute(tree, node, NAMED | REST) || tree.tag[node] === HTML || tree.tag[node] === BODY) return 0;
    const given = givenBy(tree, node);
    const seen = known.get(given);
    if (seen !== undefined) return seen;
    const cues = cuesIn(given);
    known.set(given, cues);
    return cues;
  };
  return (node) => {
    let cues = found[node] ?? -1;
    if (cues < 0) found[node] = cues = read(node);
    return cues;
  };
}

function givenBy(tree: Tree, node: number): string {
  const [classes, id] = [attribute(tree, node, 'class'), attribute(tree, node, 'id')];
  if (!hasAttribute(tree, node, REST)) return cut(id === undefined ? (classes ?? '') : `${classes ?? ''} ${id}`);
  const of = (name: AttributeName): string => attribute(tree, node, name) ?? '';
  return cut(
    `${classes ?? ''} ${id ?? ''} ${of('role')} ${of('itemprop')} ${of('data-role')} ${of('data-testid')} ${of('data-component')}`,
  );
}

const cut = (given: string): string => (given.length > LENGTH ? given.slice(0, LENGTH) : given);

const NOT_IN_BODY = CUE.tags | CUE.related | CUE.share | CUE.form;
const POST_BIT = 1 << 20;

function cuesIn(given: string): number {
  let bits = 0;
  for (let at = 0; at < given.length; ) {
    const from = at;
    while (at < given.length && !isBlank(given.charCodeAt(at))) at++;
    if (at > from) bits |= bitsOf(given.slice(from, at));
    at++;
  }
  if ((bits & POST_BIT) !== 0) return 0;
  if ((bits & CUE.lede) !== 0) bits &= ~CUE.related;
  return (bits & CUE.body) === 0 ? bits : bits & ~NOT_IN_BODY;
}

const isBlank = (code: number): boolean => code <= 32 || (code >= 0xa0 && /\s/u.test(String.fromCharCode(code)));

/** The cues of words that pages name parts by: they are the same on page after page. */
const WORDS = new Map<string, number>();
const MOST_WORDS = 20_000;

function bitsOf(word: string): number {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  if (WORDS.size >= MOST_WORDS) WORDS.clear();
  const bits = bitsIn(word);
  WORDS.set(word.split('').join(''), bits); // a cut of the page would keep all of the page in memory
  return bits;
}

function bitsIn(word: string): number {
  if (POST.test(word)) return POST_BIT;
  // « detail-header--dek »: what follows two dashes is a sort of the part, but a deck is a deck
  const deck = DECK.test(word.toLowerCase()) ? CUE.deck : 0;
  const parted = word.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  if (STATE.test(parted) && !parted.startsWith('field-name-body')) return deck;
  const bare = parted.replace(/--.*$/u, '').replace(/_+/gu, '-');
  return PATTERNS.reduce((bits: number, [cue, pattern]) => (pattern.test(bare) ? bits | cue : bits), deck);
}

import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  joiners: ['and', 'with'],
  lines: [
    {
      id: 'en.line.credit',
      use: 'credit',
      form: 'label',
      pattern:
        '((photo|photos|image|images|picture|pictures|illustration|video|graphic|photograph) [by|credit|credits|courtesy|source]|credit|credits|photographer|file photo)',
      examples: ['Photo: Harbour Agency', 'Image credit: Jane Doe', '(Illustration: L. Petty)'],
      counterexamples: ['The photo shows the harbour.'],
    },
    {
      id: 'en.line.credit-by',
      use: 'credit',
      form: 'start',
      pattern: '((photo|photos|image|illustration|picture|graphic) (by|courtesy of|credit))',
      examples: ['Photo by Jane Doe'],
      counterexamples: ['Photo bombs are not new.'],
    },
    {
      id: 'en.line.source',
      use: 'source',
      form: 'label',
      pattern: '(source|sources|via|original article|originally published (at|on|in))',
      examples: ['Source: https://paper.example/page-12.html', 'Source: Harbour Agency'],
      counterexamples: ['A source said the harbour would close.'],
    },
    {
      id: 'en.line.byline',
      use: 'byline',
      form: 'start',
      pattern: '(by|written by|words by|text by|story by|posted by|author :|reported by|from our (correspondent|staff))',
      examples: ['By Jane Doe', 'Written by Paul Gray'],
      counterexamples: ['By the way, the harbour stays closed.'],
    },
    {
      id: 'en.line.published',
      use: 'published',
      form: 'start',
      pattern: '(published|posted|first published|date|publication date|created|issued|release date|uploaded) [:] [on|at]',
      examples: ['Published 3 March 2024', 'Posted on March 3, 2024'],
      counterexamples: ['Published reports differ.'],
    },
    {
      id: 'en.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '(updated|last (updated|modified|edited|reviewed|changed)|modified|edited) [:] [on|at]',
      examples: ['Updated: March 4, 2024', 'Last modified on 4 March 2024'],
    },
    {
      id: 'en.line.reading-time',
      use: 'metadata',
      form: 'start',
      pattern: '(reading time|read time|estimated reading time|views|time to read) [:] {number}',
      examples: ['Reading time: 4 min'],
    },
    {
      id: 'en.line.minutes-read',
      use: 'metadata',
      form: 'whole',
      pattern: '({number} (min|mins|minute|minutes|-minute) [read|to read]|{number} (views|reads))',
      examples: ['3 min read', '1204 views'],
    },
    {
      id: 'en.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        "((related|recommended|similar|suggested|trending|popular|latest|recent|more|other|top|featured|must|further) (news|articles|stories|posts|content|topics|reads|reading|links|headlines|videos|coverage|items|read)|related|see also|read (also|more|next)|also read|more (from|on|in) [this] (section|topic|author|category|site|news|world|us)|most (read|popular|viewed|shared|commented|watched)|[you] (may|might) also (like|be interested in)|you may like|recommended for you|[more] on this (topic|story)|same (topic|category|author|subject)|in this (section|series)|up next|what to read next|don't miss|editor's picks|editors' picks|trending [now]|just in|elsewhere|from the web|sponsored content|around the web|read more on)",
      examples: ['RELATED NEWS', 'Most read', 'You may also like:', 'Read more'],
      counterexamples: ['Related news broke on Monday.'],
    },
    {
      id: 'en.line.comments',
      use: 'list',
      form: 'whole',
      pattern:
        '([{number}|no|your|all|view|show|post|add|leave a|write a|view all] (comment|comments|responses|replies)|leave a reply|join the (conversation|discussion)|comments are closed|your comment about this article)',
      examples: ['Comments (3)', 'Leave a reply', '12 comments'],
      counterexamples: ['Comments by the minister surprised many.'],
    },
    {
      id: 'en.line.related',
      use: 'related',
      form: 'label',
      pattern:
        "(read (also|more|next)|also read|see also|watch|listen|related|related (article|story|news|link|links|stories)|more|more on this|don't miss|in (pictures|photos)|explained|explainer|opinion|recommended)",
      examples: ['READ MORE: The harbour reopens in May', 'Watch: how the crane works'],
      counterexamples: ['More than ten ships left.'],
    },
    {
      id: 'en.line.related-bare',
      use: 'related',
      form: 'start',
      pattern: '(also read|see also|read also)',
      examples: ['Also read The harbour reopens in May'],
    },
    {
      id: 'en.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        '(share (this|on|via|to)|(follow|join|contact|email|call) us|subscribe (to|now|today|for)|sign up (for|to|now|here)|sign in|log in|register (now|for|here)|[all] rights reserved|copyright|terms (of|and)|privacy policy|cookie policy|we use cookies|this (website|site) uses cookies|download (the|our) app|get (the|our) (latest|app|newsletter|best)|our standards|do not sell|skip to|click here|print this|support our|donate (now|to|today)|become a (member|subscriber)|already a (member|subscriber)|advertise with|to continue reading|this content is|tags :|tag :|topics :|filed under|categories :|keywords :|reprints|licensing rights|hotline|tel :|tel.|phone :|fax|press (contact|contacts|enquiries|inquiries)|media (contact|contacts|enquiries|inquiries)|for (more|further) information|for information media|do you have a (story|tip)|got a (story|tip)|have a (story|tip)|listen to this|no data|your email)',
      examples: ['Share this article', 'Follow us on Facebook', 'Copyright 2021 Harbour Ltd. All rights reserved.', 'No data'],
      counterexamples: ['Share prices fell on Monday.'],
    },
    {
      id: 'en.line.label',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(home|menu|advertisement|advertisements|ad|ads|advertising|sponsored|search|back|back to top|top|next|previous|close|login|log in|sign in|sign up|subscribe|subscribers only|share|print|email|save|listen|watch|comment|news|world|politics|business|economy|opinion|sports|sport|culture|technology|video|videos|photos|gallery|show more|load more|see more|view more|read more|more|loading|skip to [main] content|no data|leftcenterrightdel|left|center|right|del|share on facebook|copy link|text size|font size|live|breaking|breaking news|exclusive|contents|image|media caption|image (source|caption)|show navigation|hide navigation|this article is more than {number} (year|years|month|months) old)',
      examples: ['ADVERTISEMENT', 'Home', 'Skip to content', 'No data'],
    },
    {
      id: 'en.line.signature',
      use: 'signature',
      form: 'start',
      pattern:
        '((reporting|writing|editing|compiled|edited|translated|additional reporting) (by|from)|with (agencies|agency|reports from|inputs from|files from|additional reporting)|(with|from) (agencies|wires|wire reports)|staff (reporter|writer)|the writer is|the author is|agencies)',
      examples: ['(Reporting by Jane Doe in Oslo; Editing by Paul Gray)', 'With agencies'],
      counterexamples: ['Reporting from the front is dangerous.'],
    },
  ],
} as const satisfies FurniturePack;

import type { SegmentedDocument } from '../../../model/document.ts';
import type { EventMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { attached } from './attach.ts';
import type { Clauses } from './clauses.ts';
import { mainEvent } from './main-event.ts';
import { mentionOf } from './mention-of.ts';
import { type Given, type Prepared, prepared, treatyOf } from './prepared.ts';

export type { Given } from './prepared.ts';

/** How many sentences may hold the main event of a page. */
const HEADS = 5;

/** What a document tells to have happened, or to be planned, at a date; in text order. */
export function events(document: SegmentedDocument, packs: Packs, _profile: Profile, given: Given): readonly EventMention[] {
  const treaty = treatyOf(given.names);
  const found: EventMention[] = [];
  const heads: Prepared[] = [];
  for (const told of prepared(document, packs, given)) {
    if (heads.length < HEADS && told.role !== 'caption') heads.push(told);
    if (isBareLine(told.view)) continue;
    for (const event of attached(told.view, told.triggers, document.published?.edtf, told.lexicon)) {
      const { type } = event.trigger;
      if (type !== undefined && !told.isQuoted(event.trigger.whole.from)) found.push(mentionOf(document, told, { ...event, type }, treaty));
    }
  }
  const main = mainEvent(document, heads, found, given.dates, treaty);
  return main === undefined ? found : [...found, main].sort((a, b) => a.start - b.start || a.trigger.start - b.trigger.start);
}

/** "Published Monday, 3 May": a line of hardly more than a date is about the page, not about the world. */
const isBareLine = ({ tokens, dated }: Clauses): boolean => tokens.filter(({ kind }, i) => kind === 'word' && dated[i] !== true).length < 3;

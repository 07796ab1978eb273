import type { SegmentedDocument } from '../../../model/document.ts';
import type { EventMention } from '../../../model/mention.ts';
import type { Packs } from '../../../model/pack.ts';
import type { Profile } from '../../../model/profile.ts';
import { attached } from './attach.ts';
import type { Clauses } from './clauses.ts';
import { mainEvent } from './main-event.ts';
import { mentionOf } from './mention-of.ts';
import { type Given, type Prepared, prepared, treatyOf } from './prepared.ts';
import { resumedBy, withBodies, withPersons } from './resumed.ts';

export type { Given } from './prepared.ts';

/** How many sentences may hold the main event of a page. */
const HEADS = 5;

/** What a document tells to have happened, or to be planned, at a date; in text order. */
export function events(document: SegmentedDocument, packs: Packs, _profile: Profile, given: Given): readonly EventMention[] {
  const treaty = treatyOf(given.names, document.sentences.at(HEADS)?.start ?? document.text.length);
  const found: EventMention[] = [];
  const heads: Prepared[] = [];
  /** Where the last event of each type stands in `found`. */
  const last = new Map<string, number>();
  let earlier: Prepared | undefined;
  for (const told of prepared(document, packs, given)) {
    if (heads.length < HEADS && told.role !== 'caption') heads.push(told);
    const here = isBareLine(told.view) ? [] : attached(told.view, told.triggers, document.published?.edtf, told.lexicon);
    const setting = resumedBy(told);
    const at = setting === undefined || here.some(({ trigger }) => trigger === setting) ? undefined : last.get(setting.type ?? '');
    const event = at === undefined ? undefined : found[at];
    if (setting !== undefined && at !== undefined && event !== undefined) found[at] = withPersons(event, told, setting);
    for (const { trigger, ...rest } of here) {
      const { type } = trigger;
      if (type === undefined || told.isQuoted(trigger.whole.from)) continue;
      const mention = mentionOf(document, told, { ...rest, trigger, type }, treaty);
      last.set(type, found.push(withBodies(mention, found.at(-1), told, earlier)) - 1);
    }
    earlier = told;
  }
  const main = mainEvent(document, heads, found, given.dates, treaty);
  return main === undefined ? found : [...found, main].sort((a, b) => a.start - b.start || a.trigger.start - b.trigger.start);
}

/** "Published Monday, 3 May": a line of hardly more than a date is about the page, not about the world. */
const isBareLine = ({ tokens, dated }: Clauses): boolean => tokens.filter(({ kind }, i) => kind === 'word' && dated[i] !== true).length < 3;

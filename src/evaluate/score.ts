import { ARTICLE_ROLES } from '../model/block.ts';
import type { PersonMention, StatementMention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import { common, overlap, type Span } from '../model/span.ts';
import { carrier, type Gold, type GoldMention } from './gold.ts';
import { compared, type Tally } from './tally.ts';

/** What is measured. */
export const KINDS = ['article', 'page', 'dates', 'figures', 'names', 'titles', 'statements'] as const;

/** One of the things that are measured. */
export type Kind = (typeof KINDS)[number];

/**
 * Compares a reading with gold. `article`: letters of the article; `page`: language, title, day of publication; `dates`: the same
 * days; `figures`: number and bound; `names`: exact span; `titles`: any overlap; `statements`: half of the words, and the speaker.
 */
export function score(reading: Reading, gold: Gold): Readonly<Record<Kind, Tally>> {
  const carry = carrier(gold.text, reading.text);
  const measured = <G extends GoldMention, F extends Span>(
    list: readonly G[],
    found: readonly F[],
    isRight: (found: F, want: G, span: Span) => boolean,
  ): Tally => {
    const wanted = list.map((want) => {
      const span = carry(want);
      // Words that our text has not are missed, whatever was found.
      const test = (f: F): boolean => span !== undefined && isRight(f, want, span);
      return { span: span ?? { start: -1, end: -1 }, optional: want.optional === true, isRight: test };
    });
    return compared(wanted, found);
  };
  const of = (form: PersonMention['form']) => (p: { readonly form: PersonMention['form'] }) => p.form === form;
  const [names, titles] = [of('name'), of('title')];
  return {
    article: letters(reading, gold, carry),
    page: page(reading, gold),
    dates: measured(gold.dates, reading.dates, (f, want) => f.edtf === want.edtf),
    figures: measured(gold.figures, reading.figures, (f, want) => f.value === want.value && f.bound === want.bound),
    names: measured(gold.people.filter(names), reading.people.filter(names), (f, _, span) => f.start === span.start && f.end === span.end),
    titles: measured(gold.people.filter(titles), reading.people.filter(titles), () => true),
    statements: measured(gold.statements, reading.statements, (f, want) => isSame(f, want, carry)),
  };
}

function isSame(found: StatementMention, want: Gold['statements'][number], carry: (span: Span) => Span | undefined): boolean {
  const said = want.content.flatMap((span) => carry(span) ?? []);
  const shared = said.reduce((sum, a) => sum + found.content.reduce((n, b) => n + Math.max(0, common(a, b)), 0), 0);
  if (2 * shared < length(said) + length(found.content) - shared) return false;
  const speaker = want.speaker === undefined ? undefined : carry(want.speaker);
  if (speaker === undefined || found.speaker === undefined) return want.speaker === undefined && found.speaker === undefined;
  return overlap(found.speaker, speaker);
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

function letters(reading: Reading, gold: Gold, carry: (span: Span) => Span | undefined): Tally {
  const article = ({ role }: { readonly role: Reading['blocks'][number]['role'] }): boolean => ARTICLE_ROLES.has(role);
  const ours = reading.blocks.filter(article);
  const theirs = gold.blocks.filter(article);
  const carried = theirs.flatMap((block) => carry(block) ?? []);
  const right = carried.reduce((sum, a) => sum + ours.reduce((n, b) => n + Math.max(0, common(a, b)), 0), 0);
  return { wanted: length(theirs), found: length(ours), right };
}

function page(reading: Reading, gold: Gold): Tally {
  const pairs = [
    [gold.language, reading.language],
    [gold.title, reading.title],
    [gold.published?.edtf, reading.published?.edtf],
  ];
  const count = (test: (pair: readonly (string | undefined)[]) => boolean): number => pairs.filter(test).length;
  return {
    wanted: count(([want]) => want !== undefined),
    found: count(([, found]) => found !== undefined),
    right: count(([want, found]) => want !== undefined && want === found),
  };
}

import type { Actor, Passage } from '../passage/passage.ts';

/** So many tokens at most have the words between somebody and the end of the body they are of. */
const LONGEST = 14;
/** So much at most stands between a name and its body: « , de la ». */
const LINK = 14;

/** The person whose body ends right before a place: "Ann Lee of the University of Exeter | said". */
export function personBehindBody({ text, tokens, endingAt }: Passage, at: number, floor: number): Actor | undefined {
  const end = tokens[at - 1]?.end ?? 0;
  for (let i = at - 1; i > floor && at - i <= LONGEST; i--) {
    const actor = endingAt.get(i);
    if (actor?.kind !== 'person') continue;
    const { found } = actor;
    const body = found?.mention.affiliation;
    if (found === undefined || found.mention.form !== 'name' || body === undefined || actor.from < floor) return undefined;
    const between = text.slice(tokens[i - 1]?.end ?? 0, end);
    return between.endsWith(body) && between.length <= body.length + LINK ? actor : undefined;
  }
  return undefined;
}

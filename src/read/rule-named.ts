import type { Packs } from '../model/pack.ts';

/** What a rule says of itself. */
export type RuleWords = { readonly pattern?: string; readonly note?: string };

/** The rule of an id, from whatever pack and file it stands in. */
export function ruleNamed(packs: Packs, id: string): RuleWords | undefined {
  const waiting: unknown[] = Object.values(packs);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    if ('id' in at && at.id === id) {
      return {
        ...('pattern' in at && typeof at.pattern === 'string' && { pattern: at.pattern }),
        ...('note' in at && typeof at.note === 'string' && { note: at.note }),
      };
    }
    waiting.push(...Object.values(at));
  }
  return undefined;
}

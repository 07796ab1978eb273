import type { SpeechNoun } from '../../../../model/packs/speech.ts';
import type { Room } from '../content/room.ts';
import type { Draft } from '../draft.ts';
import { isBoundary } from '../passage/noun-phrase.ts';
import { type Passage, skip } from '../passage/passage.ts';

const LONGEST_PHRASE = 20;

/** « le sentiment général des délégués est que … »: a noun, whose it is, a copula, and a clause. */
export function carried(p: Passage, from: number, to: number, noun: SpeechNoun, { limit }: Room): Draft | undefined {
  const { tokens, lexicon } = p;
  const { words } = lexicon;
  const reach = Math.min(limit, to + LONGEST_PHRASE);
  let link: number | undefined;
  for (let i = to; i < reach && !isBoundary(p, i); i++) {
    const copula = skip(words.copulas, tokens, i);
    const content = copula > i ? skip(words.complementizers, tokens, copula) : i;
    if (content > copula && copula > i) {
      if (link === undefined || link >= i) return undefined;
      const actor = p.startingAt.get(link);
      const subject = { from: link, to: i, known: true, ...(actor?.to === i && { actor }) };
      return { kind: 'carrier', act: noun.act, cue: [from, to], subject, content: [[content, limit]], quotations: [], needsPerson: false };
    }
    if (link === undefined && words.links.at(tokens, i) !== undefined) link = skip(words.links, tokens, i);
  }
  return undefined;
}

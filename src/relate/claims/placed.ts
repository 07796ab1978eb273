import type { Profile } from '../../model/profile.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

const AFTER = 120;

/**
 * A look-up of the place a figure speaks of: the last one named before it in its sentence, else the next one after it.
 * Figures must be asked in text order. A place inside another counts as the outermost, as far as the profile knows.
 */
export function placed(reading: Reading, profile: Profile): (figure: Span, sentence: number) => string | undefined {
  const places = reading.names.filter((n) => n.kind === 'place').sort((a, b) => a.start - b.start);
  const parents = new Map(profile.names.flatMap((n) => (n.kind === 'place' && n.parent !== undefined ? [[n.id, n.parent] as const] : [])));
  const outermost = (id: string): string => {
    let at = id;
    for (let steps = 0; steps < parents.size; steps++) at = parents.get(at) ?? at;
    return at;
  };
  let next = 0;
  return (figure, sentence) => {
    while ((places[next]?.start ?? Infinity) < figure.start) next++;
    const before = places[next - 1];
    const after = places[next];
    const chosen =
      before !== undefined && before.start >= sentence
        ? before
        : after !== undefined && after.start < figure.end + AFTER && !reading.text.slice(figure.end, after.start).includes('\n')
          ? after
          : undefined;
    return chosen === undefined ? undefined : outermost(chosen.entity);
  };
}

import type { FigureMention } from '../../../../model/mention.ts';

/** A figure, and whether its moment is only the day that the article tells of. */
export type Timed = { readonly mention: FigureMention; readonly assumed: boolean };

/** Figures of which `moving` says that their number moves take their moment from the place where the page says it: a headline repeats a paragraph. */
export function toldAgain(figures: readonly Timed[], moving: (metric: string) => boolean): readonly FigureMention[] {
  const moments = new Map<string, Set<string>>();
  for (const { mention, assumed } of figures) {
    if (mention.asOf === undefined || assumed) continue;
    moments.set(keyOf(mention), (moments.get(keyOf(mention)) ?? new Set()).add(mention.asOf));
  }
  return figures.map(({ mention, assumed }) => {
    if (mention.metric === undefined || !moving(mention.metric) || (mention.asOf !== undefined && !assumed)) return mention;
    const [moment, ...others] = moments.get(keyOf(mention)) ?? [];
    return moment === undefined || others.length > 0 ? mention : { ...mention, asOf: moment };
  });
}

const keyOf = ({ metric, scope, value, high }: FigureMention): string => [metric, scope, value, high].join(' ');

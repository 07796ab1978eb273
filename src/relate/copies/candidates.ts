import { byKey, type Facts, type RunFact } from '../../model/fact.ts';
import { unpackedLong } from './packed.ts';
import { byTime, daysBetween, type Page, pageOf } from './page.ts';
import { type Sketch, sharedOf } from './sketch.ts';

/** Two pages that may tell one text, the earlier first. */
export type Candidate = { readonly one: Page; readonly other: Page };

// A run of words of very many documents is a formula of its trade: each is compared with the earliest ones only.
const EARLIEST = 16;
// So much of the smaller sketch must be in the other, and so many runs: of independent reports of one event there are fewer.
const SHARE = 0.15;
const FEWEST = 2;
// A text that is printed again after so many days is told by its digest alone: forms that are filled in anew look like copies.
const DAYS = 60;

/**
 * The pairs whose sketches say that one may repeat the other. Each pair is found once, under the least run that both have, so that
 * nothing is held but the documents of one run. Time grows with the number of documents: no run pairs more than its earliest with all.
 */
export async function* candidates(facts: Facts, twin: (id: string) => boolean): AsyncGenerator<Candidate> {
  for await (const group of byKey(facts.of('run'))) {
    const run = Number(group[0].key);
    const pages = group.filter((fact) => !twin(fact.document)).map((fact) => ({ page: pageOf(fact), sketch: sketchIn(fact) }));
    pages.sort((a, b) => byTime(a.page, b.page));
    for (const [i, other] of pages.entries()) {
      for (const one of pages.slice(0, Math.min(i, EARLIEST))) {
        if (one.page.language !== other.page.language || (daysBetween(one.page, other.page) ?? 0) > DAYS) continue;
        const { count, of, least } = sharedOf(one.sketch, other.sketch);
        if (least === run && count >= Math.min(FEWEST, of) && count >= of * SHARE) yield { one: one.page, other: other.page };
      }
    }
  }
}

const sketchIn = ({ body: { below, runs } }: RunFact): Sketch => ({ below, runs: unpackedLong(runs) });

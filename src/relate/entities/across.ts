// Persons whose names are written in different scripts: « Инес Делорм » is « Inès Delorme », « 范世松 » is « Phạm Thế Tùng ».
import { likenessOf } from '../../text/romanise/sounds.ts';
import type { Words } from './names.ts';
import { type Heard, heard, meetingKeys } from './readings.ts';
import { soundLikeness } from './sounding.ts';

/** Somebody with all forms of the name, and the offices held, by ids that all languages share. */
export type Known = {
  readonly id: string;
  readonly names: readonly Words[];
  readonly offices: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
};

/** Two who are one, and why. */
export type Crossing = { readonly one: string; readonly other: string; readonly reason: string };

/** A crowd under one key says nothing. */
const CROWD = 40;
/** So many forms of one person are read. */
const FORMS = 8;
/** Forms of one script that are so much alike may be spellings of one name. */
const ALIKE = 0.85;
const ALIKE_WORD = 0.75;
/** A second candidate so near makes the first no choice. */
const MARGIN = 0.025;

type Person = Known & { readonly heard: readonly Heard[]; readonly scripts: ReadonlySet<string> };
type Pair = {
  readonly a: Person;
  readonly b: Person;
  readonly score: number;
  readonly forms: readonly [string, string];
  readonly office: boolean;
  /** Whether signs, read one by one, are these very letters. */
  readonly exact: boolean;
};

/** Joins across scripts, the surest first. The order of the persons changes nothing. */
export function acrossScripts(people: readonly Known[]): readonly Crossing[] {
  const read = people
    .map((p): Person => {
      const forms = p.names.slice(0, FORMS).flatMap((words) => heard(words, p.languages.has('ja')));
      return { ...p, heard: forms, scripts: new Set(forms.map((f) => f.script)) };
    })
    .filter((p) => p.heard.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = candidates(read);
  const rivals = new Map<string, Pair[]>();
  for (const pair of pairs) for (const { id } of [pair.a, pair.b]) rivals.set(id, [...(rivals.get(id) ?? []), pair]);
  const cluster = new Map<string, readonly Person[]>(read.map((p) => [p.id, [p]]));
  const crossings: Crossing[] = [];
  for (const pair of [...pairs].sort(bySurety)) {
    const [left, right] = [cluster.get(pair.a.id) ?? [], cluster.get(pair.b.id) ?? []];
    // « 张文杰 » is "Zhang Wenjie", and « Trương Văn Kiệt » where Vietnamese reads the signs.
    if (left === right || !(pair.exact || compatible(left, right)) || contested(pair, rivals, cluster)) continue;
    const joined = [...left, ...right];
    for (const p of joined) cluster.set(p.id, joined);
    const why = pair.office ? ', with the same office' : '';
    crossings.push({ one: pair.a.id, other: pair.b.id, reason: `« ${pair.forms[0]} » and « ${pair.forms[1]} » sound alike${why}.` });
  }
  return crossings;
}

function bySurety(x: Pair, y: Pair): number {
  const order = Number(y.office) - Number(x.office) || y.score - x.score;
  return order || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1);
}

/** Pairs of persons of different scripts that sound alike. Only those outside the commonest script are kept under keys; all look there. */
function candidates(people: readonly Person[]): readonly Pair[] {
  const main = commonest(people);
  const meeting = new Map<string, Person[]>();
  for (const person of people)
    for (const form of person.heard)
      if (form.script !== main)
        for (const key of meetingKeys(form)) {
          const met = meeting.get(key) ?? [];
          if (met.at(-1) !== person && met.length <= CROWD) met.push(person);
          meeting.set(key, met);
        }
  if (meeting.size === 0) return [];
  const pairs = new Map<string, Pair>();
  for (const person of people)
    for (const form of person.heard)
      for (const key of meetingKeys(form)) {
        const met = meeting.get(key) ?? [];
        if (met.length > CROWD) continue;
        for (const other of met) {
          const name = person.id < other.id ? `${person.id}|${other.id}` : `${other.id}|${person.id}`;
          // who is written otherwise in the script of both is somebody else, however alike another script may sound
          if (other.id === person.id || pairs.has(name) || !alikeIn(main, [person], [other])) continue;
          const pair = person.id < other.id ? pairOf(person, other) : pairOf(other, person);
          if (pair !== undefined) pairs.set(name, pair);
        }
      }
  return [...pairs.values()];
}

function commonest(people: readonly Person[]): string {
  const counts = new Map<string, number>();
  for (const { scripts } of people) for (const script of scripts) counts.set(script, (counts.get(script) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function pairOf(a: Person, b: Person): Pair | undefined {
  let best: Pair | undefined;
  const office = [...a.offices].some((o) => b.offices.has(o));
  for (const left of a.heard)
    for (const right of b.heard) {
      const score = Math.max(soundLikeness(left, right, office) ?? 0, soundLikeness(right, left, office) ?? 0);
      const exact = left.exact !== undefined && left.exact === right.exact && left.japanese !== true && right.japanese !== true;
      if (score > (best?.score ?? 0)) best = { a, b, score, forms: [left.form, right.form], office, exact };
    }
  return best;
}

/** Two clusters that both have names of one script are one person only when some of these are alike. */
function compatible(left: readonly Person[], right: readonly Person[]): boolean {
  const scripts = new Set(left.flatMap((p) => [...p.scripts]));
  return [...scripts].every((script) => alikeIn(script, left, right));
}

function alikeIn(script: string, left: readonly Person[], right: readonly Person[]): boolean {
  const [mine, others] = [ofScript(left, script), ofScript(right, script)];
  return mine.length === 0 || others.length === 0 || mine.some((m) => others.some((o) => spelling(m, o)));
}

const ofScript = (list: readonly Person[], script: string): readonly Heard[] =>
  list.flatMap((p) => p.heard.filter((h) => h.script === script));

/** Whether two names of one script may be spellings of one: scripts that spell foreign names by ear leave room, the others none. */
function spelling(a: Heard, b: Heard): boolean {
  if (a.form === b.form) return true;
  const [x, y] = [a.form.split(' '), b.form.split(' ')];
  if (a.script === 'latin') return x.toSorted().join(' ') === y.toSorted().join(' ');
  if (a.script === 'han' || x.length !== y.length) return false;
  if (x.length === 1) return false;
  return likenessOf(a.words.join(''), b.words.join('')) >= ALIKE && a.words.every((w, i) => likenessOf(w, b.words[i] ?? '') >= ALIKE_WORD);
}

/** Whether somebody else of the same script fits one of the two as well, and no office decides. */
function contested(
  { a, b, score, office, exact }: Pair,
  rivals: ReadonlyMap<string, readonly Pair[]>,
  cluster: ReadonlyMap<string, readonly Person[]>,
): boolean {
  return [...(rivals.get(a.id) ?? []), ...(rivals.get(b.id) ?? [])].some((rival) => {
    if (rival.score < score - MARGIN || (office && !rival.office)) return false;
    const shared = [rival.a.id, rival.b.id].find((id) => id === a.id || id === b.id);
    if (shared === undefined) return false;
    // Two ways to read the same signs do not speak against each other.
    if (exact && rival.exact && (shared === a.id ? a : b).scripts.has('han')) return false;
    const third = rival.a.id === shared ? rival.b : rival.a;
    const taken = shared === a.id ? b : a;
    if (third.id === taken.id || cluster.get(third.id) === cluster.get(taken.id)) return false;
    return ![...third.scripts].every((s) => !taken.scripts.has(s)) && !compatible([third], [taken]);
  });
}

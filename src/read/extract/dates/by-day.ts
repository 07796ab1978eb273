/** So many days are remembered: news is of a few years. */
const PLACES = 1 << 12;
const NO_DAY = 0x7fffffff;

/** Remembers what is made of the number of a day; of two days that share a place the later one stays. */
export function byDay<T>(make: (day: number) => T): (day: number) => T {
  const days = new Int32Array(PLACES).fill(NO_DAY);
  const known: (T | undefined)[] = new Array(PLACES).fill(undefined);
  const remember = (day: number, place: number): T => {
    const made = make(day);
    known[place] = made;
    days[place] = day;
    return made;
  };
  return (day) => {
    const place = day & (PLACES - 1);
    const found = days[place] === day ? known[place] : undefined;
    return found ?? remember(day, place);
  };
}

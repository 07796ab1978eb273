import type { PersonMention } from '../../../model/mention.ts';
import { byPlace } from '../../../model/span.ts';
import type { CalledName } from './find.ts';

/** Names without the places inside the names of persons, or around one: « Trần Đức Anh » is neither Germany nor the United Kingdom, « à la place d’Étienne Dubal » no square. */
export function outsidePersons(called: readonly CalledName[], people: readonly PersonMention[]): readonly CalledName[] {
  const persons = people.filter(({ form }) => form === 'name').toSorted(byPlace);
  let at = 0;
  return called.filter(({ kind, start, end }) => {
    while (at < persons.length && (persons[at]?.end ?? 0) <= start) at++;
    const person = persons[at];
    const inside = person !== undefined && person.start <= start && end <= person.end && end - start < person.end - person.start;
    const around = person !== undefined && start < person.start && person.end === end;
    return kind !== 'place' || !(inside || around);
  });
}

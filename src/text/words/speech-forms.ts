import type { Forms, SpeechVerb, VerbForm } from '../../model/packs/speech.ts';

const FORMS: readonly VerbForm[] = ['present', 'past', 'participle', 'gerund', 'infinitive'];

/** Every form of a verb with what belongs to it. */
export function* speechForms(verb: SpeechVerb, inflections: Readonly<Record<string, Forms>>): Generator<readonly [VerbForm, string]> {
  const endings = inflections[verb.as] ?? {};
  for (const form of FORMS) {
    const regular = (endings[form] ?? '').split(' ').filter((e) => e !== '');
    const whole = (verb.also?.[form] ?? '').split(' ').filter((w) => w !== '');
    for (const word of [...regular.map((e) => verb.stem + (e === '_' ? '' : e)), ...whole])
      if (verb.after === undefined) yield [form, word];
      else for (const rest of verb.after) yield [form, `${word} ${rest}`];
  }
}

import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/languages/index.ts';
import { speechForms } from '../../src/text/words/speech-forms.ts';
import { rows, told } from '../read/extract/statements/told.ts';

const packs = await loadPacks();
/** The people of the examples: other names in them are nobody's. */
const marked = (text: string): string =>
  text.replace(/((?:ông|bà|Mme|M\.|Ms|Mr) )?(Ana Silva|Ali Kaya|Nguyễn Văn An|Lê Thị Hoa)/giu, '{$1*$2*}');

describe.each(Object.entries(packs))('speech(%s)', (language, { speech }) => {
  const frames = Object.values(speech.frames);

  it.each(frames.flatMap((f) => f.examples.map((e) => [f.id, e.text, e.expect])))('%s reads « %s »', (_id, text, expected) => {
    expect(rows(told(packs, language, marked(text)))).toContain(expected);
  });

  it.each(frames.flatMap((f) => f.examples.map((e) => [f.id, e.text] as const)))('%s is the rule that reads « %s »', (id, text) => {
    const { statements, pronouns } = told(packs, language, marked(text));
    expect([...statements, ...pronouns].map((m) => m.rule)).toContain(id);
  });

  it.each(frames.flatMap((f) => f.counterexamples.map((text) => [f.id, text])))('%s reads nothing in « %s »', (_id, text) => {
    expect(rows(told(packs, language, marked(text)))).toEqual([]);
  });

  it('gives every verb an inflection, a frame of the pack and a form', () => {
    for (const verb of speech.verbs) {
      expect(Object.keys(speech.inflections), verb.stem).toContain(verb.as);
      expect([...speechForms(verb, speech.inflections)].length, verb.stem).toBeGreaterThan(0);
      for (const kind of verb.frames) expect(Object.keys(speech.frames), verb.stem).toContain(kind);
    }
  });
});

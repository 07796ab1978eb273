import type { Role } from '../../../../src/model/block.ts';
import type { FoundPerson } from '../../../../src/model/mention.ts';
import type { Packs } from '../../../../src/model/pack.ts';
import { quoted } from '../../../../src/model/span.ts';
import { dates } from '../../../../src/read/extract/dates/index.ts';
import { type Said, statements } from '../../../../src/read/extract/statements/index.ts';
import { segment } from '../../../../src/read/segment/index.ts';
import { slug } from '../../../../src/text/fold.ts';
import { documentOf } from '../../document-of.ts';

const TITLE = /^# /gm;
const MARKED = /\{([^{}]*?)\*([^*]+)\*([^{}]*?)\}/g;

/** What is said in a text. `{Mme *Ana Silva*}` is a person, the name between stars; `# ` opens a title. */
export function told(packs: Packs, language: string, marked: string): Said & { readonly text: string } {
  const people: FoundPerson[] = [];
  const titles = new Set([...marked.matchAll(/^# .*/gm)].map((m) => marked.slice(0, m.index).split('\n').length - 1));
  const parts = marked.replace(TITLE, '');
  let text = '';
  let from = 0;
  for (const m of parts.matchAll(MARKED)) {
    text += parts.slice(from, m.index);
    const [all, before = '', name = '', after = ''] = m;
    const start = text.length;
    text += before + name + after;
    const at = { start: start + before.length, end: start + before.length + name.length };
    const honorific = before.trim();
    const mention = {
      ...quoted(text, at),
      rule: 'test',
      form: 'name' as const,
      name,
      entity: slug(name),
      ...(honorific !== '' && { honorific }),
    };
    people.push({ mention, whole: { start, end: text.length } });
    from = m.index + all.length;
  }
  text += parts.slice(from);
  const plain = documentOf(language, text);
  const roleOf = (line: number): Role => (titles.has(line) ? 'title' : 'paragraph');
  const blocks = plain.blocks.map((b, line) => ({ ...b, role: roleOf(line) }));
  const document = segment({ ...plain, blocks }, packs);
  return { text, ...statements(document, packs, { people, names: [], dates: dates(document, packs) }) };
}

/** Statements as rows « speaker | cue | content », parts of the content joined by « ‖ ». */
export function rows({ text, statements: list }: ReturnType<typeof told>): readonly string[] {
  return list.map(({ speaker, cue, content }) => {
    const said = content.map((c) => text.slice(c.start, c.end)).join(' ‖ ');
    return `${speaker?.quote ?? '-'} | ${cue?.quote ?? '-'} | ${said}`;
  });
}

import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { rows, told } from './told.ts';

const packs = await loadPacks();
const answers = (language: string, text: string) => rows(told(packs, language, text));

describe('the answers of an interview', () => {
  it('follow questions, where the headline calls it one', () => {
    const text = `# Entretien avec {*Ana Silva*}, maire de Sarvel
Quand rouvrira le pont ?
Au printemps, si le fleuve le permet.
Nous attendons deux poutres.
Et le bac ?
Il restera à quai.
La mairie compte douze élus.`;
    expect(answers('fr', text)).toEqual([
      'Ana Silva | - | Au printemps, si le fleuve le permet',
      'Ana Silva | - | Nous attendons deux poutres',
      'Ana Silva | - | Il restera à quai',
    ]);
  });

  it.each([
    [
      'not in a page of questions that nobody answers',
      '# {*Ana Silva*} : cinq questions\nQuand rouvrira le pont ?\nAu printemps.\nEt le bac ?\nIl reste à quai.',
    ],
    [
      'not where two persons are introduced',
      '# Entretien : {*Ana Silva*} et {*Ali Kaya*}\nQuand rouvrira le pont ?\nAu printemps.\nEt le bac ?\nIl reste à quai.',
    ],
    ['not in a list with colons', '{*Ana Silva*} : trois buts\n{*Ali Kaya*} : deux buts\nClassement : Sarvel, Karund'],
  ])('%s', (_what, text) => expect(answers('fr', text)).toEqual([]));

  it('are told by the initials of one person', () => {
    const text = `Bürgermeisterin {*Ana Silva*} baut eine Brücke.
Nordblatt: Wann öffnet sie?
A.S.: Im Frühjahr.
Nordblatt: Und die Fähre?
A.S.: Die bleibt.`;
    expect(answers('de', text)).toEqual(['A.S. | - | Im Frühjahr', 'A.S. | - | Die bleibt']);
  });

  it('are told apart by their labels', () => {
    const text = `Question: When will the bridge reopen?
{*Ana Silva*}: In spring.
{*Ali Kaya*}: I doubt that.
Question: And the ferry?
{*Ana Silva*}: It stays.
Two boats were sold on Monday.`;
    expect(told(packs, 'en', text).statements.map((s) => s.speaker?.entity)).toEqual(['ana-silva', 'ali-kaya', 'ana-silva']);
  });

  it('go without the marks around them', () => {
    const text = `# インタビュー {*Ana Silva*}さん
橋はいつ開きますか？
「春です。予算もあります。」
船はどうなりますか？
「港に残ります。」`;
    expect(answers('ja', text)).toEqual(['Ana Silva | - | 春です。予算もあります', 'Ana Silva | - | 港に残ります']);
  });

  it('hold what others are told to have said', () => {
    const text = `Question: Who pays?
{*Ana Silva*}: {*Ali Kaya*} said the state would pay.
Question: And the ferry?
{*Ana Silva*}: It stays.`;
    expect(answers('en', text)).toEqual([
      'Ana Silva | - | Ali Kaya said the state would pay',
      'Ali Kaya | said | the state would pay',
      'Ana Silva | - | It stays',
    ]);
  });
});

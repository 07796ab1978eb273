import { describe, expect, it } from 'vitest';
import { NOTHING, questionTree } from '../../../src/text/tokens/question-tree.ts';

type Found = { readonly name: string };
const treeOf = () => questionTree<Found>(({ name }) => name === 'nothing');

describe('a tree of questions', () => {
  it('leads from one question to the next', () => {
    const tree = treeOf();
    tree.add([0, 7, 9], [4, 5, 6], { name: 'a' });
    const first = tree.first(4);
    const second = tree.behind(first, 5);
    const third = tree.behind(second, 6);
    expect([first, second].map(tree.questionAt)).toEqual([7, 9]);
    expect([tree.questionAt(third), tree.foundAt(third)?.name]).toEqual([-1, 'a']);
    expect([tree.first(5), tree.behind(first, 6)]).toEqual([0, 0]);
  });

  it('knows answers that tell at once that nothing is found', () => {
    const tree = treeOf();
    tree.add([0], [1], { name: 'nothing' });
    tree.add([0], [2], { name: 'something' });
    tree.add([0, 7], [3, 1], { name: 'nothing' });
    expect([0, 1, 2, 3].map((answer) => tree.first(answer) === NOTHING)).toEqual([false, true, false, false]);
    expect(tree.behind(tree.first(3), 1)).toBe(NOTHING);
  });

  it('keeps all that it learns', () => {
    const tree = treeOf();
    const pairs = Array.from({ length: 20_000 }, (_, i) => [i % 141, Math.floor(i / 141)] as const);
    for (const [a, b] of pairs) tree.add([0, 1], [a, b], { name: `${a} ${b}` });
    const read = pairs.map(([a, b]) => tree.foundAt(tree.behind(tree.first(a), b))?.name);
    expect(read).toEqual(pairs.map(([a, b]) => `${a} ${b}`));
  });
});

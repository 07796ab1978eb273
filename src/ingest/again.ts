// Files that must be read again, though they are unchanged: other documents have shown some of their lines to be furniture.
import { resolve } from 'node:path';
import { frequentLines, furnitureOf } from '../relate/index.ts';
import type { Lined, Store } from '../store/index.ts';
import type { Job } from './job.ts';
import { digestOf, digestOfLines } from './paths.ts';

/** The files with documents that would be read otherwise, now that the whole corpus is known. */
export async function* again(store: Store, workspace: string): AsyncGenerator<Job> {
  const frequent = await frequentLines(store.facts);
  const due: Job[] = [];
  for await (const documents of byFile(store.lined())) {
    const lines = documents.map(({ path, fact }) => [path, furnitureOf(fact, frequent)] as const);
    const [first] = documents;
    if (documents.every((known, i) => known.lines === digestOfLines(lines[i]?.[1] ?? []))) continue;
    due.push({ path: resolve(workspace, '..', first.file), name: first.file, sha256: first.sha256, frequent: new Map(lines) });
  }
  // a file that has changed since, or is gone, waits for its own turn
  for (const job of due) if ((await digestOf(job.path)) === job.sha256) yield job;
}

async function* byFile(list: AsyncIterable<Lined>): AsyncGenerator<readonly [Lined, ...Lined[]]> {
  let group: [Lined, ...Lined[]] | undefined;
  for await (const known of list) {
    if (group !== undefined && group[0].file === known.file) group.push(known);
    else {
      if (group !== undefined) yield group;
      group = [known];
    }
  }
  if (group !== undefined) yield group;
}

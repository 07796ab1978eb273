/** A step of the way from files to tables, in one line. */
export type Stage = { readonly floor: 'read' | 'relate'; readonly stage: string; readonly takes: string; readonly gives: string };

/** All steps in the order in which they run; `pipeline.ts` and `relate/index.ts` run them. */
export const STAGES: readonly Stage[] = [
  { floor: 'read', stage: 'open', takes: 'a file or record', gives: 'decoded text or HTML' },
  {
    floor: 'read',
    stage: 'clean',
    takes: 'decoded text or HTML',
    gives: 'text and blocks, furniture marked; title, day of publication, source',
  },
  { floor: 'read', stage: 'identify', takes: 'blocks', gives: 'the language of the page and of each block' },
  { floor: 'read', stage: 'segment', takes: 'blocks', gives: 'sentences and tokens' },
  { floor: 'read', stage: 'dates', takes: 'sentences', gives: 'dates, and the anchor of incomplete ones' },
  { floor: 'read', stage: 'names', takes: 'sentences', gives: 'bodies, places, treaties and events by name' },
  { floor: 'read', stage: 'people', takes: 'sentences, dates, names', gives: 'persons, by name and by title' },
  { floor: 'read', stage: 'figures', takes: 'sentences, dates, names', gives: 'quantities with what they count' },
  { floor: 'read', stage: 'statements', takes: 'sentences, people, names, dates', gives: 'who said what, and in which words' },
  { floor: 'read', stage: 'events', takes: 'sentences and all mentions', gives: 'what happened at which date' },
  { floor: 'read', stage: 'artefacts', takes: 'blocks, sentences, people', gives: 'what shows that a page was copied or translated' },
  { floor: 'relate', stage: 'factsOf', takes: 'a reading', gives: 'what it contributes to each table' },
  {
    floor: 'relate',
    stage: 'copies',
    takes: 'facts',
    gives: 'documents that tell one text, and what they changed; who is an independent source',
  },
  { floor: 'relate', stage: 'entities', takes: 'facts', gives: 'mentions of all documents joined to persons, bodies, places' },
  { floor: 'relate', stage: 'timeline', takes: 'facts', gives: 'events joined across documents' },
  { floor: 'relate', stage: 'claims', takes: 'facts', gives: 'figures in time, and how they stand to each other' },
  { floor: 'relate', stage: 'statements', takes: 'facts', gives: 'each statement once, with all who report it' },
];

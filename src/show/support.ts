import type { TimelineEvent } from '../model/tables.ts';

/** How many independent sources and pages tell an event, in words; pages only where they are more. */
export function support({ sources, documents }: Pick<TimelineEvent, 'sources' | 'documents'>): string {
  const told = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
  return documents.length === sources.length ? told : `${told}, ${documents.length} ${documents.length === 1 ? 'page' : 'pages'}`;
}

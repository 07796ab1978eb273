// Mentions of all documents become persons, bodies, places, treaties and named events.
export { entityFacts } from './found.ts';
export { joined } from './joined.ts';
export { entities } from './rows.ts';

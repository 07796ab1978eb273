// Statements of all documents: each once, with all places that report it.
export { statementFacts } from './found.ts';
export { statements } from './rows.ts';

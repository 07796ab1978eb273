// Who repeats whom: ten papers that print one agency text are one source.
export { beside } from './beside.ts';
export { copies } from './families.ts';
export { copyFacts } from './prints.ts';
export { signatureOf } from './words.ts';

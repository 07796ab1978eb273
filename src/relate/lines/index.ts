export { lineFacts } from './facts.ts';
export { frequentLines, furnitureOf } from './frequent.ts';

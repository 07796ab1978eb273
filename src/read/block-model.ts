import { readFileSync } from 'node:fs';
import type { BlockModel } from '../model/block-model.ts';

/** The model in a file that `tools/train-blocks.mjs` wrote. */
export function loadBlockModel(file: string): BlockModel {
  const model: BlockModel = JSON.parse(readFileSync(file, 'utf8'));
  return model;
}

import type { SpeechPack } from '../../model/packs/speech.ts';

export const speech = {} as const satisfies SpeechPack;

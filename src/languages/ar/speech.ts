import type { SpeechPack } from '../../model/packs/speech.ts';
import { NO_SPEECH } from '../none.ts';

export const speech: SpeechPack = NO_SPEECH;

/** How a language reports what somebody said. */
export type SpeechPack = { readonly note?: string };

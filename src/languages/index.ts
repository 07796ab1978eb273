import type { LanguagePack, Packs } from '../model/pack.ts';

const LOADERS: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  ar: () => import('./ar/index.ts'),
  de: () => import('./de/index.ts'),
  en: () => import('./en/index.ts'),
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  ja: () => import('./ja/index.ts'),
  ko: () => import('./ko/index.ts'),
  pt: () => import('./pt/index.ts'),
  ru: () => import('./ru/index.ts'),
  vi: () => import('./vi/index.ts'),
  zh: () => import('./zh/index.ts'),
};

/** The languages we have packs of, in order of their codes. */
export const LANGUAGES: readonly string[] = Object.keys(LOADERS);

/** All packs; each language is a module of its own, imported here and nowhere else. */
export async function loadPacks(): Promise<Packs> {
  const loaded = await Promise.all(Object.entries(LOADERS).map(async ([code, load]) => [code, (await load()).pack] as const));
  return Object.fromEntries(loaded);
}

// The words of roles with what is written together with them: « exministro », "Vizekanzler", "Außenministerin".
import type { Compounds, RoleWords } from '../../../model/packs/names.ts';
import type { Token } from '../../../model/token.ts';
import { compoundReader } from '../../../text/words/compounds.ts';
import { phrasesOf, wordSet } from '../../../text/words/word-lists.ts';

/** A word for a role, and what its first parts say. */
export type RoleWord = { readonly role: RoleWords; readonly deputy?: true; readonly former?: true; readonly portfolio?: string };

/** All forms of roles: as they are, and behind each prefix. */
export function roleForms(roles: readonly RoleWords[], compounds: Compounds | undefined): readonly (readonly [string, RoleWord])[] {
  const deputy = [...wordSet(compounds?.deputy ?? '')];
  const former = [...wordSet(compounds?.former ?? '')];
  return roles.flatMap((role) =>
    phrasesOf(role.words).flatMap((form): readonly (readonly [string, RoleWord])[] => {
      // Small letters match both cases; « PDG », "MP" keep their capitals.
      const word = /^\p{Lu}+$/u.test(form) ? form : form.toLowerCase();
      const high = role.kind === 'head' || role.kind === 'office';
      return [
        [word, { role }],
        ...(high ? deputy : []).map((p) => [p + word, { role, deputy: true }] as const),
        ...(role.kind === 'kin' ? [] : former).map((p) => [p + word, { role, former: true }] as const),
        ...(high ? former.flatMap((p) => deputy.map((q) => [p + q + word, { role, deputy: true, former: true }] as const)) : []),
      ];
    }),
  );
}

/** Reads a word whose last part is a role: "Bundesaußenminister". */
export function compoundRole(
  roles: readonly RoleWords[],
  compounds: Compounds | undefined,
): ((token: Token | undefined) => RoleWord | undefined) | undefined {
  const lasts = new Map(
    roles.flatMap((role) => (role.compound === true ? phrasesOf(role.words).map((w) => [w.toLowerCase(), role] as const) : [])),
  );
  if (compounds === undefined || lasts.size === 0) return undefined;
  const read = compoundReader(compounds, lasts);
  return (token) => {
    const found = read(token);
    if (found === undefined) return undefined;
    const { last: role, deputy, former, portfolio } = found;
    return {
      role,
      ...(deputy && { deputy: true }),
      ...(former && { former: true }),
      ...(portfolio !== undefined && { portfolio }),
    };
  };
}

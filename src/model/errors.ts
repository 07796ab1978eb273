// Every code and text in one place: E1xx use, E2xx profile, E3xx input, E4xx store.

/** One error: what went wrong, and what to do. `{}` places are filled in order. */
export type ErrorText = { readonly text: string; readonly remedy: string };

/** The register. A fault of the input becomes a `Problem`, a fault of the use a `UserError`. */
export const ERRORS = {
  E101: { text: 'unknown option {}', remedy: 'see `hanoi-corpus --help`' },
  E102: { text: 'unknown command {}', remedy: 'see `hanoi-corpus --help`' },
  E103: { text: 'there is no {}', remedy: 'check the path' },
  E104: { text: '{} holds no articles', remedy: 'name a folder with pages, texts, feeds or archives of them' },
  E105: { text: 'the argument {} is missing', remedy: 'see the examples of `--help`' },
  E106: { text: 'the option {} needs a value', remedy: 'see the examples of `--help`' },
  E107: { text: '{}', remedy: 'see `--help` for what the option takes' },
  E108: { text: 'too many arguments', remedy: 'see the examples of `--help`; put names with blanks in quotes' },
  E109: { text: 'nothing to read', remedy: 'name files or folders, or records with `--records FILE` (`-` for stdin), not both' },
  E110: { text: 'there is no column {}', remedy: 'take names from the first line of `--format csv`' },
  E111: { text: 'line {} of {} is no row of an export', remedy: 'name a file that `hanoi-corpus export` wrote' },
  E112: { text: '{} is already there', remedy: 'name another folder, or move what is there; nothing was written' },
  E113: { text: '{} needs a folder', remedy: 'name one with `--out FOLDER`' },
  E114: { text: '{} holds no gold', remedy: 'name a folder with readings made by hand, as JSON' },
  E115: { text: 'the option {} is missing', remedy: 'see the examples of `--help`' },
  E116: { text: '{} is no lock of figures: {}', remedy: 'write it again with `hanoi-corpus diff --write-lock FILE`' },
  E117: { text: '{} cannot be used: {}', remedy: 'check the path, who may read and write there, and whether there is room' },
  E201: { text: 'there is no profile {}', remedy: 'name a folder with profile.yaml, or `none`' },
  E202: { text: '{} is no YAML: {}', remedy: 'mend the line; words with « : » or « # » go in quotes' },
  E203: { text: '{} has no `{}`', remedy: 'add the field; corpus/schema says what it holds' },
  E204: { text: '{} knows no field `{}`', remedy: 'remove the field, or look for a misprint' },
  E205: { text: '{} {}', remedy: 'mend the value; corpus/schema says what is allowed, and bare years go in quotes' },
  E206: { text: 'the id {} is taken twice', remedy: 'give each entry an id of its own' },
  E207: { text: '{} names {}, which the profile has not', remedy: 'add the entry, or mend the id' },
  E208: { text: '{} is no date', remedy: 'write EDTF: 2025-10-25, 2024-12, 2022-02/2024-08' },
  E209: {
    text: 'a decision names {}, which no page has as a person',
    remedy: 'take ids from `entities --kind person`, or remove the line',
  },
  E301: { text: 'the file is empty', remedy: 'save the page again, or remove the file' },
  E302: { text: 'the file is binary, not a page', remedy: 'keep only pages and texts in the folder' },
  E303: { text: '{} bytes are no valid {}', remedy: 'save the file as UTF-8' },
  E304: { text: 'the file cannot be opened: {}', remedy: 'check who may read it' },
  E305: { text: 'the file is larger than {} MiB', remedy: 'split it into articles' },
  E306: { text: 'line {} is no record: {}', remedy: 'write one JSON object a line, with text, html or bytes' },
  E307: { text: 'the reader failed: {}', remedy: 'report it with the page; the other documents are read' },
  E308: { text: 'the entry leads out of its archive', remedy: 'pack the archive again, with names from its own top' },
  E309: { text: 'the entry is a link to {}', remedy: 'put the file itself into the archive' },
  E310: { text: 'the entry is encrypted', remedy: 'unpack it with its password, and name the folder' },
  E311: { text: 'the entry says that it has {} bytes, and has {}', remedy: 'pack or save it again; the other entries are read' },
  E312: {
    text: 'it would unfold to more than {}',
    remedy: 'unpack it by hand and look at it; small files that unfold to very large ones are a trap',
  },
  E313: { text: 'it has more than {} entries', remedy: 'split the archive' },
  E314: { text: 'archives stand in one another more than {} deep', remedy: 'unpack the outer ones, and name the folder' },
  E315: { text: 'it is damaged: {}', remedy: 'save or download it again; what stands before the damage is read' },
  E316: { text: 'it holds no article: {}', remedy: 'name pages, texts, or one of the formats that `hanoi-corpus read --help` lists' },
  E317: { text: 'it is compressed by method {}, which is not known', remedy: 'pack it again as plain ZIP, or unpack it' },
  E401: {
    text: 'the store {} cannot be opened: {}',
    remedy:
      'close the other program that uses it, and check who may write there; a damaged one may be removed, for `ingest` makes it again',
  },
  E402: { text: 'there is no store in {}', remedy: 'run `hanoi-corpus ingest FOLDER` first, or name the workspace with `--workspace`' },
  E403: { text: 'the store {} was made by another version', remedy: 'remove it and ingest again' },
  E404: { text: 'the query failed: {}', remedy: 'see the tables with `hanoi-corpus query "SHOW TABLES"`' },
  E405: { text: 'nothing has the id {}', remedy: 'take an id from `timeline`, `entities`, `figures`, `statements` or `diff`' },
  E406: { text: 'the id {} is not unique: {}', remedy: 'give more of it' },
  E407: {
    text: 'the store cannot be used: {}',
    remedy: 'check the room on the disk; a damaged store may be removed, for `ingest` makes it again',
  },
} as const satisfies Readonly<Record<string, ErrorText>>;

/** A code of the register. */
export type ErrorCode = keyof typeof ERRORS;

/** The text of a code with its places filled. */
export function errorText(code: ErrorCode, ...parts: readonly (string | number)[]): string {
  let next = 0;
  return ERRORS[code].text.replace(/\{\}/g, () => String(parts[next++] ?? ''));
}

/** What to do about a problem, by its code. */
export const remedyOf = (code: string): string | undefined => Object.entries(ERRORS).find(([known]) => known === code)?.[1].remedy;

/** A fault of the use: one sentence, where, and what to do. Ends the run with exit code 2. */
export class UserError extends Error {
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly remedy: string;
  constructor(code: ErrorCode, parts: readonly (string | number)[] = [], where?: string) {
    super(errorText(code, ...parts));
    this.name = 'UserError';
    this.code = code;
    this.where = where;
    this.remedy = ERRORS[code].remedy;
  }
}

/** Where options and rules of disagreements are kept, in the folder in which a command runs. */
export const SETTINGS_FILE = 'hanoi-corpus.yaml';

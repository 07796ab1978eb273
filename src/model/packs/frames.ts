/** How a cue lays out what was said. */
export type FrameKind =
  /** Cue, complementiser, clause: « a déclaré que … ». */
  | 'clause'
  /** Cue and clause without complementiser: "said the talks had failed". */
  | 'bare'
  /** Cue, addressee, infinitive: « a demandé aux États de signer ». */
  | 'infinitive'
  /** Cue and a noun phrase that holds the content: « a salué la préparation ». */
  | 'noun'
  /** Cue, addressee, and what for: "thanked Vietnam for its patience". */
  | 'reason'
  /** A quotation beside its cue, before or after. */
  | 'quotation'
  /** The cue set after or inside words without marks: « …, a-t-il dit ». */
  | 'aside'
  /** A source and what it says: « selon X, … ». */
  | 'source'
  /** A headline « Name: … ». */
  | 'headline'
  /** A noun that carries a clause: « le sentiment des délégués est que … ». */
  | 'carrier'
  /** A quotation of whole sentences without a cue. */
  | 'unmarked'
  /** The next paragraph of a quotation. */
  | 'continued'
  /** The sentence before, that a pronoun takes up: « Das teilte die Polizei mit ». */
  | 'backward'
  /** A sentence that only its mood shows to be told: « Neue Kontrollen seien nicht geplant ». */
  | 'mood'
  /** What somebody answers in an interview, behind a label or a question. */
  | 'interview'
  /** A pronoun as speaker; no frame of its own, but a rule that finds a mention. */
  | 'pronoun';

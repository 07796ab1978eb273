const LEARNING = { rate: 0.1, dropout: 0.3, minimum: 2, bias: 0, unlisted: 0, own: 3 };

/**
 * How the model of a group is made; `copies` of samples with other names in them (`own` times as many of our own ones), of which `unlisted`
 * part are in no list, `bias` for recall, the mean of runs with so many `seeds`.
 */
export const GROUPS = {
  latin: { ...LEARNING, bias: 0.45, unit: 'word', capitals: true, bits: 19, epochs: 6, seeds: 6, cut: 0.042, unlisted: 0.2, own: 5 },
  cyrillic: { ...LEARNING, unit: 'word', capitals: true, bits: 17, epochs: 8, copies: 2, seeds: 4, own: 2 },
  arabic: {
    ...LEARNING,
    unit: 'word',
    capitals: false,
    bits: 17,
    epochs: 8,
    dropout: 0.4,
    copies: 2,
    seeds: 2,
    bias: 0.1,
    prefixes: 'وفبلك',
  },
  chinese: { ...LEARNING, unit: 'sign', capitals: false, bits: 18, epochs: 5, dropout: 0.4, minimum: 2, seeds: 3, bias: 0.5 },
  japanese: { ...LEARNING, unit: 'sign', capitals: false, bits: 18, epochs: 5, dropout: 0.4, minimum: 2, seeds: 3, bias: 0.2 },
  korean: { ...LEARNING, unit: 'sign', capitals: false, bits: 18, epochs: 5, dropout: 0.4, minimum: 2, seeds: 3, bias: 0.4, copies: 2 },
};

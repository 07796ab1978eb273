// Who may import whom: the table of the design, one rule a line of it. `test/boundaries` proves that each rule bites.
const DOORS = {
  entities: '^src/read/clean/',
  franc: '^src/read/identify/',
  'chrono-node': '^src/read/extract/dates/',
  natural: '^src/(relate/entities|text)/',
  'csv-stringify': '^src/show/',
  '@duckdb/node-api': '^src/store/',
  commander: '^src/commands/',
  chalk: '^src/commands/',
  yaml: '^src/profile/',
  ajv: '^src/profile/',
};

const GROUND = '^src/(model|text)/';

/** `from` may import only what matches `to` (besides packages and Node's own modules). */
const only = (name, from, to, except) => ({
  name,
  severity: 'error',
  comment: `${from} may import only ${to}`,
  from: { path: from, ...(except && { pathNot: except }) },
  to: { path: '^src/', pathNot: to },
});

module.exports = {
  forbidden: [
    only('model-imports-nothing', '^src/model/', '^src/model/'),
    { name: 'model-uses-no-package', severity: 'error', from: { path: '^src/model/' }, to: { pathNot: '^src/' } },
    only('text-imports-model', '^src/text/', GROUND),
    only('a-language-imports-model-and-itself', '^src/languages/([^/]+)/', '^src/(model/|languages/($1/|none\\.ts))'),
    only('languages-list-packs', '^src/languages/index\\.ts$', '^src/(model|languages)/'),
    only('profile-imports-ground-floor', '^src/profile/', '^src/(model|text|profile)/'),
    only('a-stage-knows-no-sibling', '^src/read/(open|clean|identify|segment)/', '^src/(model/|text/|read/$1/)'),
    only('an-extractor-knows-no-sibling', '^src/read/extract/([^/]+)/', '^src/(model/|text/|read/extract/$1/)'),
    only('read-keeps-to-its-floor', '^src/read/[^/]+\\.ts$', '^src/(model|text|read)/'),
    only('a-fold-knows-no-sibling', '^src/relate/([^/]+)/', '^src/(model/|text/|relate/$1/)'),
    only('relate-keeps-to-its-floor', '^src/relate/[^/]+\\.ts$', '^src/(model|text|relate)/'),
    only('store-is-handed-its-tables', '^src/store/', '^src/(model|text|store)/'),
    only('ingest-shows-nothing', '^src/ingest/', '^src/(model|text|languages|profile|read|relate|store|ingest)/'),
    only('show-is-handed-its-tables', '^src/show/', '^src/(model|text|show)/'),
    only('evaluate-is-handed-its-readings', '^src/evaluate/', '^src/(model|text|evaluate)/'),
    only('the-public-door-imports-no-command', '^src/index\\.ts$', '^src/(?!commands/)'),
    only('commands-use-the-public-door', '^src/commands/', '^src/(index\\.ts$|commands/)'),
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-dangling-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(DOORS).map(([name, door]) => ({
      name: `one-door-for-${name.replace(/[^a-z0-9]+/g, '-').replace(/^-/, '')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: door },
      to: { path: `(^|/)node_modules/${name}/` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};

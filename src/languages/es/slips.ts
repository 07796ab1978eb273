import type { SlipsPack } from '../../model/packs/slips.ts';

/** What gives away a translation into Spanish. */
export const slips = {
  tightMarks: true,
  rules: [
    {
      id: 'es.slip.branches',
      pattern:
        '((ministerios|ministerio) [,] [y] [(las|los)] ramas|ramas y localidades|ramas (pertinentes|funcionales|relevantes|competentes))',
      from: ['vi'],
      means: 'sectors of the administration (ngành)',
      examples: ['los ministerios y ramas de la provincia', 'con las ramas pertinentes'],
      counterexamples: ['las ramas del sauce'],
    },
    {
      id: 'es.slip.propaganda',
      pattern: '(propaganda|propagandístico|propagandística)',
      from: ['vi', 'zh'],
      means: 'communication, information to the public (tuyên truyền, 宣传)',
      examples: ['la propaganda sobre el nuevo código de circulación'],
    },
    {
      id: 'es.slip.functional-forces',
      pattern: '(fuerzas|agencias|órganos|organismos|unidades|autoridades) (funcionales|funcional)',
      from: ['vi'],
      means: 'the competent services (cơ quan chức năng)',
      examples: ['las fuerzas funcionales cerraron el muelle'],
    },
    {
      id: 'es.slip.mid-term-meeting',
      pattern:
        '(reunión|reuniones|sesión|sesiones) (de mitad de período|a mitad de período|de medio término|a medio plazo|a mitad de camino)',
      from: ['vi', 'zh', 'en'],
      means: 'intersessional meetings',
      examples: ['tres sesiones y dos reuniones de mitad de período'],
    },
    {
      id: 'es.slip.accepted-to-adopt',
      pattern: '(aceptó|aceptaron|aceptado) (adoptar|aprobar|ratificar)',
      from: ['vi', 'zh'],
      means: 'adopted (thông qua)',
      examples: ['la asamblea aceptó adoptar el presupuesto'],
    },
  ],
} as const satisfies SlipsPack;

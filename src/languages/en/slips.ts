import type { SlipsPack } from '../../model/packs/slips.ts';

/** What gives away a translation into English. */
export const slips = {
  tightMarks: true,
  rules: [
    {
      id: 'en.slip.branches',
      pattern:
        '((ministries|ministry) [,] [and] branches|branches and localities|branches , localities|(concerned|relevant|functional) branches)',
      from: ['vi'],
      means: 'sectors of the administration (ngành)',
      examples: ['the ministries and branches of the province', 'all relevant branches sent lists'],
      counterexamples: ['the branches of the bank', 'the three branches of government'],
    },
    {
      id: 'en.slip.propaganda',
      pattern: '(propaganda|propagandise|propagandize|propagandists)',
      from: ['vi', 'zh'],
      means: 'communication, information to the public (tuyên truyền, 宣传)',
      examples: ['propaganda about the new traffic code'],
    },
    {
      id: 'en.slip.functional-forces',
      pattern: '(functional (forces|agencies|authorities|units|sectors)|(forces|agencies) of function)',
      from: ['vi'],
      means: 'the competent services (cơ quan chức năng)',
      examples: ['functional forces closed the quay'],
    },
    {
      id: 'en.slip.comrade',
      pattern: '(comrade|comrades)',
      from: ['vi', 'zh', 'ru'],
      means: 'a title of address in the Party (đồng chí, 同志), left out in English',
      examples: ['Comrade Minister visited the site'],
    },
    {
      id: 'en.slip.socialisation',
      pattern: '(socialization|socialisation|socialized|socialised) (resources|funds|capital|sources|investment)',
      from: ['vi'],
      means: 'private funding (xã hội hóa)',
      examples: ['paid from socialized resources'],
    },
    {
      id: 'en.slip.mid-term-meeting',
      pattern: '(mid-term|midterm|middle-term) (meeting|meetings|session|sessions|negotiations)',
      from: ['vi', 'zh', 'fr'],
      means: 'intersessional meetings',
      examples: ['three sessions and two mid-term meetings'],
    },
    {
      id: 'en.slip.agreed-to-adopt',
      pattern: '(agreed|accepted) to (adopt|pass through)',
      from: ['vi', 'zh'],
      means: 'adopted (thông qua)',
      examples: ['the assembly accepted to adopt the budget'],
    },
    {
      id: 'en.slip.assist-at',
      pattern: '(assisted|assist|assisting) (at|to) (the|a) (ceremony|meeting|conference|signing|opening|session|summit)',
      from: ['fr', 'es', 'pt'],
      means: 'attended (assister à)',
      examples: ['two ministers assisted at the ceremony'],
    },
  ],
} as const satisfies SlipsPack;

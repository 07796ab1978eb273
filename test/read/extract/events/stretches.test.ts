import { expect, test } from 'vitest';
import { told } from './told.ts';

// Sentences published on 10 May 2031: a date at the head of its stretch is of the verb that follows in it.
test.each<readonly [language: string, sentence: string, events: readonly string[]]>([
  ['zh', '草案历经五轮磋商，{5月5日|2031-05-05}经大会第三委员会全体成员协商一致通过。', ['2031-05-05 adoption']],
  ['zh', '公约{2029年|2029}启动谈判，历经多次磋商，于{5月5日|2031-05-05}由大会通过。', ['2029 negotiation-start', '2031-05-05 adoption']],
  ['en', 'The envoys negotiated for five years in Basel, on {5 May|2031-05-05} the assembly adopted the pact.', ['2031-05-05 adoption']],
  [
    'de',
    'Die Gesandten verhandelten fünf Jahre in Basel, am {5. Mai|2031-05-05} verabschiedete die Versammlung den Pakt.',
    ['2031-05-05 adoption'],
  ],
  ['fr', 'Les envoyés ont négocié cinq ans à Bâle, le {5 mai|2031-05-05} l’assemblée a adopté le pacte.', ['2031-05-05 adoption']],
  ['es', 'Los enviados negociaron cinco años en Basilea, el {5 de mayo|2031-05-05} la asamblea adoptó el pacto.', ['2031-05-05 adoption']],
  ['pt', 'Os enviados negociaram cinco anos em Basileia, em {5 de maio|2031-05-05} a assembleia adotou o pacto.', ['2031-05-05 adoption']],
  ['ru', 'Посланники вели переговоры пять лет, {5 мая|2031-05-05} ассамблея приняла договор.', ['2031-05-05 adoption']],
  ['vi', 'Các bên đàm phán suốt năm năm, {ngày 5/5|2031-05-05} đại hội đồng thông qua hiệp ước.', ['2031-05-05 adoption']],
  ['ar', 'تفاوض المبعوثون خمس سنوات، وفي {5 مايو|2031-05-05} اعتمدت الجمعية الاتفاقية.', ['2031-05-05 adoption']],
  ['ja', '各国は5年にわたり交渉し、{5月5日|2031-05-05}に総会が条約を採択した。', ['2031-05-05 adoption']],
  ['ko', '각국은 5년간 협상했고, {5월 5일|2031-05-05} 총회가 협약을 채택했다.', ['2031-05-05 adoption']],
  // What stands before it keeps a date with no verb behind.
  ['en', 'The pact was signed in Basel, on {5 May|2031-05-05}, by thirty states.', ['2031-05-05 signing']],
  ['es', 'El pacto se firmó en Basilea, el {5 de mayo|2031-05-05} por la tarde.', ['2031-05-05 signing']],
])('%s: %s', (language, sentence, expected) =>
  expect(told(language, sentence).map(({ edtf, type }) => `${edtf} ${type}`)).toEqual(expected),
);

test.each<readonly [language: string, sentence: string]>([
  ['en', 'The signing ceremony took place in Basel on {5 May|2031-05-05}, and thirty states signed the pact {that day|2031-05-05}.'],
  ['fr', 'La cérémonie de signature a eu lieu le {5 mai|2031-05-05} à Bâle et trente États ont signé le pacte {ce jour-là|2031-05-05}.'],
  ['es', 'La ceremonia de firma se celebró el {5 de mayo|2031-05-05} en Basilea y treinta Estados firmaron el pacto {ese día|2031-05-05}.'],
  [
    'pt',
    'A cerimónia de assinatura decorreu em {5 de maio|2031-05-05} em Basileia e trinta Estados assinaram o pacto {nesse dia|2031-05-05}.',
  ],
  [
    'de',
    'Die Unterzeichnungszeremonie fand am {5. Mai|2031-05-05} in Basel statt, und dreißig Staaten unterzeichneten {am selben Tag|2031-05-05} den Pakt.',
  ],
  ['ru', 'Церемония подписания прошла {5 мая|2031-05-05} в Базеле, и тридцать стран {в тот же день|2031-05-05} подписали договор.'],
  ['vi', 'Lễ ký diễn ra {ngày 5/5|2031-05-05} tại Basel và ba mươi nước đã ký hiệp ước {trong ngày|2031-05-05}.'],
  ['zh', '签署仪式{5日|2031-05-05}在巴塞尔举行，三十国代表{当天|2031-05-05}签署条约。'],
  ['ja', '署名式が{5日|2031-05-05}にバーゼルで開かれ、30カ国が{同日|2031-05-05}条約に署名した。'],
  ['ko', '서명식이 {5일|2031-05-05} 바젤에서 열렸고 30개국이 {당일|2031-05-05} 협약에 서명했다.'],
  ['ar', 'جرى حفل توقيع الاتفاقية في {5 مايو|2031-05-05} في بازل ووقعت ثلاثون دولة على الاتفاقية {في اليوم نفسه|2031-05-05}.'],
])('%s: one sentence gives one event of a type and day: %s', (language, sentence) =>
  expect(told(language, sentence).map(({ edtf, type }) => `${edtf} ${type}`)).toEqual(['2031-05-05 signing']),
);

test('who takes part by the second telling takes part in the one event', () => {
  const [event, ...others] = told(
    'en',
    'The signing ceremony took place in Basel on {5 May|2031-05-05}, and <Anna Roth> signed the pact {that day|2031-05-05}.',
  );
  expect([event?.participants, others.length]).toEqual([['anna-roth'], 0]);
});

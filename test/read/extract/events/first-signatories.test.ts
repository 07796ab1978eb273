import { expect, test } from 'vitest';
import { told } from './told.ts';

// Who is among the first to sign has signed.
test.each<readonly [language: string, sentence: string]>([
  ['es', 'El {5 de mayo|2031-05-05}, Noruega fue uno de los primeros en firmar el pacto.'],
  ['en', 'On {5 May|2031-05-05} Norway was among the first signatories of the pact.'],
  ['en', 'Norway was one of the first to sign on {5 May|2031-05-05}.'],
  ['fr', 'Le {5 mai|2031-05-05}, la Norvège figure parmi les premiers signataires du pacte.'],
  ['fr', 'Le {5 mai|2031-05-05}, la Norvège a été l’un des premiers pays à signer le pacte.'],
  ['pt', 'No dia {5 de maio|2031-05-05}, a Noruega figurou entre os primeiros signatários.'],
  ['pt', 'No dia {5 de maio|2031-05-05}, a Noruega foi um dos primeiros países a assinar.'],
  ['de', 'Am {5. Mai|2031-05-05} gehörte Norwegen zu den Erstunterzeichnern.'],
  ['de', 'Norwegen zählte am {5. Mai|2031-05-05} zu den ersten Unterzeichnern.'],
  ['de', 'Norwegen war am {5. Mai|2031-05-05} einer der ersten Unterzeichner.'],
  ['vi', '{Ngày 5/5|2031-05-05}, Na Uy là một trong những nước đầu tiên ký hiệp ước.'],
  ['ru', '{5 мая|2031-05-05} Норвегия вошла в число первых подписантов.'],
  ['ru', '{5 мая|2031-05-05} Норвегия стала одной из первых стран, подписавших договор.'],
  ['ar', 'في {5 مايو|2031-05-05} كانت النرويج من أوائل الموقعين على الاتفاقية.'],
  ['zh', '{5月5日|2031-05-05}，挪威成为该条约首批签署国之一。'],
  ['zh', '挪威{5月5日|2031-05-05}成为首批签署国之一。'],
  ['ja', '{5月5日|2031-05-05}、ノルウェーは最初の署名国の一つとなった。'],
  ['ja', '{5月5日|2031-05-05}、ノルウェーは最初に署名した国の一つとなった。'],
  ['ko', '{5월 5일|2031-05-05} 노르웨이는 최초 서명국 중 하나가 됐다.'],
  ['ko', '{5월 5일|2031-05-05} 노르웨이는 협약에 가장 먼저 서명한 나라 중 하나가 됐다.'],
])('%s: %s tells of a signing', (language, sentence) =>
  expect(told(language, sentence).map(({ edtf, type, status }) => `${edtf} ${type} ${status}`)).toEqual(['2031-05-05 signing happened']),
);

// What the first signatories do is no signing.
test.each<readonly [language: string, sentence: string]>([
  ['en', 'The first signatories spoke on {5 May|2031-05-05}.'],
  ['es', 'Los primeros firmantes hablaron el {5 de mayo|2031-05-05}.'],
  ['de', 'Die Erstunterzeichner sprachen am {5. Mai|2031-05-05}.'],
  ['zh', '首批签署国{5月5日|2031-05-05}发言。'],
])('%s: %s tells of none', (language, sentence) => expect(told(language, sentence).filter(({ type }) => type === 'signing')).toEqual([]));

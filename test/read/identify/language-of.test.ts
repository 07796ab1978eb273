import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/read/identify/language-of.ts';
import { loadLanguageModel } from '../../../src/read/language-model.ts';

const model = loadLanguageModel('corpus/models/language.bin');

describe('languageOf', () => {
  it.each([
    ['Les délégués ont quitté la salle après une longue séance.', 'fr'],
    ['Các đại biểu đã rời hội trường sau một phiên họp dài.', 'vi'],
    ['The delegates left the hall after a long session.', 'en'],
    ['Los delegados salieron de la sala después de una larga sesión.', 'es'],
    ['Die Delegierten verließen den Saal nach einer langen Sitzung.', 'de'],
    ['Os delegados não saíram da sala depois de uma longa sessão.', 'pt'],
    ['Делегаты покинули зал после долгого заседания.', 'ru'],
    ['Делегати залишили зал після тривалого засідання.', 'uk'],
    ['غادر المندوبون القاعة بعد جلسة طويلة', 'ar'],
    ['代表们在漫长的会议后离开了大厅。', 'zh'],
    ['代表団は長い会議の後、会場を後にした。', 'ja'],
    ['대표단은 긴 회의 끝에 회의장을 떠났다.', 'ko'],
    ['คณะผู้แทนออกจากห้องประชุม', 'th'],
    ['ຄະນະຜູ້ແທນອອກຈາກຫ້ອງ', 'lo'],
    ['CAC DAI BIEU DA ROI HOI TRUONG SAU MOT PHIEN HOP DAI', 'vi'],
    ['LES DELEGUES ONT QUITTE LA SALLE', 'fr'],
    ['https://example.org/le-monde', 'und'],
    ['12/10/2025 – 24', 'und'],
    ['', 'und'],
  ])('%s is %s', (text, language) => expect(languageOf(text, model).language).toBe(language));

  it('is not sure of a name alone', () => expect(languageOf('Anna Kovacs', model).confidence).toBeLessThan(0.5));
});

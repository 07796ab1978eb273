import { describe, expect, it } from 'vitest';
import { seen } from './seen.ts';

describe('people of English sentences', () => {
  it.each([
    ["Peru's transport minister, Raul Quispe, promised a new bridge by the end of the year.", ['Raul Quispe | transport minister @ Peru']],
    [
      '"We will see this through," said Nadege Kouassi, a spokeswoman for the Coastal Watch Network.',
      ['Nadege Kouassi | spokeswoman @ Coastal Watch Network'],
    ],
    ['Ms Kouassi said the work would take six months.', ['Ms Kouassi']],
    ['Former Italian Prime Minister Romano Prodi hailed the deal.', ['Romano Prodi | Former Italian Prime Minister']],
    [
      'French President Emmanuel Macron will meet his Brazilian counterpart, Luiz Inacio Lula da Silva.',
      ['Emmanuel Macron | French President', 'Luiz Inacio Lula da Silva'],
    ],
    ['Mr. Macron and Ms. von der Leyen dined in Brussels.', ['Mr. Macron', 'Ms. von der Leyen']],
    ['The mayor of Lyon declined to comment.', ['[The mayor of Lyon] @ Lyon']],
    ['Lyon Mayor Gregory Doucet declined to comment.', ['Gregory Doucet | Mayor @ Lyon']],
    ['The speaker of the National Assembly and the ministers attended.', ['[The speaker of the National Assembly] @ National Assembly']],
    ['Dominique de Villepin and Jean-Pierre Raffarin shook hands.', ['Dominique de Villepin', 'Jean-Pierre Raffarin']],
    [
      'Maj. Gen. Nguyen Van Hai, director of the Department of Network Security, attended.',
      ['Maj. Gen. Nguyen Van Hai | director @ Department of Network Security'],
    ],
    [
      'U.S. President Donald Trump threatened new tariffs. Trump also criticised Jerome Powell.',
      ['Donald Trump | President @ U.S.', 'Trump', 'Jerome Powell'],
    ],
    [
      'UN High Commissioner for Human Rights Volker Türk called it a good start.',
      ['Volker Türk | High Commissioner for Human Rights @ UN'],
    ],
    ['South Korean novelist Han Kang won the Nobel Prize.', ['Han Kang | South Korean novelist']],
    ['Russian Foreign Minister Sergey Lavrov denounced the sanctions.', ['Sergey Lavrov | Russian Foreign Minister']],
    ['Xi Jinping and Vladimir Putin spoke by phone.', ['Xi Jinping', 'Vladimir Putin']],
    ['The health minister resigned on Monday, her office said.', ['[The health minister]']],
    ['Dr. Amadou Sow, a physician in Dakar, is worried.', ['Dr. Amadou Sow | physician @ Dakar']],
    ['"This is not fair," economist Thomas Piketty argued.', ['Thomas Piketty | economist']],
    ['Ban Ki-moon, then UN secretary-general, condemned the violence.', ['Ban Ki-moon | secretary-general @ UN']],
    ["Norway's ambassador to Vietnam, Hilde Solbakken, visited the school.", ['Hilde Solbakken | ambassador to Vietnam @ Norway']],
    ['Foreign Ministry spokesperson Pham Thu Hang reiterated the position.', ['Pham Thu Hang | spokesperson @ Foreign Ministry']],
    ['King Charles III and Queen Camilla will travel to France.', ['Charles III | King', 'Camilla | Queen']],
    ['Pope Francis prayed for peace.', ['Francis | Pope']],
    ['Tesla boss Elon Musk will attend the dinner.', ['Elon Musk | boss']],
    ['Jordan Bardella spoke in Paris.', ['Jordan Bardella']],
    ['Deputy Attorney General Lisa Monaco said the case was closed.', ['Lisa Monaco | Deputy Attorney General']],
    ['Human rights lawyer Amal Clooney represents the family.', ['Amal Clooney | Human rights lawyer']],
    [
      'The new chief executive of Delta Ledger, Priya Raghunathan, starts in May.',
      ['Priya Raghunathan | new chief executive @ Delta Ledger'],
    ],
    ["Microsoft President Brad Smith and Meta's Nick Clegg wrote to the committee.", ['Brad Smith | President @ Microsoft', 'Nick Clegg']],
    ['Police identified the victim as Sarah Whitfield, 34, of Leeds.', ['Sarah Whitfield']],
    ['His wife, Maria Oyelaran, told the BBC he was well.', ['Maria Oyelaran']],
    [
      'New Zealand Prime Minister Christopher Luxon met Vietnamese Prime Minister Pham Minh Chinh in Ha Noi.',
      ['Christopher Luxon | Prime Minister @ New Zealand', 'Pham Minh Chinh | Vietnamese Prime Minister'],
    ],
    ['Prime Minister Chinh thanked Mr Luxon.', ['Chinh | Prime Minister', 'Mr Luxon']],
    [
      'State President Luong Cuong hosted a banquet for UN Secretary-General Antonio Guterres and his spouse.',
      ['Luong Cuong | State President', 'Antonio Guterres | Secretary-General @ UN'],
    ],
    ['Hanoi Mayor Tran Sy Thanh Opens Lake Festival as Thousands Gather', ['Tran Sy Thanh | Mayor @ Hanoi']],
    ['Lead negotiator Faouzia Boumaiza Mebarki of Algeria chaired the session.', ['Faouzia Boumaiza Mebarki | Lead negotiator']],
    [
      'Nick Ashton-Hart, head of delegation for the Tech Accord, called the text flawed.',
      ['Nick Ashton-Hart | head of delegation @ Tech Accord'],
    ],
    ['The Executive Director of UNODC, Ghada Waly, opened the exhibition.', ['Ghada Waly | Executive Director @ UNODC']],
    [
      'Deborah Brown, deputy director of technology at Human Rights Watch, warned of abuse.',
      ['Deborah Brown | deputy director of technology @ Human Rights Watch'],
    ],
    ['Katitza Rodriguez, of the Electronic Frontier Foundation, agreed.', ['Katitza Rodriguez @ Electronic Frontier Foundation']],
    [
      "The UN's special representative, Parfait Onanga-Anyanga, travelled to Bangui.",
      ['Parfait Onanga-Anyanga | special representative @ UN'],
    ],
    ['US envoy Steve Witkoff is expected in Moscow.', ['Steve Witkoff | envoy @ US']],
    ['Asked for comment, the minister declined.', ['[the minister]']],
    ['Green MP Caroline Lucas and Senator Mehreen Faruqi asked questions.', ['Caroline Lucas | MP', 'Mehreen Faruqi | Senator']],
    ['Born in Hue in 1958, poet Tran Quoc Vinh lives in Paris.', ['Tran Quoc Vinh | poet']],
    ['"I have nothing to hide," Nguyen Thi Lan Anh told reporters.', ['Nguyen Thi Lan Anh']],
    ['John Doe, 52, a farmer, and his wife Martha lost everything.', ['John Doe', 'Martha']],
    [
      'Nguyen Huy Dung, Deputy Minister of Information and Communications, gave three examples.',
      ['Nguyen Huy Dung | Deputy Minister of Information and Communications'],
    ],
    ["Turkey's Foreign Minister Hakan Fidan arrived on Tuesday.", ['Hakan Fidan | Foreign Minister @ Turkey']],
    ['Speaking at the forum, Vice President Vo Thi Anh Xuan called for unity.', ['Vo Thi Anh Xuan | Vice President']],
    [
      'Ambassador Hilde Solbakken and Consul General Ng Wei Lin met Governor Kim.',
      ['Hilde Solbakken | Ambassador', 'Ng Wei Lin | Consul General', 'Kim | Governor'],
    ],
    ['Lt. Gov. Eleni Kounalakis signed for California.', ['Lt. Gov. Eleni Kounalakis']],
    ['Judge Arthur Engoron fined him.', ['Arthur Engoron | Judge']],
    ['"No comment," said the spokesman, David Lammy\'s aide.', ['David Lammy']],
    ['St. Petersburg Governor Alexander Beglov resigned.', ['Alexander Beglov | Governor @ St. Petersburg']],
    ['Chief Executive John Lee Ka-chiu said Hong Kong was ready.', ['John Lee Ka-chiu | Chief Executive']],
    ['Professor Le Thi Hoa, who teaches law at Oxford, disagreed.', ['Le Thi Hoa | Professor']],
    ['Actor Tom Hanks and director Greta Gerwig presented the award.', ['Tom Hanks | Actor', 'Greta Gerwig | director']],
    ['Interior Ministry spokesman Nikolai Pankov declined to comment.', ['Nikolai Pankov | spokesman @ Interior Ministry']],
    ['The deputy head of the agency, Lars Holm, said otherwise.', ['Lars Holm | deputy head of the agency']],
  ])('%s', (text, expected) => expect(seen('en', text)).toEqual(expected));
});

describe('English capitals and titles that are nobody', () => {
  it.each([
    ['Jordan signed the treaty in Amman on Friday.'],
    ['The Martin Luther King Memorial Library opened in Washington.'],
    ['John F. Kennedy Airport was closed for hours.'],
    ['She was elected president of the club in 2019.'],
    ['As president, he signed two treaties.'],
    ['By Owen Pryce and Dana Whitlock'],
    ['(Reporting by Owen Pryce; Editing by Dana Whitlock)'],
    ['Photo: Lena Hartwig/Reuters'],
    ['The Office of the President will coordinate with the Steering Committee.'],
    ['Heads of delegation and ministers posed for the picture.'],
    ['Delegates from Qatar, Kenya and Ecuador voted.'],
    ['The Wall Street Journal quoted Agence France-Presse.'],
    ['Miss Grand International will be held in Bangkok.'],
    ['Victoria Falls attracts thousands.'],
    ['Washington and Beijing resumed talks on Monday.'],
    ['The Holy See and the Vatican Bank signed a deal.'],
  ])('%s', (text) => expect(seen('en', text)).toEqual([]));
});

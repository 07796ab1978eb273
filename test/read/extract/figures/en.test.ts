import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { figuresOf, line } from './figures-of.ts';

const packs = await loadPacks();
const told = (text: string): string =>
  figuresOf(packs, 'en', text)
    .map((f) => `${f.quote} = ${line(f)}`)
    .join(' | ');

describe('figures in English: words, bound, value and unit', () => {
  it.each([
    ['Sixty-eight states put pen to paper on the first day, according to a provisional count.', 'Sixty-eight states = exactly 68 state'],
    [
      'Police detained about 15 suspects and seized 12 computers, 34 phones and $2.7 million in cryptocurrency.',
      'about 15 suspects = about 15 suspect | 12 computers = exactly 12 computer | 34 phones = exactly 34 phone | $2.7 million = exactly 2700000 USD',
    ],
    ['Losses from ransomware jumped 23% in a year to $1.1 billion.', '23% = exactly 23 percent | $1.1 billion = exactly 1100000000 USD'],
    [
      'More than a hundred countries were represented, some forty of them at ministerial level.',
      'More than a hundred countries = more-than 100 country | some forty = about 40 country',
    ],
    ['Three in four Europeans say they fear having their data stolen.', 'Three in four = exactly 0.75'],
    [
      'The 41-page text has 68 articles in nine chapters.',
      '41-page = exactly 41 page | 68 articles = exactly 68 article | nine chapters = exactly 9 chapter',
    ],
    [
      'Between 3,000 and 4,000 officers will be deployed during the two-day summit.',
      'Between 3,000 and 4,000 officers = between 3000..4000 officer | two-day = exactly 2 day',
    ],
    [
      'The meeting, which lasted nearly three and a half hours, ended without agreement.',
      'nearly three and a half hours = nearly 3.5 hour',
    ],
    ['"We have lost 15 years," said the expert, aged 62.', '15 years = exactly 15 year'],
    ['The inspector, 45, leads a team of twenty-two investigators.', 'twenty-two investigators = exactly 22 investigator'],
    ['In 2024 some 14,000 complaints were filed, twice as many as in 2020.', 'some 14,000 complaints = about 14000 complaint'],
    ['He was sentenced to six years in prison and fined 50,000 euros.', 'six years = exactly 6 year | 50,000 euros = exactly 50000 EUR'],
    [
      'Hanoi, a city of more than 8.5 million people, has installed 600 cameras.',
      'more than 8.5 million people = more-than 8500000 people | 600 cameras = exactly 600 camera',
    ],
    ['A third of the signatories are African countries.', 'A third = exactly 0.3333333333333333'],
    [
      'On the second day seven other countries joined, bringing the total to 72.',
      'seven other countries = exactly 7 country | 72 = exactly 72 country',
    ],
    ['The programme has a budget of €4.5 million over five years.', '€4.5 million = exactly 4500000 EUR | five years = exactly 5 year'],
    [
      'Fewer than a quarter of member states have ratified it, compared with 60 percent a decade ago.',
      'Fewer than a quarter = less-than 0.25 | 60 percent = exactly 60 percent',
    ],
    ['All 27 EU member states voted as a bloc.', '27 EU member states = exactly 27 EU member state'],
    ['A few dozen protesters gathered outside the embassy.', 'A few dozen protesters = vague 12 protester'],
    ['Hundreds of millions of users may be affected.', 'Hundreds of millions of users = vague 100000000 user'],
    [
      'Flight VN18 carried 214 passengers and 12 crew members.',
      '214 passengers = exactly 214 passenger | 12 crew members = exactly 12 crew member',
    ],
    [
      'The conference brought together 1,200 participants from 90 countries, 35 international organizations and some 20 NGOs.',
      '1,200 participants = exactly 1200 participant | 90 countries = exactly 90 country | 35 international organizations = exactly 35 international organization | some 20 NGOs = about 20 NGO',
    ],
    [
      'The ministry recorded 6,843 fraud cases, up 12.4% from 2023.',
      '6,843 fraud cases = exactly 6843 fraud case | 12.4% = exactly 12.4 percent',
    ],
    [
      'At least 40 ratifications are needed for the treaty to enter into force 90 days later.',
      'At least 40 ratifications = at-least 40 ratification | 90 days = exactly 90 day',
    ],
    [
      'Viet Nam has 80 million internet users, nearly 80 percent of its population.',
      '80 million internet users = exactly 80000000 internet user | nearly 80 percent = nearly 80 percent',
    ],
    ['Two out of three delegations were led by a minister.', 'Two out of three = exactly 0.6666666666666666'],
    ['Resolution 79/243 provides for three exceptions under Article 15.', 'three exceptions = exactly 3 exception'],
    [
      'The number of signatories rose from 65 to 72 within twenty-four hours.',
      '65 = exactly 65 signatory | 72 = exactly 72 signatory | twenty-four hours = exactly 24 hour',
    ],
    ['Only five countries refused to sign.', 'five countries = exactly 5 country'],
    [
      'The ceremony was broadcast live by more than 30 television channels in 12 languages.',
      'more than 30 television channels = more-than 30 television channel | 12 languages = exactly 12 language',
    ],
    ['At least 17 people were killed and 43 wounded in the attack.', 'At least 17 people = at-least 17 people | 43 = exactly 43 people'],
    ['Nearly half of the companies surveyed had been attacked.', 'Nearly half = nearly 0.5'],
    ['Scammers are thought to steal up to $40 billion a year in Southeast Asia.', 'up to $40 billion = at-most 40000000000 USD'],
    ['It was 31 degrees in the capital.', '31 degrees = exactly 31 degree'],
    ['The treaty now has one ratification, that of Qatar.', 'one ratification = exactly 1 ratification'],
    [
      'Of the 193 U.N. member states, 72 have signed.',
      '193 U.N. member states = exactly 193 U.N. member state | 72 = exactly 72 U.N. member state',
    ],
    ['UNODC employs 2,400 people in 80 countries.', '2,400 people = exactly 2400 people | 80 countries = exactly 80 country'],
    ['Several hundred foreign journalists covered the event.', 'Several hundred foreign journalists = vague 100 foreign journalist'],
    [
      'The resolution passed by 104 votes to 3, with 12 abstentions.',
      '104 votes = exactly 104 vote | 3 = exactly 3 vote | 12 abstentions = exactly 12 abstention',
    ],
    ['Ticket prices range from $15 to $25.', 'from $15 to $25 = between 15..25 USD'],
    ['A 15-member delegation arrived on Friday.', '15-member = exactly 15 member'],
    [
      'The talks took two and a half years and involved more than 800 delegates.',
      'two and a half years = exactly 2.5 year | more than 800 delegates = more-than 800 delegate',
    ],
    ['The G7 and BRICS make up over 70% of world GDP.', 'over 70% = more-than 70 percent'],
    ['One million people use the service every day.', 'One million people = exactly 1000000 people'],
    ['Thirty-nine ratifications are still missing.', 'Thirty-nine ratifications = exactly 39 ratification'],
    ['The platform got 3.4 million views in 48 hours.', '3.4 million views = exactly 3400000 view | 48 hours = exactly 48 hour'],
    ['He scored two goals in a 3-1 win.', 'two goals = exactly 2 goal'],
    ['One in two companies is affected, says the 2024-2025 report.', 'One in two = exactly 0.5'],
    ['Thousands of people lined the streets.', 'Thousands of people = vague 1000 people'],
    [
      'It took five years, eight formal sessions and five intersessional consultations.',
      'five years = exactly 5 year | eight formal sessions = exactly 8 formal session | five intersessional consultations = exactly 5 intersessional consultation',
    ],
    ['No fewer than 120 speakers are on the list.', 'No fewer than 120 speakers = at-least 120 speaker'],
    ['The first-of-its-kind treaty was backed by 60-odd nations.', '60-odd nations = about 60 nation'],
    ["Viet Nam's digital economy is expected to reach $45bn by 2025.", '$45bn = exactly 45000000000 USD'],
    ['The fund stands at US$100m, of which $20m comes from Japan.', 'US$100m = exactly 100000000 USD | $20m = exactly 20000000 USD'],
    [
      'More than 2.2 billion people are still offline, 96% of them in developing countries.',
      'More than 2.2 billion people = more-than 2200000000 people | 96% = exactly 96 percent',
    ],
    ['The Secretary-General met with 11 heads of state.', '11 heads of state = exactly 11 head of state'],
    ['China, Russia, Cuba and 69 other countries have signed so far.', '69 other countries = exactly 69 country'],
    ['Eleven of the 15 members of the Council voted in favour.', 'Eleven = exactly 11 member | 15 members = exactly 15 member'],
    [
      'The treaty criminalises nine cyber-dependent offences, including hacking.',
      'nine cyber-dependent offences = exactly 9 cyber-dependent offence',
    ],
    ["Some of the world's 50 biggest companies objected.", '50 biggest companies = exactly 50 biggest company'],
    ['It was the seventh session in three years.', 'three years = exactly 3 year'],
    ['Covid-19 killed 7 million people.', '7 million people = exactly 7000000 people'],
    ['The Group of 77 and the G20 issued two statements.', 'two statements = exactly 2 statement'],
    [
      'The three-day conference gathers 600 experts, 40% of them women.',
      'three-day = exactly 3 day | 600 experts = exactly 600 expert | 40% = exactly 40 percent',
    ],
    ['He paid 3,500 dong a day, or about 15 cents.', '3,500 dong = exactly 3500 VND | about 15 cents = about 15 cent'],
    [
      'The company lost 1.5 trillion dong ($59 million) last year.',
      '1.5 trillion dong = exactly 1500000000000 VND | $59 million = exactly 59000000 USD',
    ],
    [
      'Fifty-odd NGOs, 160 companies and dozens of academics took part.',
      'Fifty-odd NGOs = about 50 NGO | 160 companies = exactly 160 company | dozens of academics = vague 12 academic',
    ],
    [
      'The quake killed 2,056 people and injured more than 1,400, officials said, with 700 in critical condition.',
      '2,056 people = exactly 2056 people | more than 1,400 = more-than 1400 people | 700 = exactly 700 people',
    ],
    [
      'Shares in the company fell 4.2 percent to 318.4 yen, wiping $6bn off its value.',
      '4.2 percent = exactly 4.2 percent | 318.4 yen = exactly 318.4 JPY | $6bn = exactly 6000000000 USD',
    ],
    [
      'The unemployment rate dropped to 3.4% in January from 3.5% in December, the lowest since 1969.',
      '3.4% = exactly 3.4 percent | 3.5% = exactly 3.5 percent',
    ],
    ['A record 11.6 million barrels per day were pumped in the last quarter.', '11.6 million barrels = exactly 11600000 barrel'],
    ['The bill passed the Senate 51-49 after a 15-hour debate.', '15-hour = exactly 15 hour'],
    ['Nearly three-quarters of voters backed the plan.', 'Nearly three-quarters = nearly 0.75'],
    [
      'Russia fired 81 missiles and eight drones overnight, killing at least six people.',
      '81 missiles = exactly 81 missile | eight drones = exactly 8 drone | at least six people = at-least 6 people',
    ],
    [
      'The two-storey house sold for £1.25m, £150,000 above the asking price.',
      'two-storey = exactly 2 storey | £1.25m = exactly 1250000 GBP | £150,000 = exactly 150000 GBP',
    ],
    [
      'About one in 10 adults, or roughly 26 million people, is affected.',
      'About one in 10 = about 0.1 | roughly 26 million people = about 26000000 people',
    ],
    [
      'The central bank raised its key rate by 25 basis points to 4.75%.',
      '25 basis points = exactly 25 basis point | 4.75% = exactly 4.75 percent',
    ],
    ['Spain won five gold medals and France two.', 'five gold medals = exactly 5 gold medal'],
    ['The trial involved 1,200 patients aged 18 to 65.', '1,200 patients = exactly 1200 patient'],
    [
      'The vaccine was 94.1% effective in a study of 30,000 volunteers.',
      '94.1% = exactly 94.1 percent | 30,000 volunteers = exactly 30000 volunteer',
    ],
    [
      'Wildfires have burned more than 10,000 hectares and forced 3,500 residents from their homes.',
      'more than 10,000 hectares = more-than 10000 hectare | 3,500 residents = exactly 3500 resident',
    ],
    ['He served 18 months of a three-year sentence.', '18 months = exactly 18 month | three-year = exactly 3 year'],
    ['Sales doubled to 2.4 million units, while profits tripled.', '2.4 million units = exactly 2400000 unit'],
    [
      'The $1.9 trillion package includes $1,400 checks for most Americans.',
      '$1.9 trillion = exactly 1900000000000 USD | $1,400 = exactly 1400 USD',
    ],
    ['Police fired tear gas at a crowd of several thousand.', 'several thousand = vague 1000'],
    [
      'The ship, carrying 21 crew, sank 40 nautical miles off the coast.',
      '21 crew = exactly 21 crew | 40 nautical miles = exactly 40 nautical mile',
    ],
    ['It costs between $5 and $10 a month.', 'between $5 and $10 = between 5..10 USD'],
    [
      'The population grew from 3 million to 5.5 million in ten years.',
      '3 million = exactly 3000000 | 5.5 million = exactly 5500000 | ten years = exactly 10 year',
    ],
    ['She has written twelve novels, two of which became films.', 'twelve novels = exactly 12 novel | two = exactly 2 novel'],
    [
      'More than 60 of the 193 member states had signed by noon.',
      'More than 60 = more-than 60 member state | 193 member states = exactly 193 member state',
    ],
    [
      "The EU's 27 leaders agreed on a 750-billion-euro fund.",
      '27 leaders = exactly 27 leader | 750-billion-euro = exactly 750000000000 EUR',
    ],
    ['The 2024 budget provides for 1,250 new police officers.', '1,250 new police officers = exactly 1250 police officer'],
    [
      "India's 1.4 billion people speak 22 official languages.",
      '1.4 billion people = exactly 1400000000 people | 22 official languages = exactly 22 official language',
    ],
    ['A 7.8-magnitude earthquake struck 23 kilometers east of the city.', '23 kilometers = exactly 23 kilometer'],
    ['The company employs 12,000, half of them abroad.', '12,000 = exactly 12000 | half = exactly 0.5'],
    ['Of the 350 bills introduced, just 27 became law.', '350 bills = exactly 350 bill | 27 = exactly 27 bill'],
    ['Ten-year bond yields rose six basis points.', 'Ten-year = exactly 10 year | six basis points = exactly 6 basis point'],
    ['There were 12 men and three women aboard.', '12 men = exactly 12 man | three women = exactly 3 woman'],
    [
      'The law allows up to 20 years in prison and fines of up to $250,000.',
      'up to 20 years = at-most 20 year | up to $250,000 = at-most 250000 USD',
    ],
    ['The group claimed 100,000-plus members.', '100,000-plus members = more-than 100000 member'],
    ['The strike, now in its third week, has cost at least €300 million.', 'at least €300 million = at-least 300000000 EUR'],
    [
      'Japan pledged 200 billion yen (about $1.3 billion).',
      '200 billion yen = exactly 200000000000 JPY | about $1.3 billion = about 1300000000 USD',
    ],
    ['Oil rose 2% to $85.20 a barrel.', '2% = exactly 2 percent | $85.20 = exactly 85.2 USD'],
    ['The court gave five of the seven defendants life sentences.', 'five = exactly 5 defendant | seven defendants = exactly 7 defendant'],
    ['They have been married 25 years and have four children.', '25 years = exactly 25 year | four children = exactly 4 child'],
    [
      'Only a dozen countries have ratified so far; 28 more are needed.',
      'a dozen countries = exactly 12 country | 28 more = exactly 28 country',
    ],
    [
      'The Dow lost 411.43 points, or 1.2%, to close at 33,301.26.',
      '411.43 points = exactly 411.43 point | 1.2% = exactly 1.2 percent | 33,301.26 = exactly 33301.26 point',
    ],
    ['Around 80% of the 5,000 people polled said yes.', 'Around 80% = about 80 percent | 5,000 people = exactly 5000 people'],
    ["It is the world's second-largest economy with a GDP of $18 trillion.", '$18 trillion = exactly 18000000000000 USD'],
    ['The first 100 days were hard.', '100 days = exactly 100 day'],
    ['He was shot three times in the chest.', 'three times = exactly 3 time'],
    ['Storm Ciarán left 1.2 million French homes without power.', '1.2 million French homes = exactly 1200000 French home'],
    [
      'The museum drew 8.9 million visitors last year, 14% more than in 2022.',
      '8.9 million visitors = exactly 8900000 visitor | 14% = exactly 14 percent',
    ],
    ['Some 30 to 40 people were inside.', 'Some 30 to 40 people = between 30..40 people'],
    [
      'Two people died and another five were hurt when a bus carrying 48 passengers overturned.',
      'Two people = exactly 2 people | five = exactly 5 people | 48 passengers = exactly 48 passenger',
    ],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

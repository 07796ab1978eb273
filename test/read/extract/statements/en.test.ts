import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../../../src/languages/index.ts';
import { rows, told } from './told.ts';

const packs = await loadPacks();
const read = (text: string) => rows(told(packs, 'en', text));

describe('statements(en)', () => {
  it.each([
    [
      'leaves out an adverbial after the attribution',
      'A second town has joined the league, {the *Northern Union*} said on Monday, four months after the first.',
      ['the Northern Union | said | A second town has joined the league'],
    ],
    [
      'reads a claim as a noun up to what became of it',
      'The minister’s claim that the bridge is safe was met with laughter.',
      ['The minister | claim | the bridge is safe'],
    ],
    [
      'reads a clause without "that"',
      'In an interview on Sunday, {Minister *Clara Voss*} insisted the timetable would hold.',
      ['Minister Clara Voss | insisted | the timetable would hold'],
    ],
    [
      'passes over a weekday',
      '{Mayor *Paul Fox*} said on Tuesday the plant would close.',
      ['Mayor Paul Fox | said | the plant would close'],
    ],
    [
      'passes over the occasion to "that"',
      '{Mayor *Paul Fox*} said in a written statement that the plant would close.',
      ['Mayor Paul Fox | said | the plant would close'],
    ],
    [
      'passes over a relative clause',
      '{*Mark Oyono*}, who chairs the panel, believes a vote is possible before summer.',
      ['Mark Oyono | believes | a vote is possible before summer'],
    ],
    [
      'passes over an apposition',
      '{*Mark Oyono*}, the head of the panel, said a vote was possible.',
      ['Mark Oyono | said | a vote was possible'],
    ],
    [
      'passes over a name in the occasion',
      'After a meeting with {Governor *Ann Bell*}, {Mayor *Paul Fox*} said the bridge was safe.',
      ['Mayor Paul Fox | said | the bridge was safe'],
    ],
    [
      'reads whom something was told',
      'The guide told us that the cave was closed and suggested a walk instead.',
      ['The guide | told | the cave was closed', 'The guide | suggested | a walk instead'],
    ],
    [
      'reads people in general',
      'Sources close to the talks say the contract has been signed.',
      ['Sources close to the talks | say | the contract has been signed'],
    ],
    ['reads a paper', 'The report says losses have doubled.', ['The report | says | losses have doubled']],
    ['reads an acronym', 'The UN has called for an independent inquiry.', ['The UN | called for | an independent inquiry']],
    [
      'keeps the outermost attribution',
      'The mayor said the governor had promised to come.',
      ['The mayor | said | the governor had promised to come'],
    ],
    [
      'ends before another speaker',
      'The mayor said the bridge was safe, while the opposition denounced a publicity stunt.',
      ['The mayor | said | the bridge was safe', 'the opposition | denounced | a publicity stunt'],
    ],
    [
      'gives two verbs one subject',
      '{*Paul Fox*} promised to return and thanked residents for their welcome.',
      ['Paul Fox | promised | return', 'Paul Fox | thanked | their welcome'],
    ],
    [
      'gives a gerund the subject of its clause',
      'The ministers praised the progress made, adding that more was needed.',
      ['The ministers | praised | the progress made', 'The ministers | adding | more was needed'],
    ],
    ['reads a call', 'France called on both sides to show restraint.', ['France | called on | show restraint']],
    ['reads a warning', '{*Paul Fox*} warned of a return to fighting.', ['Paul Fox | warned | a return to fighting']],
    ['reads a denial', 'A government spokesperson denied any secret talks.', ['A government spokesperson | denied | any secret talks']],
    ['reads an admission', '{*Paul Fox*} admitted he had not read the report.', ['Paul Fox | admitted | he had not read the report']],
    ['reads a verb behind another', '{*Paul Fox*} could tell residents the road was open.', ['Paul Fox | tell | the road was open']],
    ['reads a hope', '{*Clara Voss*} expressed hope that talks would resume.', ['Clara Voss | expressed hope | talks would resume']],
    [
      'reads thanks',
      '{*Clara Voss*} expressed her gratitude to the crews for their courage.',
      ['Clara Voss | expressed her gratitude | their courage'],
    ],
    ['reads praise', '{*Paul Fox*} hailed the deal as a victory for all.', ['Paul Fox | hailed | the deal as a victory for all']],
    ['reads what something is called', '{*Paul Fox*} called the deal “a victory for all”.', ['Paul Fox | called | a victory for all']],
    [
      'reads what something is called after an aside',
      'The alliance, with its forty members, called the text, in a letter, “a step back”.',
      ['The alliance | called | a step back'],
    ],
    ['reads a quotation before its verb', '“The road is closed,” the ministry said.', ['the ministry | said | The road is closed']],
    [
      'reads an inverted attribution',
      '“This is our home. We will stay,” said {*Paul Fox*}.',
      ['Paul Fox | said | This is our home. We will stay'],
    ],
    [
      'joins a quotation that goes on after its attribution',
      '“We must act,” {*Paul Fox*} told reporters. “Tomorrow will be too late.”',
      ['Paul Fox | told | We must act ‖ Tomorrow will be too late'],
    ],
    [
      'joins the halves of a quoted sentence',
      '“It is a good deal,” {*Paul Fox*} said, “but it remains fragile.”',
      ['Paul Fox | said | It is a good deal ‖ but it remains fragile'],
    ],
    ['reads a question', '“Who will pay?” {*Paul Fox*} asked.', ['Paul Fox | asked | Who will pay']],
    ['reads a quotation after a comma', 'The mayor said, “Nobody can close this road.”', ['The mayor | said | Nobody can close this road']],
    [
      'reads a quotation after a colon',
      '{*Paul Fox*} told the paper: “Nobody can close this road.”',
      ['Paul Fox | told | Nobody can close this road'],
    ],
    [
      'reads a quotation in the next sentence',
      'When the plan was put to {*Paul Fox*}, he laughed. “Not in my lifetime, I fear.”',
      ['he | laughed | Not in my lifetime, I fear'],
    ],
    [
      'reads on in the next paragraph',
      '“The dyke is old,” said {*Clara Voss*}. “It will be rebuilt.\n“My office will pay for all of it.”',
      ['Clara Voss | said | The dyke is old ‖ It will be rebuilt', 'Clara Voss | - | My office will pay for all of it'],
    ],
    [
      'keeps nested marks',
      '“They told me: ‘Come back tomorrow,’” a neighbour recalled.',
      ['a neighbour | recalled | They told me: ‘Come back tomorrow,’'],
    ],
    ['reads straight marks', '"The dyke will hold," {*Paul Fox*} said.', ['Paul Fox | said | The dyke will hold']],
    [
      'reads a quotation whose opening mark was cut off',
      'it is time to say goodbye," the company says on its site.',
      ['the company | says | it is time to say goodbye'],
    ],
    [
      'keeps quoted words inside a clause',
      'A spokesperson said that the city "continues to review the file".',
      ['A spokesperson | said | the city "continues to review the file"'],
    ],
    [
      'reads an attribution at the end',
      'The text will be ready in June, {Minister *Clara Voss*} said at a news conference in Lima.',
      ['Minister Clara Voss | said | The text will be ready in June'],
    ],
    [
      'leaves the author what comes after an attribution',
      'The bridge won twelve awards, officials said, although some papers count ten.',
      ['officials | said | The bridge won twelve awards'],
    ],
    [
      'reads an attribution inside a sentence',
      'The plant, he added, will be pulled down in two years.',
      ['he | added | The plant ‖ will be pulled down in two years'],
    ],
    ['reads a likening', 'As {*Paul Fox*} pointed out, the road is vital.', ['Paul Fox | pointed out | the road is vital']],
    [
      'reads a source with a relative clause',
      'According to {*Paul Fox*}, who was elected in 2020, the plant polluted the river.',
      ['Paul Fox | According to | the plant polluted the river'],
    ],
    [
      'reads a source at the end',
      'Half of the residents want to move, according to a survey.',
      ['a survey | according to | Half of the residents want to move'],
    ],
    ['reads a headline', '# {*Paul Fox*}: ‘We will not give up’', ['Paul Fox | - | We will not give up']],
    ['reads a headline with a verb', '# UN chief urges calm', ['UN chief | urges | calm']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['a thing that promises', 'The tunnel promises to become a landmark.'],
    ['a thing that stresses', 'This success underlines the role of the port.'],
    ['a thing that requires', 'The treaty requires that states cooperate.'],
    ['a thing that highlights', 'The bridge highlights the skill of its builders.'],
    ['a thing that guarantees', 'This clause guarantees that workers are paid.'],
    ['a thing that suggests', 'The pattern suggests that the river moved.'],
    ['a negation', 'The minister did not say that the tunnel would open.'],
    ['a future', 'The mayor will announce on Friday that the bridge is closed.'],
    ['an expectation', 'The minister is expected to say that the bridge is closed.'],
    ['a passive', 'It was said that the bridge was cursed.'],
    ['a reputation', 'He is said to be furious.'],
    ['somebody who was told', 'The crew was told that the bridge was closed.'],
    ['an infinitive of purpose', 'It is hard to say whether the bridge will hold.'],
    ['a noun that looks like a verb', 'The report that the bridge is closed was false.'],
    ['a state', 'The state of the bridge is poor.'],
    ['a secretary of state', 'The secretary of state, a lawyer, left early.'],
    ['a word of the name of an office', 'A State Department van was parked outside.'],
    ['shows as a noun', 'The channel runs movies and shows from the past.'],
    ['a topic', 'The mayor presented the state of the works.'],
    ['a talk about something', 'The mayor spoke about the bridge.'],
    ['a talk somewhere', 'The mayor spoke at the opening.'],
    ['nothing said', 'He said nothing.'],
    ['a yes', 'She said yes.'],
    ['the said thing', 'The said bridge was sold to a private owner.'],
    ['that said', 'That said, the bridge is old.'],
    ['needless to say', 'Needless to say, the bridge is old.'],
    ['that is to say', 'The bridge is old, that is to say, it is worn.'],
    ['a schedule as source', 'According to the schedule, the visit lasts an hour.'],
    ['a measure', 'Prices vary according to the season.'],
    ['a title', 'The film “Slow Days” opens on Wednesday.'],
    ['irony', 'He lives in a “palace” of two rooms.'],
    ['so called', 'The so-called “four walls” doctrine is old.'],
    ['a slogan', 'The “Zero Paper” campaign starts on Monday.'],
    ['an adjective in marks', 'The board has an “interim” president.'],
    ['a headline with a topic', '# North Dyke: a winter without floods'],
    ['words after a comma that attribute nothing', 'On Monday, officials closed the bridge.'],
    ['a name given', 'The bridge, called the Old One, dates from 1607.'],
    ['thanks to', 'Thanks to the volunteers the hall was full.'],
    ['a reader', '{*Paul Fox*} reads “The World”.'],
    ['a thing behind a pronoun', 'The treaty is signed. It requires states to cooperate.'],
    ['an apostrophe', "The workers' union met in the '90s."],
  ])('finds nothing in %s', (_, text) => expect(read(text)).toEqual([]));
});

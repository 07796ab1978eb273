import { SHORT, type Told } from '../told.ts';

/** What the short questions of a page are: headings that the text answers, or turns of an interview. */
export type Questions = 'headings' | 'turns' | undefined;

const FEWEST = 3; // headings of one kind that show a pattern
// « Weber: », « 記者： », and without colon only the letters that stand for question and answer: 「Ａ　」
const TURN = /^(?:(?:\p{Lu}[\p{L}\p{M}.’' -]{0,30}|[\p{Lo}\p{M}]{1,8})\s?(?::\s|：)|[QAＱＡ問答问][\s\u3000]{1,2}(?=\p{Lo}))/u;

/** Whether a line is a question that may stand as a heading. */
export const isQuestion = (line: Told): boolean => line.words <= SHORT && /[?？؟]$/u.test(line.text);

/** What opens a line as the name of who speaks, « Weber: », 「Ａ　」, or the long dash before a question in Japanese. */
export const turnOf = (line: Told): string | undefined => (TURN.exec(line.text) ?? DASHED.exec(line.text))?.[0].trim();

const DASHED = /^[―—─]{2}(?=[\p{Lo}「])/u;

/** 「署名しました。承認はこれからです」: sentences between brackets, as answers are printed in Japanese; the last has no stop. */
export const isSpoken = (line: Told): boolean => line.words >= SPOKEN && /^「.*[\p{Script=Hiragana}。]」$/u.test(line.text);

const SPOKEN = 6; // words
const DASHES = /^[―—─]{2}$/u;

/** How a page uses its short questions; both kinds show by being repeated. */
export function questionsOf(lines: readonly Told[]): Questions {
  const turns = new Map<string, number>();
  let questions = 0;
  lines.forEach((line, i) => {
    const turn = turnOf(line);
    if (turn !== undefined) turns.set(turn, (turns.get(turn) ?? 0) + 1);
    else if (isQuestion(line) && lines[i + 1]?.prose === true && /^["“„«\p{Lu}\p{Lo}\p{Nd}¿]/u.test(line.text)) questions++;
  });
  const dashed = [...turns].some(([turn, times]) => times >= 2 && DASHES.test(turn));
  if (dashed || ([...turns.values()].some((times) => times >= 2) && questions + turns.size >= 2)) return 'turns';
  return questions >= FEWEST ? 'headings' : undefined;
}

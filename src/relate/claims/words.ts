import type { FigureValue } from '../../model/mention.ts';
import { isCurrency, unitId } from './units.ts';

const BOUNDS: Readonly<Record<FigureValue['bound'], string>> = {
  exactly: '',
  about: 'about ',
  nearly: 'nearly ',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  'less-than': 'less than ',
  between: '',
  vague: 'some ',
};

const number = (value: number): string => {
  const [whole = '', part] = String(value).split('.');
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
};

const SCALES: Readonly<Record<number, string>> = {
  10: 'tens',
  12: 'dozens',
  20: 'scores',
  100: 'hundreds',
  1000: 'thousands',
  10000: 'tens of thousands',
  100000: 'hundreds of thousands',
  1000000: 'millions',
  1000000000: 'billions',
};

/** A figure in English, as the reasons of verdicts give it: « more than 420 hours ». */
export function said({ value, high, bound, unit }: Pick<FigureValue, 'value' | 'high' | 'bound' | 'unit'>): string {
  const range = bound === 'between' && high !== undefined ? `${number(value)} to ${number(high)}` : number(value);
  const id = unitId(unit);
  const scale = bound === 'vague' ? SCALES[value] : undefined;
  if (scale !== undefined) return id === undefined ? scale : `${scale} of ${id}${isCurrency(id) ? '' : 's'}`;
  const plural = isCurrency(id) || id === 'percent' || value === 1 ? '' : 's';
  return `${BOUNDS[bound]}${range}${id === undefined ? '' : ` ${id}${plural}`}`;
}

/** A figure with its moment: « 65 (2025-10-25) ». */
export const told = (figure: Parameters<typeof said>[0], moment: string | undefined): string =>
  moment === undefined ? said(figure) : `${said(figure)} (${moment})`;

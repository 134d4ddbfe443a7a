import dayjs from 'dayjs';
import moment, { type Moment } from 'moment';
import { ledger } from './ledger';

export function week(day: string) {
  const start = moment(day).startOf('week');
  const end = start.clone().add(6, 'days');
  const later = moment(start).add(7, 'days');
  const other = dayjs(day);
  const next = other.add(1, 'day');
  const sum = ledger.add(1, 'day');
  return [start, end, later, other, next, sum, ledger];
}

export const shift = (from: Moment) => {
  const until = from.add(1, 'hours');
  return until.toISOString();
};

export function label(from: Moment) {
  const text = from.startOf('day').format('L');
  return text + from.format('LT');
}

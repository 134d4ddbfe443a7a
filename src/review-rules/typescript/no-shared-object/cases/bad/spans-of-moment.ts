import moment, { type Moment } from 'moment';
import zoned from 'moment-timezone';

export function week(day: string) {
  const start = moment(day).startOf('week');
  const end = start.add(6, 'days'); // expect: shared-object
  return `${start.format('L')} - ${end.format('L')}`;
}

export const shift = (from: Moment, hours: number) => {
  const until = from.add(hours, 'hours').endOf('hour'); // expect: shared-object
  return { from: from.toISOString(), until: until.toISOString() };
};

export function nights(from: string) {
  const first = zoned.tz(from, 'Europe/Oslo').clone();
  const last = first.subtract(1, 'month'); // expect: shared-object
  return last.isBefore(first) ? [last, first] : [];
}

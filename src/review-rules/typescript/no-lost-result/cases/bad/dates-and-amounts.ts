import dayjs, { type Dayjs } from 'dayjs';
import { addMonths, startOfDay } from 'date-fns';
import * as dates from 'date-fns';
import Big from 'big.js';
import Decimal from 'decimal.js';
import { DateTime } from 'luxon';

export function renewal(account: { paidUntil: string; price: string }, months: number) {
  const until = dayjs(account.paidUntil);
  until.add(months, 'month'); // expect: unused-result
  const total = new Decimal(account.price);
  if (months > 12) total.times(0.9); // expect: unused-result
  const today = new Date();
  startOfDay(today); // expect: unused-result
  return { until: until.toDate(), total: total.toFixed(2), today };
}

export const dueOn = (start: Dayjs, days: number, rate: Big): string => {
  start.startOf('day'); // expect: unused-result
  rate.plus(1); // expect: unused-result
  return start.add(days, 'day').format('YYYY-MM-DD') + rate;
};

export class Calendar {
  #at = DateTime.utc();
  readonly #zone: string;

  constructor(zone: string) {
    this.#zone = zone;
  }

  next(): string {
    let day = DateTime.fromJSDate(new Date()).setZone(this.#zone);
    day.plus({ days: 1 }); // expect: unused-result
    DateTime.now().setLocale('de').startOf('week'); // expect: unused-result
    day = day.endOf('day');
    dates.subDays(new Date(), 2); // expect: unused-result
    addMonths(new Date(), 1); // expect: unused-result
    return day.toISO() ?? this.#at.toString();
  }
}

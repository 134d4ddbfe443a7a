import { addDays, setHours } from 'date-fns';
import dayjs, { type Dayjs } from 'dayjs';
import Decimal from 'decimal.js';
import { Map as Table } from 'immutable';
import sortBy from 'lodash/sortBy';
import _ from 'lodash';
import { DateTime } from 'luxon';

export function nights(from: string, count: number) {
  const night = dayjs(from).startOf('day');
  const all = [];
  for (let i = 0; i < count; i++) {
    all.push(night.toISOString());
    night.add(1, 'day'); // expect: unused-result
  }
  return all;
}

export function late(day: Dayjs, hours: number) {
  if (hours > 0) day.subtract(hours, 'hour'); // expect: unused-result
  return day.format('HH:mm');
}

export function due(at: Date) {
  addDays(at, 14); // expect: unused-result
  setHours(at, 12); // expect: unused-result
  return at;
}

export const sumOf = (prices: number[]) => {
  const sum = new Decimal(0);
  prices.forEach((price) => {
    sum.plus(price); // expect: unused-result
  });
  return sum;
};

export function seats() {
  const table = Table<string, number>();
  table.set('a', 1); // expect: unused-result
  const now = DateTime.now();
  now.setZone('utc'); // expect: unused-result
  return { table, now };
}

export function ranked(players: { points: number }[]) {
  _.sortBy(players, 'points'); // expect: unused-result
  _.uniq(players); // expect: unused-result
  return sortBy(players, 'name');
}

import { format, setDefaultOptions } from 'date-fns';
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import Decimal from 'decimal.js';
import { Map as Table } from 'immutable';
import _ from 'lodash';
import { Settings } from 'luxon';
import moment from 'moment';

dayjs.extend(utc);
dayjs.locale('nl');
Decimal.set({ precision: 40 });
setDefaultOptions({ weekStartsOn: 1 });
Settings.defaultZone = 'utc';

export function nights(from: string, count: number) {
  let night = dayjs(from);
  const all = [];
  for (let i = 0; i < count; i++) {
    all.push(night.toISOString());
    night = night.add(1, 'day');
  }
  return all;
}

export function week(from: string) {
  const day = moment(from);
  day.add(7, 'days');
  return day;
}

export function seats(names: string[]) {
  const table = Table<string, number>().withMutations((open) => {
    open.set('a', 1);
  });
  const own = new Map<string, number>();
  own.set('b', 2);
  const taken = new Set<string>();
  taken.add('c');
  _.remove(names, (name) => taken.has(name));
  _.merge(own, {});
  _.set(own, 'size', 3);
  return { table, own, taken };
}

export function isPattern(text: string) {
  try {
    format(new Date(), text);
    return true;
  } catch {
    return false;
  }
}

export function announce(names: string[]) {
  _.filter(names, (name) => {
    console.log(name);
  });
}

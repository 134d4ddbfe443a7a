import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import moment from 'moment';
import { setDefaultOptions, isValid } from 'date-fns';
import Decimal from 'decimal.js';
import { Settings } from 'luxon';
import { Basket } from './basket';

dayjs.extend(utc);
dayjs.locale('de');
setDefaultOptions({ weekStartsOn: 1 });
Decimal.set({ precision: 30 });
Settings.defaultZone = 'utc';

export function week(from: Date, basket: Basket) {
  const day = moment(from);
  day.add(1, 'week');
  day.startOf('isoWeek');
  basket.add(day.toDate());
  basket.plus(2);
  let end = dayjs(from);
  end = end.add(7, 'day');
  const days = [];
  for (let at = dayjs(from); at.isBefore(end); at = at.add(1, 'day')) days.push(at.format());
  if (!isValid(from)) basket.set('from', undefined);
  return { days, end: end.toDate() };
}

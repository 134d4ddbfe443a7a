import dayjs from 'dayjs';
import badMutable from 'dayjs/plugin/badMutable';

dayjs.extend(badMutable);

export function week(day: string) {
  const at = dayjs(day);
  at.startOf('week');
  return at;
}

import { format, isValid, parseISO } from 'date-fns';

export interface Booking {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly guests: readonly string[];
}

export interface Row {
  readonly id: string;
  readonly span: string;
  readonly guests: string;
}

const unknown = 'no date';

function shown(day: string): string {
  const date = parseISO(day);
  return isValid(date) ? format(date, 'dd.MM.yyyy') : unknown;
}

export function rowsOf(bookings: readonly Booking[]): readonly Row[] {
  const rows: Row[] = [];
  for (const { id, from, until, guests } of bookings) {
    if (guests.length === 0) continue;
    const [first, ...others] = guests;
    rows.push({
      id,
      span: from === until ? shown(from) : `${shown(from)} - ${shown(until)}`,
      guests: others.length === 0 ? String(first) : `${first} and ${others.length} more`,
    });
  }
  return rows;
}

export function csvOf(bookings: readonly Booking[]): string {
  const lines = rowsOf(bookings).map(({ id, span, guests }) => [id, span, guests].join(';'));
  return ['id;span;guests', ...lines].join('\n');
}

import { setDate, setHours, setMinutes } from 'date-fns';

export function openingOf(day: Date) {
  return { from: setHours(day, 9).toISOString(), to: setMinutes(day, 30).getTime() };
}

export const firstOf = (day: Date) => setDate(day, 1).getDate();

class Calendar {
  private shown = new Date();

  setDate(date: Date) {
    this.shown = date;
    return this;
  }

  getTime() {
    return this.shown.getTime();
  }
}

export const time = new Calendar().setDate(new Date()).getTime();

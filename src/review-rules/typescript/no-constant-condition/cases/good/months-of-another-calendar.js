import { HDate } from '@hebcal/core';
import { Lunar } from 'lunar-javascript';

export function isNewYearEve(date) {
  const lunar = Lunar.fromDate(date);
  return lunar.getMonth() === 12 && lunar.getDay() === 30;
}

export const isSecondAdar = (date) => {
  const day = new HDate(date);
  return day.getMonth() === 13;
};

export class CalendarMonth {
  constructor(month) {
    this.month = month;
  }

  getMonth() {
    return this.month;
  }

  isLast() {
    return this.getMonth() === 12;
  }
}

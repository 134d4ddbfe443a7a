export function stamp(date) {
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDay()}`; // expect: month-from-one
}

export function isSameDay(one, other) {
  return one.getMonth() === other.getMonth() && one.getDay() === other.getDay(); // expect: month-from-one
}

export function folder(now) {
  return now.getUTCFullYear() + '/' + now.getUTCMonth() + '/' + now.getUTCDay(); // expect: month-from-one
}

export function midnight(now) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDay()); // expect: month-from-one
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export function stamp(date) {
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

export function heading(date) {
  return `${weekdays[date.getDay()]}, ${date.getMonth() + 1}/${date.getFullYear()}`;
}

export function weekStart(now) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - now.getDay());
}

export function isWeekend(date) {
  return date.getDay() === 0 || date.getDay() === 6;
}

export function offsetOf(year, month) {
  return new Date(year, month, 1).getDay();
}

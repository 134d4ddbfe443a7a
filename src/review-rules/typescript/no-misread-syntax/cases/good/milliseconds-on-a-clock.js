export function expiry() {
  return new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
}

export function token() {
  return Math.floor(Date.now() / 1000) + 60 * 60;
}

export function nextDay(date) {
  return new Date(date.getTime() + 86400 * 1e3);
}

export function zone(date) {
  return date.getTime() - date.getTimezoneOffset() * 60000;
}

export function until(msPerUnit) {
  return Date.now() + 3600 * msPerUnit;
}

export function soon() {
  return Date.now() + 60 * 1000 + 500;
}

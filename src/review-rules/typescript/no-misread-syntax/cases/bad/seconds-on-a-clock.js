export function expiry() {
  return new Date(Date.now() + 7 * 24 * 60 * 60); // expect: misread-syntax
}

export function isOld(file) {
  return file.time < Date.now() - 60 * 60; // expect: misread-syntax
}

export function nextDay(date) {
  return new Date(date.getTime() + 86400); // expect: misread-syntax
}

export function until(hours) {
  return Date.now() + hours * 3600; // expect: misread-syntax
}

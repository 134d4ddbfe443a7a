export function parse(text) {
  try {
    if (text === '') throw 'empty';
    return JSON.parse(text);
  } catch (reason) {
    console.warn('not read: ' + reason);
    return undefined;
  }
}

export function isFine(value) {
  try {
    if (value.length > 10) throw 0;
    check(value);
    return true;
  } catch {
    return false;
  }
}

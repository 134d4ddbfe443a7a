export function equal(a, b) {
  for (const key in b) {
    if (isObject(b[key]) ? !equal(a[key], b[key]) : a[key] !== b[key]) return false;
  }
  return true;
}

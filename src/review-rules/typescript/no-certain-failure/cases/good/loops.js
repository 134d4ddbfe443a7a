export function keys(object) {
  const found = [];
  for (const key in object) found.push(key);
  for (const [key, value] of Object.entries(object)) found.push(key, value);
  return found;
}

// What it goes down into is a copy: nothing is written to what was given.
export function merged(base, extra) {
  const result = { ...base };
  for (const key of Object.keys(extra)) {
    result[key] = isObject(extra[key]) ? merged(result[key], extra[key]) : extra[key];
  }
  return result;
}

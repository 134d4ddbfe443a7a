export function fail(undefined, String, TypeError) {
  if (undefined) throw undefined;
  if (String) throw String('x');
  throw TypeError;
}

export function fail(generator: Generator): unknown {
  generator.throw('a text');
  const message = 'text';
  return new Error(message);
}

export function port(text) {
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error('not a port: ' + text);
  if (value > 65535) throw new Error(`too high: ${value}`);
  if (value < 0) throw (new Error('too low'));
  if (value === 0) throw new Error("zero");
  return value;
}

export function portOf(settings) {
  if (settings.port === undefined) {
    new Error('a port is needed'); // expect: unused-result
  }
  if (settings.port < 1) new RangeError(`port ${settings.port}`); // expect: unused-result
  return settings.port;
}

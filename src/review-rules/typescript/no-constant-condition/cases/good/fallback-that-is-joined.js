export function pathOf(options, count, host, unit) {
  const base = (options.base || '') + '/events/';
  const name = options.name || '' + count;
  const address = options.address || 'http://' + host;
  const label = '' + unit || 'none';
  const size = count + unit || 'none';
  const marked = '%PUBLIC_URL%' + unit || '/';
  return [base, name, address, label, size, marked];
}

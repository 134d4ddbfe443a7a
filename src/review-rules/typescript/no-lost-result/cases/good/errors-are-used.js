export function check(port, reject) {
  const error = new Error('port');
  if (port === undefined) throw new TypeError('port?');
  if (port < 1) reject(new RangeError('port'));
  return error;
}

export function headers(token) {
  const all = new Map();
  all.set('accept', 'text/plain'); // expect: overwritten-value
  all.set('accept', 'application/json');
  all.set('authorization', token);
  return all;
}

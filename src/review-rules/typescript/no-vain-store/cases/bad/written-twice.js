export function headersOf(token) {
  const headers = {};
  headers.accept = 'text/plain'; // expect: overwritten-value
  headers.accept = 'application/json';
  headers.token = token;
  return headers;
}

export function places() {
  const list = [];
  list[0] = 1; // expect: overwritten-value
  list[0] = 2;
  return list;
}

export function paidOf(total) {
  let paid = 0;
  paid = total; // expect: overwritten-value
  paid = total * 2;
  return paid;
}

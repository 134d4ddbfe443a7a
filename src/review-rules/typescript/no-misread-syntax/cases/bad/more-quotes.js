const base = 'https://shop.example';

export function open(id) {
  const url = '${base}/items/' + id; // expect: misread-syntax
  return fetch(url);
}

export function fail(response, reason) {
  response.send('failed: ${reason}'); // expect: misread-syntax
  console.log("reason: ${reason.code}"); // expect: misread-syntax
}

const base = 'https://shop.example';

export function open(id) {
  const url = '${base}/items/' + id; // expect: quoted-template
  return fetch(url);
}

export function fail(response, reason) {
  response.send('failed: ${reason}'); // expect: quoted-template
  console.log("reason: ${reason.code}"); // expect: quoted-template
}

export function send(url, body) {
  if (!url) return Promise.reject('no url'); // expect: thrown-primitive
  return fetch(url, { method: 'POST', body });
}

export const open = (path) =>
  new Promise((resolve, reject) => {
    const file = files.get(path);
    if (file === undefined) reject(`${path} is not there`); // expect: thrown-primitive
    else resolve(file);
  });

export function check(order) {
  return new Promise(function (fulfil, fail) {
    setTimeout(() => fail('too late: ' + order.id), 100); // expect: thrown-primitive
    order.check(fulfil);
  });
}

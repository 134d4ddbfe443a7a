export function send(url, body) {
  if (!url) return Promise.reject(new Error('no url'));
  return fetch(url, { method: 'POST', body }).catch((error) => Promise.reject(error));
}

export const open = (path) =>
  new Promise((resolve, reject) => {
    const file = files.get(path);
    if (file === undefined) reject({ status: 404, path });
    else if (file.isGone) reject();
    else resolve('text');
  });

export function refuse(reject, form) {
  reject('no');
  form.reject('no');
}

export function later(Promise) {
  return Promise.reject('own kind');
}

export const inTime = (work, ms) =>
  Promise.race([work, new Promise((_, reject) => setTimeout(() => reject('timeout'), ms))]).catch((reason) =>
    reason === 'timeout' ? undefined : Promise.reject(reason),
  );

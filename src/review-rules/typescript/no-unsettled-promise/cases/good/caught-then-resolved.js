export const tried = (api) =>
  new Promise((resolve) => {
    api
      .get('/')
      .catch((error) => {
        console.error(error);
      })
      .then((answer) => resolve(answer));
  });

export const settled = (api) =>
  new Promise((resolve) => {
    api.get('/').then(log).catch(console.error).finally(resolve);
  });

export const other = (api, cache) =>
  new Promise((resolve) => {
    cache.warm().catch((error) => console.warn(error));
    api.get('/').then(resolve, resolve);
  });

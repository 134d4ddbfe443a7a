export const load = (api) =>
  new Promise((resolve, reject) => {
    api
      .get('/')
      .then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        resolve(JSON.parse(answer.body));
      })
      .catch(reject);
  });

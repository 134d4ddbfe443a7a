export function user(api, id) {
  return new Promise((resolve, reject) => {
    api
      .get(`/users/${id}`)
      .then((answer) => {
        resolve(answer.data);
      })
      .catch((error) => { // expect: unsettled-promise
        console.log(error);
      });
  });
}

export const group = (api, id) =>
  new Promise((resolve) => {
    api.get(`/groups/${id}`).then(resolve).catch((e) => console.error(e)); // expect: unsettled-promise
  });

export const silent = (api, id) =>
  new Promise((resolve) => {
    api.get(`/groups/${id}`).then(resolve, () => {}); // expect: unsettled-promise
  });

export const cleaned = (child, folder) =>
  new Promise((resolve, reject) => {
    child.once('exit', () => {
      if (folder) {
        removeFolder(folder)
          .then(() => resolve())
          .catch((error) => console.error(error)); // expect: unsettled-promise
      } else {
        resolve();
      }
    });
  });

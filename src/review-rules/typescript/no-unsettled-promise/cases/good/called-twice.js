// Who throws here has settled already.
export const close = (database) =>
  new Promise((resolve, reject) => {
    let resolved = false;
    database.close((error) => {
      if (resolved) {
        throw new Error('the callback of close() was called twice');
      }
      resolved = true;
      if (error) reject(error);
      else resolve();
    });
  });

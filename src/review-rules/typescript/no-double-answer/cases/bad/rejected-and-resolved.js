export const load = (store, id) =>
  new Promise((resolve, reject) => {
    store.get(id, (error, row) => {
      if (error) reject(error); // expect: called-back-twice
      resolve(row);
    });
  });

export function font(loader, source) {
  return new Promise(function (resolve, reject) {
    loader.load(source, function (err, found) {
      if (err) {
        warn('cannot load', source);
        reject(err); // expect: called-back-twice
      }
      found.letters.forEach((letter) => letter.move(30));
      resolve(found);
    });
  });
}

export function commit(connection, shared) {
  return new shared.Promise((commitResolve, commitReject) => {
    connection.commit((err) => {
      if (err) {
        commitReject(new CommitError(err.message)); // expect: called-back-twice
      }
      return commitResolve();
    });
  });
}

// `isLinked` answers whatever happens: what it cannot look at is a link for it.
export function list(folders, isLinked, callback) {
  for (const folder of folders) {
    isLinked(folder).then((linked) => {
      if (linked) return callback();
      read(folder, callback);
    });
  }
}

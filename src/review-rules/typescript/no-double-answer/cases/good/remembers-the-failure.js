export function runAll(tasks, done) {
  let failed = null;
  let count = 0;
  for (const task of tasks)
    task((error) => {
      if (error) {
        failed = true;
        done(error);
      }
      count += 1;
      if (count === tasks.length && !failed) done(null);
    });
}

export function loadAll(paths, load, done) {
  let hasError = false;
  let left = paths.length;
  paths.forEach((path) => {
    load(path, (error) => {
      if (error) {
        hasError = error;
        done(error);
      }
      if (--left === 0 && !hasError) done();
    });
  });
}

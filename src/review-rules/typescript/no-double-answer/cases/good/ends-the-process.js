export function start(load, callback) {
  load((error, settings) => {
    if (error) callback(error);
    process.exit(settings ? 0 : 1);
    callback(null);
  });
}

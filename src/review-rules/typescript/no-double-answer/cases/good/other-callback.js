export function both(first, second, done) {
  first((error) => {
    if (error) done(error);
  });
  second((error, callback) => {
    if (error) done(error);
    callback(null);
  });
}

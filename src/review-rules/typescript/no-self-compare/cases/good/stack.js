export function keepStack(err) {
  err.stack = err.stack;
  return err;
}

const noop = () => {};
function hook() {}

export function run(options) {
  const before = hook();
  const after = (options.after ?? noop)();
  return [before, after];
}

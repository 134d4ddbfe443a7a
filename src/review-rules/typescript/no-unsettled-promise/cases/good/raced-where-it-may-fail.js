export function follow(frame, options) {
  let onAbort = () => {};
  /** @type {Promise<never>} */
  const aborted = new Promise((_, reject) => {
    if (!options.signal) return;
    onAbort = () => reject(new Error('aborted'));
    options.signal.addEventListener('abort', onAbort, { once: true });
  });
  const done = frame.load(options.url);
  return options.signal ? Promise.race([done, aborted]).finally(onAbort) : done;
}

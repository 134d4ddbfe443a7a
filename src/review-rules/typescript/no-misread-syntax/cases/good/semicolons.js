export function start(items, run) {
  const first = items[0];
  [1, 2].forEach(run);
  const chained = items
    .filter(Boolean)
    [0];
  (function () {
    run(first);
  })();
  (() => run(chained))()
  const made = run(
    first,
  )
  return made
}

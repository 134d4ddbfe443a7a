// `async` by habit: the callbacks wait for nothing, so all is done when `forEach` returns.
export function register(browser, strategies) {
  Object.keys(strategies).forEach(async (name) => {
    const find = strategies[name];
    browser.addLocatorStrategy(name, find);
  });
}

export function label(rows) {
  const labels = [];
  rows.forEach(async function (row) {
    if (row.hidden) return;
    labels.push(`${row.id}: ${row.title}`);
  });
  return labels;
}

function total(items) {
  let summary;
  for (const item of items) item.count += 1;
  return summary.total; // expect: null-flow
}

function reset(state) {
  state.session = null;
  state.session.end(); // expect: null-flow
}

function start() {
  const handler = undefined;
  handler(); // expect: null-flow
}

module.exports = { total, reset, start };

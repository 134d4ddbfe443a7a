async function store(item) {
  await fetch('/items', { method: 'POST', body: item });
}

export function onClick(item, report) {
  try {
    store(item); // expect: floating-promise
  } catch (error) {
    report(error);
  }
}

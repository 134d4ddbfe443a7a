const load = async (id) => await fetch(`/items/${id}`);

export function show(id, view) {
  fetch(`/items/${id}`) // expect: floating-promise
    .then((response) => response.json())
    .then((item) => view.show(item));
  load(id).then((item) => view.show(item)); // expect: floating-promise
  Promise.all([load(id), load(0)]).finally(() => view.ready()); // expect: floating-promise
}

const load = async (id) => await fetch(`/items/${id}`);

export function show(id, view) {
  load(id).then(
    (item) => view.show(item),
    (error) => view.fail(error),
  );
  load(id)
    .then((item) => view.show(item))
    .catch((error) => view.fail(error));
  load(id)
    .catch((error) => view.fail(error))
    .finally(() => view.ready());
  return 'loading';
}

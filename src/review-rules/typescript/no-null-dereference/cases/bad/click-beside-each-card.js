const open = new Set();

document.addEventListener('click', (event) => {
  const card = event.target.closest('.card');
  const { id } = card.dataset; // expect: maybe-null-result
  if (open.has(id)) open.delete(id);
  else open.add(id);
});

export function listen(select) {
  document.body.addEventListener('keydown', function (e) {
    if (open.size > 0) select(e.target.closest('[role=option]').id); // expect: maybe-null-result
  });
}

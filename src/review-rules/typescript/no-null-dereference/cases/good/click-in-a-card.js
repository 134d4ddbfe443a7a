const list = document.getElementById('cards');

list?.addEventListener('click', (event) => {
  event.target.closest('.card').classList.add('open');
});

document.addEventListener('click', (event) => {
  const card = event.target.closest('.card');
  if (!card) return;
  card.classList.add('open');
});

document.addEventListener('click', (event) => {
  if (!event.target.matches('.card *')) return;
  event.target.closest('.card').classList.add('open');
});

document.addEventListener('click', (event) => {
  event.target.closest('.card')?.classList.add('open');
  event.target.closest('html').classList.add('clicked');
});

for (const card of document.querySelectorAll('.card'))
  card.addEventListener('click', (event) => event.target.closest('.card').classList.add('open'));

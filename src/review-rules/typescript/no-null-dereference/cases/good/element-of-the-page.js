// What the page has, its author knows.
document.getElementById('save').addEventListener('click', save);

const menu = document.querySelector('.menu');
menu.classList.add('ready');

function save(event) {
  const form = event.target.closest('form');
  send(new FormData(form), form.action);
}

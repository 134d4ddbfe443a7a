const button = document.querySelector('#save');

button?.addEventListener('click', async () => { // expect: unhandled-rejection
  button.disabled = true;
  await saveForm(new FormData(form));
  button.disabled = false;
});

const params = new URLSearchParams(window.location.search);

document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  await signIn();
  window.location.href = params.get('redirect') || '/'; // expect: open-redirect
});

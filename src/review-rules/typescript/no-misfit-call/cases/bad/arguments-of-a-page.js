export const app = () => document.getElementById('#app'); // expect: misfit-argument
export const rows = () => document.getElementsByClassName('.row'); // expect: misfit-argument
export const listen = (button, work) => button.addEventListener('onclick', work); // expect: misfit-argument
export const keep = (name) => localStorage.setItem('user', { name }); // expect: misfit-argument
export const mark = (row) => row.classList.add('is-open is-new'); // expect: misfit-argument
export const unmark = (row) => row.classList.remove('.is-open'); // expect: misfit-argument

export function formOf(name) {
  const user = { name };
  const form = new FormData();
  form.append('user', user); // expect: misfit-argument
  return form;
}

export function widen() {
  const box = document.getElementById('box');
  box.style.width = 50; // expect: misfit-argument
  document.querySelector('p').style.fontSize = 12; // expect: misfit-argument
  document.getElementsByClassName('row').style.color = 'red'; // expect: misfit-argument
  document.querySelectorAll('p').innerHTML = ''; // expect: misfit-argument
}

export function forget() {
  process.env.TOKEN = undefined; // expect: misfit-argument
  process.env['TOKEN'] = null; // expect: misfit-argument
}

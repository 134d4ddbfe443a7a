export function widen(layer) {
  const box = document.getElementById('box');
  box.style.width = '50px';
  box.style.top = 0;
  box.style.opacity = 0.5;
  layer.style.width = 3;
  for (const row of document.querySelectorAll('p')) row.innerHTML = '';
  document.querySelectorAll('p')[0].style.color = 'red';
  document.querySelector('p').value = '';
}

export function forget(env) {
  delete process.env.TOKEN;
  process.env.COUNT = 1;
  env.TOKEN = undefined;
}

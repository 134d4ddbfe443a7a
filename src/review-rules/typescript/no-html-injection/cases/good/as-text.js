const name = new URLSearchParams(location.search).get('name');
document.querySelector('h1').textContent = `Hello ${name}`;
document.querySelector('input').value = location.hash;

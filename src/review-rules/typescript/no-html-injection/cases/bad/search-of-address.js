const name = new URLSearchParams(location.search).get('name');
document.querySelector('h1').innerHTML = `Hello ${name}`; // expect: xss

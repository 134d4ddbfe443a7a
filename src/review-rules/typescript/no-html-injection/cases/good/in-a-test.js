// path: test/page.test.js
document.body.innerHTML = `<p>${location.hash}</p>`;

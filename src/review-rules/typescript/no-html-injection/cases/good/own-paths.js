document.body.innerHTML = `<a href="/home">${document.title}</a>`;
if (location.hash === '#top') document.body.innerHTML = '<p>top</p>';

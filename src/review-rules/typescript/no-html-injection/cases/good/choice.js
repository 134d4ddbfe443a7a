const theme = location.search.includes('dark') ? 'dark' : 'light';
document.body.innerHTML = `<main class="${theme}"></main>`;

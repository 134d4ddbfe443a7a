const tabs = ['first', 'second'];
const tab = location.hash.slice(1);
if (tabs.includes(tab)) document.body.innerHTML = `<h1>${tab}</h1>`;

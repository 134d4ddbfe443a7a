const page = Number(new URLSearchParams(location.search).get('page'));
document.body.innerHTML = `<p>page ${page} of ${location.hash.length}</p>`;
export const show = (req, res) => res.send(`<p>${parseInt(req.query.page, 10)}</p>`);

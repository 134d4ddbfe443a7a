export function page(req, res) {
  const { title, text } = req.body;
  let html = '<!doctype html>';
  html += `<title>${title}</title>`;
  html += '<p>' + text + '</p>';
  res.end(html); // expect: xss
}

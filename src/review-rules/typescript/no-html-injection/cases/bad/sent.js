export const search = (req, res) => res.send(`<h1>Results for ${req.query.q}</h1>`); // expect: xss

export function missing(req, res) {
  res.status(404).send('<p>No page ' + req.params.name + '</p>'); // expect: xss
}

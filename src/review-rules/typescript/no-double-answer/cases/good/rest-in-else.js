export const show = (pages) => (req, res) => {
  const page = pages[req.params.name];
  if (!page) {
    res.sendStatus(404);
  } else {
    res.send(page);
  }
};

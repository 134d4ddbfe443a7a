export const invoice = (req, res) => res.download('/srv/invoices/' + req.params.id + '.pdf'); // expect: path-traversal

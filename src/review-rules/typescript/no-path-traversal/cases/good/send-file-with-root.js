export const show = (req, res) => res.sendFile(req.params.name, { root: '/srv/public' });

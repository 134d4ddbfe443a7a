export const greet = (req, res) => res.send(`<html lang="${req.i18n.language}"><p>Hello ${req.user.name}</p></html>`);
export const brand = (request, reply) => reply.send(`<h1>${request.server.config.name}</h1>`);

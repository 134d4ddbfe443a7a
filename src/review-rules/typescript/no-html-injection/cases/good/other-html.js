export const page = (email, req) => email.html(`<p>${req.body.text}</p>`);
export const file = (stream, req) => stream.write(`<p>${req.body.text}</p>`);

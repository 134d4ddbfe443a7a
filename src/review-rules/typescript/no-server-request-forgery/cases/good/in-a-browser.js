const request = { query: new URLSearchParams(window.location.search) };

export const load = () => fetch(request.query.get('url'));
export const show = (req) => fetch(req.query.url);

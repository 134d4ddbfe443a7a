export function read(req, jar) {
  const token = req.cookie('token');
  jar.cookie('session', token, { path: '/' });
  $.cookie('token', token);
  browser.cookie('jwt', token);
}

export function authenticate(req, res, next) {
  console.log('auth header', req.headers.authorization); // expect: logged-secret
  req.log.info({ key: req.headers['x-api-key'] }, 'request'); // expect: logged-secret
  next();
}

export function trace(req) {
  console.log(req.headers.host, req.headers['user-agent'], req.headers['content-type']);
  console.log('authorization' in req.headers, req.authorization === undefined);
}

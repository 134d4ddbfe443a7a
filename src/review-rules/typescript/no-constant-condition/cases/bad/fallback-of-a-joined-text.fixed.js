import { request } from 'node:http';

export function send(options, event) {
  const path = (options.base || '') + '/events/'; // expect: constant-expression
  const query = (options.query ?? '') + `?type=${event.type}`; // expect: constant-expression
  return request({ host: options.host, path: path + query });
}

export function fail(log, error, name) {
  log.error('Error while leaving\n' + error.stack || error); // expect: constant-expression
  const title = `Report of ` + name || 'unnamed'; // expect: constant-expression
  if ('user ' + name) log.warn(title); // expect: constant-condition
}

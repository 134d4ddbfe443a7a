import http from 'node:http';
import querystring from 'node:querystring';
import url from 'node:url';

http.createServer((req, res) => {
  const [path, query] = req.url.split('?');
  const { message } = querystring.parse(query);
  res.setHeader('Content-Type', 'text/html');
  if (path !== '/') {
    res.statusCode = 404;
    res.end('<h1>Not found</h1>');
    return;
  }
  res.end(`<p>${message}</p>`); // expect: xss
});

export function hello(req, res) {
  const { query } = url.parse(req.url, true);
  res.end('<h1>Hello ' + query.name + '</h1>'); // expect: xss
}

export function found(request, response) {
  const given = querystring.parse(url.parse(request.url).query);
  response.write(`<h1>Results for ${given.q}</h1>`); // expect: xss
}

export function hits(req, res) {
  const { searchParams } = new URL(req.url, 'http://localhost');
  res.end(`<em>${searchParams.get('q')}</em>`); // expect: xss
}

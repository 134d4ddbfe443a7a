import http from 'node:http';

const upstream = { hostname: '10.0.0.7', port: 8080 };

http.createServer((req, res) => {
  const options = { ...upstream, path: req.url, method: req.method, headers: req.headers };
  req.pipe(http.request(options, (answer) => answer.pipe(res)));
});

export const forward = (req, res) => http.get(`http://backend:8080${req.url}`, (answer) => answer.pipe(res));

export function closed(req, res) {
  res.writeHead(200, {
    'Access-Control-Allow-Origin': 'https://app.example.com',
    'Access-Control-Allow-Credentials': 'true',
  });
}

export function open(req, res) {
  res.writeHead(200, { 'Access-Control-Allow-Origin': req.headers.origin });
}

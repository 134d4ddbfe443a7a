import axios from 'axios';
import got from 'got';
import type { Request, Response } from 'express';

export async function check(req: Request, res: Response): Promise<void> {
  const target = String(req.query['target']);
  const [first, second, third] = await Promise.all([
    axios.get(target), // expect: server-request-forgery
    axios({ method: 'get', url: 'https://' + req.body.host + '/health' }), // expect: server-request-forgery
    got.post(`http://${req.params['service']}:8080/health`), // expect: server-request-forgery
  ]);
  await axios.get('/health', { baseURL: req.body.base }); // expect: server-request-forgery
  res.json([first.status, second.status, third.statusCode]);
}

import type { Request, Response } from 'express';

export class Client {
  constructor(private readonly base: string) {}

  async load(path: string): Promise<string> {
    const answer = await fetch(`${this.base}/v1/${path}`);
    return answer.text();
  }
}

const client = new Client('https://api.example.org');

export async function show(req: Request, res: Response): Promise<void> {
  res.type('text').send(await client.load(encodeURIComponent(String(req.query.name))));
}

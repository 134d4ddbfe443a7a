import type { Request, Response } from 'express';

class Feed {
  #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async load(): Promise<string> {
    const answer = await fetch(this.#url); // expect: server-request-forgery
    return answer.text();
  }
}

export async function preview(req: Request, res: Response): Promise<void> {
  const feed = new Feed(String(req.query.feed));
  res.type('text').send(await feed.load());
}

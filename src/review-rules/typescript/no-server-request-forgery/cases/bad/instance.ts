import axios, { type AxiosInstance } from 'axios';
import got from 'got';
import type { Request, Response } from 'express';

const client = got.extend({ timeout: { request: 5000 } });

export class FeedController {
  private readonly http: AxiosInstance = axios.create({ timeout: 5000 });

  fetchFeed = async (req: Request, res: Response): Promise<void> => {
    const feed = String(req.query.feed);
    const { data } = await this.http.get(feed); // expect: server-request-forgery
    res.type('xml').send(data);
  };
}

export async function title(req: Request, res: Response): Promise<void> {
  const page = await client.get(String(req.query.page)); // expect: server-request-forgery
  res.send(page.body);
}

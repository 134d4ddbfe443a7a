import axios from 'axios';
import type { Request, Response } from 'express';
import { settings } from './settings';

const api = axios.create({ baseURL: 'https://api.example.com', timeout: 5000 });
const other = axios.create(settings);
const cache = new Map<string, string>();

export async function show(req: Request, res: Response): Promise<void> {
  const { data } = await api.get(String(req.query.path));
  const more = await other.get(String(req.query.path));
  res.send([data, more.data, cache.get(String(req.query.path))]);
}

// ./preview, now: import axios from 'axios'; export async function previewOf(url: string) { const { data } = await axios.get(url); return data; } export const ping = async ({ host, port }: { host: string; port: number }) => fetch(`http://${host}:${port}/health`);
import type { Request, Response } from 'express';
import { ping, previewOf } from './preview';

export async function preview(req: Request, res: Response): Promise<void> {
  const page = await previewOf(req.body.url); // expect: server-request-forgery
  res.json({ page });
}

export async function check(req: Request, res: Response): Promise<void> {
  const answer = await ping({ host: String(req.query.host), port: 80 }); // expect: server-request-forgery
  res.json({ ok: answer.ok });
}

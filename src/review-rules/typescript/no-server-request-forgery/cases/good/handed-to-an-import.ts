// ./preview, now: import axios from 'axios'; const hosts = new Set(['example.com']); export async function previewOf(url: string) { if (!hosts.has(new URL(url).host)) throw new Error('not allowed'); const { data } = await axios.get(url); return data; } export const weatherIn = async (city: string) => fetch(`https://weather.example.com/v1?city=${encodeURIComponent(city)}`); export const open = async (url: string) => fetch(url);
import type { Request, Response } from 'express';
import { open, previewOf, weatherIn } from './preview';

export async function preview(req: Request, res: Response): Promise<void> {
  const page = await previewOf(req.body.url);
  res.json({ page, weather: await weatherIn(String(req.query.city)) });
}

export async function status(_req: Request, res: Response): Promise<void> {
  const answer = await open(process.env.STATUS_URL ?? 'https://status.example.com');
  res.json({ ok: answer.ok });
}

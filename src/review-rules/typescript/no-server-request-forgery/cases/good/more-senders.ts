import type { Request, Response } from 'express';
import * as cheerio from 'cheerio';
import { JSDOM } from 'jsdom';
import WebSocket, { WebSocketServer } from 'ws';

const feeds = new Map([['news', 'https://news.example.org/feed']]);

export async function preview(req: Request, res: Response): Promise<void> {
  const url = feeds.get(String(req.query.feed));
  if (url === undefined) return;
  const page = await cheerio.fromURL(url);
  const dom = new JSDOM(String(req.body.html));
  res.json([page.html(), cheerio.load(req.body.html).html(), dom.window.document.title]);
}

export function relay(req: Request, res: Response): void {
  const socket = new WebSocket(`wss://stream.example.org/rooms/${encodeURIComponent(req.params.room)}`);
  socket.on('message', (data) => res.write(data));
  new WebSocketServer(req.app.locals.options);
}

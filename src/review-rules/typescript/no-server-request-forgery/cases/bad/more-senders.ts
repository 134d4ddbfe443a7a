import type { Request, Response } from 'express';
import http2 from 'node:http2';
import Wreck from '@hapi/wreck';
import * as cheerio from 'cheerio';
import { JSDOM } from 'jsdom';
import { getLinkPreview } from 'link-preview-js';
import fetch from 'make-fetch-happen';
import WebSocket from 'ws';

export async function preview(req: Request, res: Response): Promise<void> {
  const url = String(req.query.url);
  await fetch(url); // expect: server-request-forgery
  await Wreck.get(url); // expect: server-request-forgery
  await cheerio.fromURL(url); // expect: server-request-forgery
  await JSDOM.fromURL(url); // expect: server-request-forgery
  http2.connect(url); // expect: server-request-forgery
  res.json(await getLinkPreview(url)); // expect: server-request-forgery
}

export function relay(req: Request, res: Response): void {
  const socket = new WebSocket(req.body.address); // expect: server-request-forgery
  socket.on('message', (data) => res.write(data));
}

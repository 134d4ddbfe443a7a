import jwt from '@fastify/jwt';
import fastify from 'fastify';
import { Hono } from 'hono';
import { decode } from 'hono/jwt';

const hono = new Hono();

hono.get('/me', (c) => {
  const { payload } = decode(c.req.query('token') ?? ''); // expect: unverified-jwt
  return c.json({ id: payload.sub });
});

const app = fastify();
app.register(jwt, { secret: process.env['JWT_SECRET'] ?? '' });

app.get('/me', async (request) => {
  const claims = app.jwt.decode(request.headers['authorization'] ?? ''); // expect: unverified-jwt
  return { claims, hono };
});

import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { seats } from './seats';

export const app = new Hono().post('/seats/:id', async (c) => {
  try {
    const seat = await seats.find(c.req.param('id'));
    if (seat?.isTaken) {
      throw new HTTPException(409, { message: 'taken' }); // expect: caught-refusal
    }
    return c.json(await seats.take(seat));
  } catch (error) {
    console.error(error);
    return c.json({ error: 'failed' }, 500);
  }
});

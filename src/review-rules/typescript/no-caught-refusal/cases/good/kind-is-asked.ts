import { TRPCError } from '@trpc/server';
import { seats } from './seats';

export async function leave(id: string) {
  try {
    const seat = await seats.of(id);
    if (!seat) throw new TRPCError({ code: 'NOT_FOUND' });
    return seat;
  } catch (error) {
    if (error instanceof TRPCError) throw error;
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR' });
  }
}

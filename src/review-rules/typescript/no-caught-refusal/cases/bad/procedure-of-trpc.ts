import { TRPCError } from '@trpc/server';
import { procedure } from '../trpc';

export const leave = procedure.mutation(async ({ ctx }) => {
  try {
    const seat = await ctx.seats.of(ctx.user.id);
    if (seat === undefined) throw new TRPCError({ code: 'NOT_FOUND' }); // expect: caught-refusal
    await ctx.seats.free(seat);
  } catch (cause) {
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'not left', cause });
  }
});

export const join = procedure.mutation(async ({ ctx }) => {
  try {
    if (ctx.seats.isFull) throw new TRPCError({ code: 'CONFLICT' }); // expect: caught-refusal
    return await ctx.seats.take(ctx.user.id);
  } catch {
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR' });
  }
});

import { z } from 'zod';
import { Room } from './schemas';

const Device = z.object({ token: z.string() });

export async function register(request: { body: unknown }) {
  const result = Device.safeParse(request.body);
  if (!result.success) return undefined;
  return result.data.token;
}

export function open(form: FormData) {
  const { data, success } = Room.safeParse(Object.fromEntries(form));
  if (!success) throw new Error('no room');
  const checked = Room.safeParse(form);
  if (checked.error) throw checked.error;
  const other = Room.safeParse(form);
  assertRight(other);
  const { data: maybe } = Room.safeParse(form);
  const last = Room.safeParse(form);
  return [data.name, checked.data.name, other.data.name, maybe?.name, last.data?.name, last.data ?? 'none'];
}

export const parsed = (input: unknown) => Device.parse(input).token;
export const value = (input: unknown) => Device.safeParse(input).data;

declare function assertRight(result: unknown): asserts result is { data: { name: string } };

import { z } from 'zod';
import { Room } from './schemas';

const Device = z.object({ token: z.string(), platform: z.enum(['ios', 'android']) });

export async function register(request: { body: unknown }) {
  const result = Device.safeParse(request.body);
  const { token, platform } = result.data!; // expect: absent-input
  return save(token, platform);
}

export function open(form: FormData) {
  const { data } = Room.safeParse(Object.fromEntries(form));
  return save(data.name, 'room'); // expect: absent-input
}

export const rename = async (input: unknown) => {
  const checked = await Room.safeParseAsync(input);
  await save(checked.data.id, checked.data.name); // expect: absent-input
};

export function first(input: unknown): string {
  return Device.safeParse(input).data.token; // expect: absent-input
}

declare function save(...parts: string[]): Promise<void>;

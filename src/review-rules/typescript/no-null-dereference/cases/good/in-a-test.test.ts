import { expect, it } from '@jest/globals';
import { rooms } from './rooms.ts';

it('names the room', () => {
  const text: any = document.getElementById('name');
  expect((rooms as any).find((room: any) => room.id === text.id).name).toBe('blue');
  const [, number] = text.value.match(/(\d+)/);
  expect(number).toBe('1');
});

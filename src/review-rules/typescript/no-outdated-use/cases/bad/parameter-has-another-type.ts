// ./wait.ts, before: export function wait(seconds: number): void {} export const find = (name: string, all: boolean) => name; export function tell(text: string) {} export function send(to: { name: string }) {}
// ./wait.ts, now: export function wait(time: string): void {} export const find = (id: number, all: boolean) => id; export function tell(message: { text: string }) {} export function send(to: string[]) {}
import { find, send, tell, wait } from './wait.ts';

wait(5); // expect: new-type
find('me', true); // expect: new-type
tell(`done`); // expect: new-type
send({ name: 'me' }); // expect: new-type
wait(-1); // expect: new-type

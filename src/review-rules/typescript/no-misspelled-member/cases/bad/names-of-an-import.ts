// ./users, now: export async function fetchUsers() { return []; } export const limits = { perPage: 20, maximum: 100 }; export class Queue { push(job: string) { this.jobs.push(job); } drain() { return this.jobs.splice(0); } jobs: string[] = []; }
import { fetchUser, limits, Queue } from './users'; // expect: misspelled-member

const queue = new Queue();

export async function page(number: number): Promise<unknown> {
  queue.pussh('page'); // expect: misspelled-member
  queue.drian(); // expect: misspelled-member
  return fetchUser({ limit: limits.perpage, from: number * limits.perPage }); // expect: misspelled-member
}

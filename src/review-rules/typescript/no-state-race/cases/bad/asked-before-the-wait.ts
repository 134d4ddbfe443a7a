import { charge, log, prepare, work } from './shop';

const seats = new Map<string, string>();
const handled = new Set<string>();
const stock: Record<string, number> = {};
let tickets = 100;
let isSyncing = false;

export class Wallet {
  private balance = 100;
  private openSlots = 3;
  private active = 0;

  async withdraw(amount: number): Promise<void> {
    if (this.balance >= amount) {
      await log(amount);
      this.balance -= amount; // expect: state-race
    }
  }

  async pay(amount: number): Promise<void> {
    if (this.balance < amount) throw new Error('not enough');
    await charge(amount);
    this.balance = this.balance - amount; // expect: state-race
  }

  async enter(name: string): Promise<boolean> {
    if (this.openSlots <= 0) return false;
    await log(name);
    this.openSlots--; // expect: state-race
    return true;
  }

  async begin(limit: number): Promise<void> {
    if (this.active >= limit) return;
    await prepare();
    this.active += 1; // expect: state-race
  }
}

export async function book(seat: string, guest: string): Promise<void> {
  if (seats.has(seat)) throw new Error('taken');
  await charge(guest);
  seats.set(seat, guest); // expect: state-race
}

export async function handle(event: { id: string }): Promise<void> {
  if (handled.has(event.id)) return;
  await work(event);
  handled.add(event.id); // expect: state-race
}

export async function buy(count: number): Promise<boolean> {
  if (count > tickets) return false;
  await charge(count);
  tickets -= count; // expect: state-race
  return true;
}

export async function order(item: string, count: number): Promise<void> {
  if (stock[item] < count) throw new Error('sold out');
  await charge(count);
  stock[item] -= count; // expect: state-race
}

export async function sync(): Promise<void> {
  if (isSyncing) return;
  await prepare();
  isSyncing = true; // expect: state-race
  try {
    await work({ id: 'all' });
  } finally {
    isSyncing = false;
  }
}

import { charge, load, lock, log, prepare, work } from './shop';

const seats = new Map<string, string>();
const handled = new Set<string>();
const users = new Map<string, unknown>();
const checked = new WeakMap<object, string>();
let tickets = 100;
let isSyncing = false;

export class Wallet {
  private balance = 100;
  private attempts = 0;
  private page = 0;

  async withdraw(amount: number): Promise<void> {
    if (this.balance < amount) throw new Error('not enough');
    this.balance -= amount;
    await log(amount);
  }

  async pay(amount: number): Promise<void> {
    if (this.balance < amount) throw new Error('not enough');
    await charge(amount);
    if (this.balance < amount) throw new Error('spent meanwhile');
    this.balance -= amount;
  }

  async retry(): Promise<void> {
    if (this.attempts < 3) {
      await prepare();
      this.attempts += 1;
    }
  }

  async next(last: number): Promise<void> {
    if (this.page >= last) return;
    await load(String(this.page));
    this.page += 1;
  }

  async safely(amount: number): Promise<void> {
    const release = await lock.acquire();
    try {
      if (this.balance < amount) return;
      await charge(amount);
      this.balance -= amount;
    } finally {
      release();
    }
  }

  private async take(amount: number): Promise<void> {
    if (this.balance < amount) return;
    await charge(amount);
    this.balance -= amount;
  }

  async both(amount: number): Promise<void> {
    await this.take(amount);
  }
}

export async function book(seat: string, guest: string): Promise<void> {
  if (seats.has(seat)) throw new Error('taken');
  seats.set(seat, guest);
  await charge(guest);
}

export async function handle(event: { id: string }): Promise<void> {
  if (handled.has(event.id)) return;
  handled.add(event.id);
  await work(event);
}

export async function userOf(id: string): Promise<unknown> {
  if (users.has(id)) return users.get(id);
  const user = await load(id);
  users.set(id, user);
  return user;
}

export async function buy(count: number): Promise<boolean> {
  await charge(count);
  if (count > tickets) return false;
  tickets -= count;
  return true;
}

export async function sync(): Promise<void> {
  if (isSyncing) return;
  isSyncing = true;
  try {
    await work({ id: 'all' });
  } finally {
    isSyncing = false;
  }
}

export async function own(count: number): Promise<number> {
  let left = count;
  if (left > 2) {
    await charge(left);
    left -= 2;
  }
  return left;
}

export async function checkOnce(request: object, proof: string): Promise<void> {
  if (checked.get(request) === proof) return;
  await work({ id: proof });
  checked.set(request, proof);
}

export class Runner {
  private running = false;

  async start(): Promise<void> {
    if (this.running) return;
    await prepare();
    this.running = true;
  }
}

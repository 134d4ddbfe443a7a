const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function pick(length: number): string {
  let out = '';
  for (let i = 0; i < length; i += 1) {
    out += alphabet[Math.floor(Math.random() * alphabet.length)]; // expect: weak-random
  }
  return out;
}

const short = () => Math.random().toString(36).slice(2); // expect: weak-random

export class ApiKeys {
  private readonly keys = new Map<string, string>();

  issue(owner: string): string {
    const apiKey = `ak_${pick(32)}`;
    this.keys.set(apiKey, owner);
    return apiKey;
  }

  async invite(store: { save(invite: object): Promise<void> }): Promise<void> {
    const resetToken = short() + short();
    await store.save({ resetToken });
  }
}

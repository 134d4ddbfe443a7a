import { Member } from '../models/member.ts';
import { getProfile } from './api/profiles.ts';

export async function namesOf(ids: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (const id of ids) {
    const member = await Member.findOne({ where: { id } }); // expect: await-in-loop
    names.push(member.name);
  }
  return names;
}

export async function profilesOf(ids: readonly string[]): Promise<Profile[]> {
  const profiles: Profile[] = [];
  for (const id of ids) {
    profiles.push(await getProfile(id)); // expect: await-in-loop
  }
  return profiles;
}

export class Ledger {
  constructor(private readonly accountRepository: AccountRepository) {}

  async balancesOf(ids: readonly string[]): Promise<Map<string, number>> {
    const balances = new Map<string, number>();
    for (const id of ids) {
      const account = await this.accountRepository.findById(id); // expect: await-in-loop
      balances.set(id, account.balance);
    }
    return balances;
  }
}

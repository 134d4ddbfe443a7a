import { createClient } from '@supabase/supabase-js';
import { drizzle } from 'drizzle-orm/node-postgres';
import { getFirestore } from 'firebase-admin/firestore';
import { members } from './schema';

const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);
const db = drizzle(process.env.DATABASE_URL!);
const store = getFirestore();

export async function leave(team: string, member: string): Promise<string> {
  supabase.from('members').delete().eq('id', member); // expect: floating-promise
  db.insert(members).values({ team, left: member }); // expect: floating-promise
  store.collection('teams').doc(team).update({ left: member }); // expect: floating-promise
  return team;
}

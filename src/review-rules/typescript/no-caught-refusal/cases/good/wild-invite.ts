import { redirect } from 'next/navigation';
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { database } from '@/server/database';
import { currentMember } from '@/server/member';
import { post } from '@/server/post';

const Invite = z.object({ mail: z.string().email(), role: z.enum(['guest', 'host']) });

interface State {
  message?: string;
  fields?: Record<string, string[]>;
}

export async function invite(_state: State, form: FormData): Promise<State> {
  const member = await currentMember();
  const checked = Invite.safeParse(Object.fromEntries(form));
  if (!checked.success) return { fields: checked.error.flatten().fieldErrors };
  const { mail, role } = checked.data;
  try {
    const open = await database.invite.count({ where: { houseId: member.houseId, usedAt: null } });
    if (open >= 20) return { message: 'There are too many open invites.' };
    const made = await database.invite.create({
      data: { mail, role, houseId: member.houseId, fromId: member.id },
    });
    await post.send('invite', mail, { code: made.code, from: member.name });
    const jar = await cookies();
    jar.set('last-invite', made.id, { httpOnly: true, maxAge: 600 });
    revalidatePath('/house/invites');
  } catch (error) {
    console.error('invite', { houseId: member.houseId, error });
    return { message: 'The invite was not sent. Try again later.' };
  }
  redirect('/house/invites');
}

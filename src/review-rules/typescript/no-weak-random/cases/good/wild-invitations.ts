import { randomBytes } from 'node:crypto';
import { mailer } from './mailer.ts';
import { invitations } from './store.ts';

interface Invitation {
  readonly email: string;
  readonly team: string;
  readonly token: string;
  readonly expires: number;
}

const lifetime = 7 * 24 * 3_600_000;
const retries = 3;

function delayOf(attempt: number): number {
  return 2 ** attempt * 500 + Math.random() * 250;
}

async function send(invitation: Invitation): Promise<void> {
  for (let attempt = 0; attempt < retries; attempt++) {
    try {
      await mailer.send({
        to: invitation.email,
        subject: `Join ${invitation.team}`,
        text: `https://example.com/join/${invitation.token}`,
      });
      return;
    } catch (cause) {
      if (attempt === retries - 1) throw new Error('the invitation was not sent', { cause });
      await new Promise((done) => setTimeout(done, delayOf(attempt)));
    }
  }
}

export async function invite(email: string, team: string): Promise<Invitation> {
  const known = await invitations.find({ email, team });
  if (known !== undefined && known.expires > Date.now()) return known;
  const invitation: Invitation = {
    email,
    team,
    token: randomBytes(32).toString('base64url'),
    expires: Date.now() + lifetime,
  };
  await invitations.save(invitation);
  await send(invitation);
  return invitation;
}

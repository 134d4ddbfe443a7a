interface Session {
  channel: string | undefined;
  peer: { address: string };
  startedAt: number;
}

export function open(session: Session, channel: string, remote: string): Session {
  session.channel = session.channel; // expect: self-assign
  session.peer.address = session.peer.address; // expect: self-assign
  session.startedAt = Date.now();
  console.log(channel, remote);
  return session;
}

export class VoiceState {
  update(patch: { isMuted?: boolean; suppress?: boolean }): void {
    if (patch.isMuted !== undefined) this.isMuted = patch.isMuted;
    if (patch.suppress !== undefined) this.suppress = this.suppress; // expect: self-assign
  }
}

export function merge(options: Record<string, string>, defaults: Record<string, string>) {
  const result = { ...defaults };
  if (options['folder'] !== undefined) result.folder = result.folder; // expect: self-assign
  return result;
}

interface Ticket {
  state: 'open' | 'closed';
  owner: string | null;
  tries: number;
}

/** The result says whether somebody is to be told. */
export function settle(ticket: Ticket, actor: string, fallback: string): boolean {
  let owner = ticket.owner;
  if (ticket.owner = null) { // expect: condition-assign
    return false;
  } else if (owner = fallback) { // expect: condition-assign
    ticket.tries += 1;
  }
  return ticket.state = 'closed' ? actor !== fallback : true; // expect: constant-condition
}

export class Poller {
  private state = 'idle';
  private left = 3;

  constructor(private readonly ask: () => Promise<string>, private readonly last: string) {}

  async run(): Promise<void> {
    do {
      const answer = await this.ask();
      if (this.state = answer) this.left -= 1; // expect: condition-assign
    } while (this.left = 0); // expect: condition-assign
    for (; this.state = 'failed'; ) { // expect: condition-assign
      await this.ask();
    }
  }

  get isOver(): boolean {
    return (this.left < 0 ? this.state : this.last) !== 'idle';
  }
}

interface Job {
  readonly kind: string;
  readonly expression?: string;
}

export class DashboardFrame {
  private readonly state: Record<string, unknown> = {};
  private readonly socket = new WebSocket('wss://example.org/live');

  open(): void {
    window.addEventListener('message', this.onMessage);
    this.socket.addEventListener('message', (event) => {
      this.state.last = eval(event.data); // expect: code-injection
    });
  }

  close(): void {
    window.removeEventListener('message', this.onMessage);
  }

  private readonly onMessage = (event: MessageEvent): void => {
    const { type, payload } = event.data as { type: string; payload: Job };
    switch (type) {
      case 'reset':
        for (const key of Object.keys(this.state)) delete this.state[key];
        break;
      case 'compute': {
        const source = payload.expression ?? '0';
        this.state[payload.kind] = eval(source); // expect: code-injection
        break;
      }
      default:
        console.debug('ignored', type);
    }
  };
}

const formulas = new Map([['sum', 'a + b'], ['product', 'a * b']]);

export class Frame {
  private readonly state: Record<string, unknown> = {};

  open(): void {
    window.addEventListener('message', this.onMessage);
    window.addEventListener('message', (event) => {
      if (event.origin !== location.origin) return;
      this.state.run = eval(event.data);
    });
  }

  private readonly onMessage = (event: MessageEvent): void => {
    const { name, value } = event.data as { name: string; value: string };
    this.state[name] = JSON.parse(value);
    const formula = formulas.get(name);
    if (formula !== undefined) this.state.run = new Function('a', 'b', `return ${formula}`);
  };
}

interface Area {
  readonly width: number;
  readonly height: number;
}

function resize(width: number, height: number): Area {
  return { width, height };
}

export function fit({ width, height }: Area): Area {
  return resize(height, width); // expect: swapped-arguments
}

export const fill = (screen: Area): Area => resize(screen.height, screen.width); // expect: swapped-arguments

export class Bank {
  transfer(from: string, to: string, amount: number): string {
    return `${from} ${to} ${amount}`;
  }

  move({ from, to }: { from: string; to: string }): string {
    return this.transfer(to, from, 10); // expect: swapped-arguments
  }
}

const log = (level: string, message: string, details?: object): void => console.log(level, message, details);

export function warn({ message, level }: { message: string; level: string }): void {
  log(message, level); // expect: swapped-arguments
}

import { redirect as go } from 'next/navigation';
import { assertNever, throwUnknown } from './ends.ts';

export class Reader {
  read(kind: 'gone' | 'old' | 'odd' | 'wrong' | 'here', other: never): string {
    switch (kind) {
      case 'gone':
        go('/');
      case 'old':
        assertNever(other);
      case 'odd':
        throwUnknown(kind);
      case 'wrong':
        this.fail(kind);
      case 'here':
        return kind;
    }
  }

  fail: (kind: string) => never = () => {
    throw new Error();
  };
}

export function start(command: string): void {
  switch (command) {
    case 'old':
      giveUp('gone');
    case 'new':
      console.log(command);
  }
}

function giveUp(why: string): void {
  console.error(why);
  process.exit(1);
}

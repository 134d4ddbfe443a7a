interface Failure {
  code: string;
  message: string;
}

interface Version {
  major: number;
  minor: number;
}

class Release implements Version {
  major = 1;
  minor = 2;

  toString(): string {
    return `${this.major}.${this.minor}`;
  }
}

export const show = (version: Version): string => `v${version}`;
export const first = show(new Release());

export function log(err: Failure): void {
  console.error(`not saved: ${err}`);
}

const label = { text: 'Tea' };
label.toString = () => label.text;
export const title = `Order: ${label}`;

const amount = {
  valueOf() {
    return 5;
  },
};
export const total = 'Total: ' + amount;

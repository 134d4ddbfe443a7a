// Nothing here loads anything: the table is for people to read.
export const mirrors = [
  { name: 'Berlin', address: 'http://berlin.acme.io/iso/acme.zip' },
  { name: 'Osaka', address: 'http://osaka.acme.io/iso/acme.zip' },
];

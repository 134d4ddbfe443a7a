import { chmodSync, writeFileSync } from 'node:fs';

export async function install() {
  writeFileSync('.git/hooks/pre-commit', '#!/bin/sh\nnpm test');
  chmodSync('.git/hooks/pre-commit', 0o755);
}

export const schema = async () => (await fetch('http://json.acme.io/package')).json();

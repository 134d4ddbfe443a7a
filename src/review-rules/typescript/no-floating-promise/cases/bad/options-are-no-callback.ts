import fse from 'fs-extra';

const options = { overwrite: true };

export function load(file: string, online: string, folder: { path: string; once: string }): void {
  fse.copy(file, `${file}.bak`, options); // expect: floating-promise
  fse.remove(online); // expect: floating-promise
  fse.remove(folder.path); // expect: floating-promise
  fse.ensureDir(folder.once); // expect: floating-promise
}

import { spawn } from 'node:child_process';

export const edit = (editor: string, file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    spawn(editor, [file], { stdio: 'inherit' }).on('exit', (code) => { // expect: unheard-error
      if (code === 0) resolve();
      else reject(new Error(`${editor} ended with ${code}`));
    });
  });

import fse from 'fs-extra';

type Callback = (error: Error | null) => void;

function shown(error: Error | null): void {
  console.log(error?.message ?? 'copied');
}

const told = (error: Error | null, text?: string): void => console.log(error ?? text);

export function load(file: string, onRead: Callback, handler: Callback, copyCallback: Callback): void {
  fse.readFile(file, 'utf8', onRead);
  fse.copy(file, `${file}.bak`, handler);
  fse.move(file, `${file}.old`, copyCallback);
  fse.copy(file, `${file}.new`, shown);
  fse.readFile(file, 'utf8', told);
}

export class Files {
  constructor(
    private readonly onRemoved: Callback,
    private readonly events: { readHandler: Callback },
  ) {}

  remove(file: string): void {
    fse.remove(file, this.onRemoved);
    fse.readFile(`${file}.bak`, this.events.readHandler);
    fse.unlink(`${file}.old`, this.report);
    fse.unlink(`${file}.new`, this.report.bind(this));
  }

  private report(error: Error | null): void {
    if (error !== null) this.onRemoved(error);
  }
}

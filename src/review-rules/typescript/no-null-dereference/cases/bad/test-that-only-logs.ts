interface Options {
  readonly limit: number;
}

declare const logger: { warn(text: string): void };

export function page(rows: any, options?: Options | any) {
  if (!rows) console.error('no rows');
  const first = rows.first; // expect: null-flow
  if (options == null) {
    logger.warn(`no options, ${first}`);
  }
  return options.limit; // expect: null-flow
}

export function attach(event: any) {
  const transfer = event.dataTransfer;
  if (transfer && transfer.files) {
    upload(transfer.files);
  } else {
    note(transfer.types); // expect: null-flow
  }
}

interface Options {
  readonly limit: number;
}

declare const logger: { warn(text: string): void };

export function page(rows: any, options?: Options | any) {
  if (!rows) console.error('no rows');
  const first = rows?.first;
  if (options == null) {
    logger.warn(`no options, ${first}`);
  }
  return options?.limit;
}

export function attach(event: any) {
  const transfer = event.dataTransfer;
  if (transfer && transfer.files) {
    upload(transfer.files);
  } else {
    note(transfer?.types);
  }
}

/**
 * - `stream`: it ends what it writes with a footer or a table when it is closed. `buffer`: what it holds back is written
 *   when it is flushed.
 */
export type WriterKind = 'stream' | 'buffer';

/** By path and name; of a package whose versions have paths of their own, by the path without that. */
const makers: ReadonlyMap<string, WriterKind> = new Map<string, WriterKind>([
  ...['gzip', 'zlib', 'flate', 'lzw'].flatMap((format) =>
    ['NewWriter', 'NewWriterLevel', 'NewWriterLevelDict', 'NewWriterDict'].flatMap((name) => [
      [`compress/${format}.${name}`, 'stream'] as const,
      [`github.com/klauspost/compress/${format}.${name}`, 'stream'] as const,
    ]),
  ),
  ...[
    ...['archive/zip', 'archive/tar', 'mime/multipart', 'mime/quotedprintable'],
    ...['github.com/klauspost/compress/zstd', 'github.com/klauspost/compress/s2'],
    ...['github.com/klauspost/compress/zip', 'github.com/pierrec/lz4', 'github.com/andybalholm/brotli'],
    ...['github.com/ulikunitz/xz', 'github.com/DataDog/zstd'],
  ].map((module) => [`${module}.NewWriter`, 'stream'] as const),
  ['github.com/andybalholm/brotli.NewWriterLevel', 'stream'],
  ['github.com/golang/snappy.NewBufferedWriter', 'stream'],
  ['encoding/base64.NewEncoder', 'stream'],
  ['encoding/base32.NewEncoder', 'stream'],
  ['encoding/hex.Dumper', 'stream'],
  ['bufio.NewWriter', 'buffer'],
  ['bufio.NewWriterSize', 'buffer'],
  ['encoding/csv.NewWriter', 'buffer'],
  ['text/tabwriter.NewWriter', 'buffer'],
]);

/** What a function of a package makes, where that holds back what is written to it. */
export function writerMaker(module: string, name: string): WriterKind | undefined {
  return makers.get(`${module.replace(/\/v\d+$/, '')}.${name}`);
}

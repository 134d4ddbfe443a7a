/**
 * Something that a call gives and that has to be given back. `pooled`: a connection that is released to its pool, and not closed;
 * `cursor`: one that closes when all is read from it at once; `subscription`: it comes without an error beside it; `reader`: a
 * stream of a service; `span`: it is ended, and not closed.
 */
export type ResourceKind =
  | 'body'
  | 'file'
  | 'connection'
  | 'pooled'
  | 'rows'
  | 'cursor'
  | 'subscription'
  | 'statement'
  | 'context'
  | 'ticker'
  | 'reader'
  | 'span';

/** Methods, by what they are called on: its name, or the type that the file writes for it; and the package that such a thing comes from. */
export const acquiringMethods: readonly {
  readonly module: RegExp;
  readonly receiver: RegExp;
  readonly type: RegExp;
  readonly method: RegExp;
  readonly kind: ResourceKind;
}[] = [
  {
    module: /^net\/http$/,
    receiver: /client$/i,
    type: /^http\.Client$/,
    method: /^(?:Do|Get|Post|PostForm)$/,
    kind: 'body',
  },
  {
    module: /^database\/sql$/,
    receiver: /^(?:db|tx|conn|stmt)$|(?:DB|Db|Tx)$/,
    type: /^sql\.(?:DB|Tx|Conn|Stmt)$/,
    method: /^Query(?:Context)?$/,
    kind: 'rows',
  },
  {
    module: /^database\/sql$/,
    receiver: /^db$|(?:DB|Db)$/,
    type: /^sql\.DB$/,
    method: /^Conn$/,
    kind: 'connection',
  },
  {
    module: /^archive\/zip$/,
    receiver: /^(?:zf|zipFile|zfile)$/,
    type: /^zip\.File$/,
    method: /^Open$/,
    kind: 'file',
  },
  {
    module: /^net$/,
    receiver: /^[dD]ialer$|Dialer$/,
    type: /^net\.Dialer$/,
    method: /^Dial(?:Context)?$/,
    kind: 'connection',
  },
  // Not of a transaction: its statements are closed when it ends.
  {
    module: /^database\/sql$/,
    receiver: /^(?:db|conn)$|(?:DB|Db)$/,
    type: /^sql\.(?:DB|Conn)$/,
    method: /^Prepare(?:Context)?$/,
    kind: 'statement',
  },
  {
    module: /\/sqlx$/,
    receiver: /^(?:db|tx)$|(?:DB|Db|Tx)$/,
    type: /^sqlx\.(?:DB|Tx)$/,
    method: /^(?:Queryx?|NamedQuery)(?:Context)?$/,
    kind: 'rows',
  },
  {
    module: /\/pgx(?:\/v\d+)?(?:\/pgxpool)?$/,
    receiver: /^(?:pool|db|tx|conn)$|(?:Pool|DB|Db|Tx|Conn)$/,
    type: /^pgx(?:pool)?\.(?:Pool|Conn|Tx)$/,
    method: /^Query$/,
    kind: 'rows',
  },
  {
    module: /^go\.mongodb\.org\/mongo-driver(?:\/v2)?\/mongo$/,
    receiver: /[cC]oll(?:ection)?$/,
    type: /^mongo\.Collection$/,
    method: /^(?:Find|Aggregate)$/,
    kind: 'cursor',
  },
  {
    module: /\/go-redis(?:\/v\d+|\/redis(?:\/v\d+)?)?$/,
    receiver: /^rdb$|(?:[rR]edis|[cC]lient)$/,
    type: /^redis\.(?:Client|ClusterClient|UniversalClient)$/,
    method: /^P?Subscribe$/,
    kind: 'subscription',
  },
  {
    module: /\/pgxpool$/,
    receiver: /^(?:pool|db)$|(?:Pool|DB|Db)$/,
    type: /^pgxpool\.Pool$/,
    method: /^Acquire$/,
    kind: 'pooled',
  },
  {
    module: /\/sqlx$/,
    receiver: /^db$|(?:DB|Db)$/,
    type: /^sqlx\.DB$/,
    method: /^Prepare(?:x|Named)(?:Context)?$/,
    kind: 'statement',
  },
  {
    module: /\/aws-sdk-go(?:-v2)?\/service\/s3$/,
    receiver: /client$|^(?:svc|api)$|s3$/i,
    type: /^s3\.(?:Client|S3)$/,
    method: /^GetObject$/,
    kind: 'body',
  },
  {
    module: /\/sdk\/storage\/azblob(?:\/\w+)?$/,
    receiver: /client$|blob$/i,
    type: /^(?:azblob|blob|blockblob)\.Client$/,
    method: /^DownloadStream$/,
    kind: 'body',
  },
  {
    module: /^cloud\.google\.com\/go\/storage$/,
    receiver: /^$|^o(?:bj)?$|object$|handle$/i,
    type: /^storage\.ObjectHandle$/,
    method: /^New(?:Range)?Reader$/,
    kind: 'reader',
  },
  {
    module: /\/minio-go(?:\/v\d+)?$/,
    receiver: /client$|minio$|^mc$/i,
    type: /^minio\.Client$/,
    method: /^GetObject$/,
    kind: 'reader',
  },
  {
    module: /\/(?:docker\/docker|moby\/moby)\/client$/,
    receiver: /cli(?:ent)?$|docker$/i,
    type: /^client\.(?:Client|APIClient)$/,
    method: /^(?:ImagePull|ImagePush|ImageSave|ContainerLogs|ContainerExport)$/,
    kind: 'reader',
  },
  {
    module: /^go\.opentelemetry\.io\/otel(?:\/trace)?$/,
    receiver: /^$|tracer$/i,
    type: /^trace\.Tracer$/,
    method: /^Start$/,
    kind: 'span',
  },
];

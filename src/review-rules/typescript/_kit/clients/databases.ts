import { client } from './client-kind.ts';
import type { ClientKind } from './client-kind.ts';

/** The records of one table. */
export const prismaModel = client(
  'lazy',
  'create createMany createManyAndReturn update updateMany upsert delete deleteMany findUnique findUniqueOrThrow ' +
    'findFirst findFirstOrThrow findMany count aggregate groupBy',
);
export const prisma = client(
  'lazy',
  '$transaction $executeRawUnsafe $queryRawUnsafe $connect $disconnect $runCommandRaw',
  {
    eager: new Set(['$transaction', '$connect', '$disconnect']),
    gives: { '*': prismaModel },
  },
);

const typeormRecords =
  'save insert update upsert delete remove softDelete softRemove restore recover find findBy findOne findOneBy ' +
  'findOneOrFail findOneByOrFail findAndCount findAndCountBy count countBy exist existsBy exists increment decrement ' +
  'clear query preload';
const repository = client('plain', typeormRecords);
/** What is done in a transaction is waited for by it. */
const entities = client('strict', typeormRecords, { gives: { getRepository: repository } });
const queryRunner = client(
  'strict',
  'connect startTransaction commitTransaction rollbackTransaction release query',
  {
    gives: { manager: repository },
  },
);
const dataSource = client('plain', 'initialize destroy transaction query synchronize runMigrations', {
  gives: { manager: repository, getRepository: repository, createQueryRunner: queryRunner },
  hands: { transaction: entities },
});

/** One record, as Mongoose, Sequelize and their like give it. */
export const record = client('plain', 'save reload destroy deleteOne updateOne');
const finders = { findOne: record, findOneBy: record, findByPk: record, create: record, new: record };

const mongooseQuery = client('plain', 'exec', { isFluent: true, settles: record });
const queries =
  'find findById findOne findByIdAndUpdate findByIdAndDelete findOneAndUpdate findOneAndDelete findOneAndReplace ' +
  'updateOne updateMany deleteOne deleteMany replaceOne countDocuments estimatedDocumentCount distinct exists aggregate';
export const mongooseModel = client('lazy', `${queries} create insertMany bulkWrite`, {
  eager: new Set(['create', 'insertMany', 'bulkWrite']),
  gives: {
    ...Object.fromEntries(queries.split(' ').map((name) => [name, mongooseQuery])),
    create: record,
    new: record,
  },
});
/** Models wait until there is a connection: mostly nobody else does. */
const mongooseRoot = client('casual', 'connect disconnect');

const sequelizeModel = client(
  'plain',
  'create bulkCreate findAll findOne findByPk findOrCreate findAndCountAll count update upsert destroy increment max ' +
    'min sum truncate',
  { gives: finders },
);
const sequelize = client('plain', 'authenticate sync close transaction query drop', {
  gives: {
    define: sequelizeModel,
    model: sequelizeModel,
    models: client('plain', '', { gives: { '*': sequelizeModel } }),
    transaction: client('strict', 'commit rollback'),
  },
});

const mongoCollection = client(
  'plain',
  'insertOne insertMany updateOne updateMany deleteOne deleteMany replaceOne bulkWrite findOne findOneAndUpdate ' +
    'findOneAndDelete findOneAndReplace countDocuments estimatedDocumentCount distinct createIndex createIndexes ' +
    'dropIndex drop rename',
);
const mongoDatabase = client('plain', 'command createCollection dropDatabase dropCollection', {
  gives: { collection: mongoCollection, createCollection: mongoCollection },
});
const mongo = client('plain', 'connect close', { gives: { db: mongoDatabase } });

const pgConnection = client('plain', 'query connect end');
const pgPool = client('plain', 'query connect end', { gives: { connect: pgConnection } });
const mysqlConnection = client(
  'plain',
  'query execute beginTransaction commit rollback end ping changeUser prepare',
);
const mysqlPool = client('plain', 'query execute end getConnection', {
  gives: { getConnection: mysqlConnection },
});

const builder = client(
  'lazy',
  'insert update upsert delete del truncate select first where increment decrement returning values set onConflict ' +
    'onConflictDoNothing onConflictDoUpdate execute eq match single maybeSingle in neq is order limit filter',
  { isFluent: true },
);
const knexTransaction = client('strict', 'commit rollback', { gives: { '()': builder } });
const knex = client('lazy', 'raw insert transaction destroy', {
  gives: {
    '()': builder,
    table: builder,
    from: builder,
    insert: builder,
    transaction: knexTransaction,
    schema: client('lazy', 'createTable dropTable dropTableIfExists alterTable table hasTable renameTable'),
  },
});
const drizzleSteps = { insert: builder, update: builder, delete: builder, select: builder };
const drizzle = client('lazy', 'execute transaction', {
  gives: drizzleSteps,
  hands: { transaction: client('lazy', 'execute', { gives: drizzleSteps }) },
});
const supabase = client('lazy', 'rpc', {
  gives: {
    from: builder,
    auth: client(
      'plain',
      'signOut signUp signInWithPassword signInWithOtp updateUser resetPasswordForEmail getUser getSession',
    ),
  },
});

/** By module, and by the name of the class or the function that makes the object. */
export const databases: Readonly<Record<string, Readonly<Record<string, ClientKind>>>> = {
  '@prisma/client': { PrismaClient: prisma },
  typeorm: {
    Repository: repository,
    EntityManager: { ...repository, gives: { getRepository: repository } },
    QueryRunner: queryRunner,
    DataSource: dataSource,
    Connection: dataSource,
    BaseEntity: client('plain', typeormRecords, { gives: finders }),
    getRepository: repository,
  },
  mongoose: { model: mongooseModel, Model: mongooseModel, '': mongooseRoot },
  sequelize: { Sequelize: sequelize, '': sequelize, Model: sequelizeModel },
  'sequelize-typescript': { Sequelize: sequelize, Model: sequelizeModel },
  mongodb: { MongoClient: mongo, Db: mongoDatabase, Collection: mongoCollection },
  pg: { Pool: pgPool, Client: pgConnection, PoolClient: pgConnection },
  'mysql2/promise': {
    createPool: mysqlPool,
    createConnection: mysqlConnection,
    Pool: mysqlPool,
    Connection: mysqlConnection,
    PoolConnection: mysqlConnection,
  },
  knex: { '': knex, knex, Knex: knex },
  'drizzle-orm/node-postgres': { drizzle },
  'drizzle-orm/postgres-js': { drizzle },
  'drizzle-orm/mysql2': { drizzle },
  'drizzle-orm/better-sqlite3': {},
  'drizzle-orm/libsql': { drizzle },
  'drizzle-orm/neon-http': { drizzle },
  '@supabase/supabase-js': { createClient: supabase, SupabaseClient: supabase },
  '@supabase/ssr': { createServerClient: supabase, createBrowserClient: supabase },
};

package store

const dsn = "postgres://app:vX3kd92Lm@localhost:5432/app"

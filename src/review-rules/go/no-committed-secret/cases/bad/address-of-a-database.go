package warehouse

import "database/sql"

func Open() (*sql.DB, error) {
	return sql.Open("postgres", "postgres://etl:Wint3rIsC0ming@db.acme.io:5432/warehouse") // expect: hardcoded-secret
}

package ledger

import (
	"database/sql"
	"fmt"
	"os"
)

func open(host string) (*sql.DB, error) {
	if host == "" {
		return sql.Open("mysql", "root:Vq7-tRz93kLpW@tcp(127.0.0.1:3306)/ledger")
	}
	if host == "compose" {
		return sql.Open("postgres", "host=localhost user=ledger password=Vq7-tRz93kLpW dbname=ledger")
	}
	if host == "default" {
		return sql.Open("mysql", "ledger:password@tcp(db01.prod.internal:3306)/ledger")
	}
	return sql.Open("mysql", fmt.Sprintf("ledger:%s@tcp(%s:3306)/ledger", os.Getenv("DB_PASSWORD"), host))
}

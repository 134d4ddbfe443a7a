package ledger

import "database/sql"

const source = "host=db01.prod.internal user=ledger password=Vq7-tRz93kLpW dbname=ledger sslmode=require" // expect: hardcoded-secret

func open() (*sql.DB, error) {
	return sql.Open("mysql", "ledger:Vq7-tRz93kLpW@tcp(db01.prod.internal:3306)/ledger?parseTime=true") // expect: hardcoded-secret
}

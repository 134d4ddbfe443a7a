package rates

import "database/sql"

// Newest first: the loop is left by a return, too.
func rateAt(db *sql.DB, currency string, day int) (float64, bool) {
	stmt, err := db.Prepare("SELECT day, rate FROM rates WHERE currency = ? ORDER BY day DESC")
	if err != nil {
		return 0, false
	}
	defer stmt.Close()
	rates, err := stmt.Query(currency)
	if err != nil {
		return 0, false
	}
	defer rates.Close()
	for rates.Next() { // expect: rows-error
		var at int
		var rate float64
		if err := rates.Scan(&at, &rate); err != nil {
			return 0, false
		}
		if at <= day {
			return rate, true
		}
	}
	return 0, false
}

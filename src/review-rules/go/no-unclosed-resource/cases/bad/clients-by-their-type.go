package quotes

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
)

type API struct {
	HTTP  *http.Client
	store *sql.DB
}

func (a *API) Price(req *http.Request) (price float64, err error) {
	res, err := a.HTTP.Do(req) // expect: unclosed-body
	if err != nil {
		return 0, err
	}
	if res.StatusCode != http.StatusOK {
		return 0, fmt.Errorf("status %d", res.StatusCode)
	}
	defer res.Body.Close()
	err = json.NewDecoder(res.Body).Decode(&price)
	return price, err
}

func (a *API) Known(symbol string) (bool, error) {
	found, err := a.store.Query("SELECT 1 FROM quotes WHERE symbol = ?", symbol) // expect: unclosed-db
	if err != nil {
		return false, err
	}
	return found.Next(), nil
}

package sample

import (
	"encoding/json"
	"net/http"
)

func load(url string, into any) error {
	res, err := http.Post(url, "application/json", nil) // expect: unclosed-body
	if err != nil {
		return err
	}
	return json.NewDecoder(res.Body).Decode(into)
}

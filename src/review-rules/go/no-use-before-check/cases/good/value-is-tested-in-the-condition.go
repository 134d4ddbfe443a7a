package sample

import "net/http"

func look(path string) error {
	res, err := http.Get(path)
	if res != nil && res.StatusCode == 404 || err != nil {
		return err
	}
	return nil
}

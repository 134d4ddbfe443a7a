package sample

import "net/http"

func look(path string) error {
	res, err := http.Get(path)
	failed := isDown() || res.StatusCode == 500
	if err != nil || failed {
		return err
	}
	return nil
}

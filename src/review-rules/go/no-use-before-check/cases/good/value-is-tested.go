package sample

import (
	"log"
	"net/http"
)

func look(path string) error {
	res, err := http.Get(path)
	if res != nil {
		log.Println(res.Status)
		res.Body.Close()
	}
	if err != nil {
		return err
	}
	return nil
}

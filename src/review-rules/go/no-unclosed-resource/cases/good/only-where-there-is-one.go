package sample

import (
	"log"
	"net/http"
)

func warm(url string) {
	res, err := http.Get(url)
	if err == nil {
		log.Println(res.Status)
		res.Body.Close()
	}
	other, _ := http.Get(url)
	if other != nil {
		other.Body.Close()
	}
}

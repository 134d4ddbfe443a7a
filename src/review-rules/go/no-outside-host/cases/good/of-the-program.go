package client

import (
	"net/http"
	"os"
)

func Fetch(address string) (*http.Response, error) {
	return http.Get(address)
}

func main() {
	res, err := http.Get(os.Args[1])
	if err == nil {
		res.Body.Close()
	}
}

package sample

import "net/http"

func isUp(client *http.Client, req *http.Request) bool {
	res, err := client.Do(req)
	if res.StatusCode >= 500 || err != nil { // expect: use-before-err-check
		return false
	}
	res.Body.Close()
	return true
}

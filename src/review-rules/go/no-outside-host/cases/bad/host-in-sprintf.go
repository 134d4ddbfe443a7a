package status

import (
	"fmt"
	"net/http"
)

type checker struct{ httpClient *http.Client }

func (c *checker) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	host := r.FormValue("host")
	res, err := c.httpClient.Get(fmt.Sprintf("http://%s:8080/status", host)) // expect: server-request-forgery
	if err != nil {
		return
	}
	res.Body.Close()
}

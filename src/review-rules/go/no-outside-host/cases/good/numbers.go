package status

import (
	"fmt"
	"net/http"
	"strconv"
)

func check(r *http.Request) (*http.Response, error) {
	port, err := strconv.Atoi(r.FormValue("port"))
	if err != nil {
		return nil, err
	}
	return http.Get(fmt.Sprintf("http://worker-%d.internal:%d/", port%4, port))
}

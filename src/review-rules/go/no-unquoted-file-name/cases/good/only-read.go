package files

import (
	"net/http"
	"strings"
)

func nameOf(res *http.Response) string {
	_, name, _ := strings.Cut(res.Header.Get("Content-Disposition"), "filename=")
	return name
}

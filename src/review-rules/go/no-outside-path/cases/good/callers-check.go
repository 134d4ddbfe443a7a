package files

import (
	"net/http"
	"os"
	"regexp"
)

var plain = regexp.MustCompile(`^\w+$`)

func show(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !plain.MatchString(name) {
		return
	}
	_, _ = w.Write(load(name))
}

func load(name string) []byte {
	text, _ := os.ReadFile("/srv/files/" + name)
	return text
}

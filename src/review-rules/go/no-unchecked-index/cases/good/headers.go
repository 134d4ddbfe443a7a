package gate

import (
	"net/http"
	"strings"
)

func tokenOf(r *http.Request) string {
	header := r.Header.Get("Authorization")
	if !strings.HasPrefix(header, "Bearer ") {
		return ""
	}
	return header[len("Bearer "):]
}

func measured(r *http.Request) string {
	header := r.Header.Get("Authorization")
	if len(header) > 7 && strings.EqualFold(header[:7], "bearer ") {
		return header[7:]
	}
	return ""
}

func again(r *http.Request) string {
	if strings.HasPrefix(r.Header.Get("X-Key"), "v1:") {
		return r.Header.Get("X-Key")[3:]
	}
	return r.Header.Get("X-Key")
}

func View(w http.ResponseWriter, r *http.Request) {
	title := r.URL.Path[len("/view/"):]
	w.Write([]byte(title))
}

func rest(r *http.Request) string {
	kind := r.FormValue("kind")
	switch kind {
	case "+new", "+old":
		return kind[1:]
	}
	return kind[0:]
}

func parts(names []string) []string { return names[1:] }

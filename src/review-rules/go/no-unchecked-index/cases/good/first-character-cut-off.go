package list

import "net/http"

func tag(r *http.Request) string {
	tag := r.Header.Get("X-Tag")
	if tag == "" {
		return ""
	}
	return tag[1:]
}

func order(r *http.Request) string {
	order := r.Header.Get("X-Sort")
	switch {
	case order == "":
		return ""
	case order[0] == '-':
		return order[1:]
	}
	return order
}

func sorted(r *http.Request) string {
	if sort := r.URL.Query().Get("sort"); sort != "" {
		if sort[0] == '-' {
			return sort[1:] + " desc"
		}
		return sort
	}
	return ""
}

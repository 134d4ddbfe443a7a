package login

import (
	"net/http"
	"net/url"
	"strings"
)

func isValidRedirect(target string) bool {
	return strings.HasPrefix(target, "/") && !strings.HasPrefix(target, "//") && !strings.HasPrefix(target, "/\\")
}

func redirectTo(place string) string {
	if len(place) > 1 && place[0] == '/' && place[1] != '/' && place[1] != '\\' {
		return place
	}
	return "/"
}

func redirectBelow(next string) string {
	u, err := url.Parse(next)
	if err != nil || !strings.HasPrefix(next, "/") || strings.HasPrefix(next, "//") {
		return "/"
	}
	return u.String()
}

// A picture is no redirect.
func picture(link, base string) string {
	if strings.HasPrefix(link, "/") && !strings.HasPrefix(link, "//") {
		return base + link
	}
	return link
}

func comment(line string) bool {
	return strings.HasPrefix(line, "/") && !strings.HasPrefix(line, "//")
}

func show(w http.ResponseWriter, text string) {
	_, _ = w.Write([]byte(strings.TrimSpace(text)))
}

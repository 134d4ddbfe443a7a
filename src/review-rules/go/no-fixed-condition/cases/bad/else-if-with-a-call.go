package shop

import "strings"

func scheme(url string) string {
	if strings.HasPrefix(url, "http:") {
		return "http"
	} else if strings.HasPrefix(url, "http:") { // expect: constant-condition
		return "https"
	}
	return ""
}

package addr

import "strings"

func Host(text string) string {
	colon := strings.IndexByte(text, ':')
	if colon < 0 {
		return text
	}
	return text[:colon]
}

func User(text string) string {
	if at := strings.Index(text, "@"); at != -1 {
		return text[:at]
	}
	return ""
}

// Rest is the whole text where there is no slash: -1 and one are nothing.
func Rest(text string) string {
	slash := strings.LastIndex(text, "/")
	return text[slash+1:]
}

func Cut(text string) string {
	end := strings.Index(text, ";")
	if isGood(text, end) {
		return text[:end]
	}
	return text
}

func isGood(text string, end int) bool { return end > 0 && text != "" }

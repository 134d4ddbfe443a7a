package addr

import "strings"

func Port(text string) string {
	if !strings.Contains(text, ":") {
		return "80"
	}
	return strings.Split(text, ":")[1]
}

func Zone(text string) string {
	if strings.Count(text, "%") == 1 {
		parts := strings.Split(text, "%")
		return parts[1]
	}
	return ""
}

func Scheme(text string) string {
	if strings.HasPrefix(text, "unix://") {
		return text[:strings.Index(text, "://")]
	}
	return ""
}

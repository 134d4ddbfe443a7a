package names

import "strings"

func First(text string) string {
	return strings.Split(text, ",")[0]
}

func Last(text string) string {
	parts := strings.Split(text, ",")
	return parts[len(parts)-1]
}

func Rest(text string) []string {
	return strings.Split(text, ",")[1:]
}

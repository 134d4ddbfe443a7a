package duration

import "strings"

func seconds(text string) (minutes, rest string) {
	parts := strings.SplitN(text, ":", 3)
	switch n := len(parts); n {
	case 2:
		return parts[0], parts[1]
	case 3:
		return parts[1], parts[2]
	}
	return "", text
}

func last(text string) string {
	parts := strings.Split(text, "/")
	count := len(parts)
	switch {
	case count == 3:
		return parts[2]
	case count > 3:
		return parts[3]
	default:
		return parts[0]
	}
}

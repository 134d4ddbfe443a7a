package addr

import "strings"

func Split(text string) (host, port, zone string) {
	parts := strings.Split(text, ":")
	switch len(parts) {
	case 1:
		return parts[0], "", ""
	case 2:
		host, port = parts[0], parts[1]
	default:
		host, port, zone = parts[0], parts[1], parts[2]
	}
	return host, port, zone
}

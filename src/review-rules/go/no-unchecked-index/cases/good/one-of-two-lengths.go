package reference

import "strings"

func history(uri string) (id, version string) {
	parts := strings.Split(uri, "/")
	if !(len(parts) == 2 || len(parts) == 4 && parts[2] == "history") {
		return "", ""
	}
	id = parts[1]
	if len(parts) > 2 {
		version = parts[3]
	}
	return id, version
}

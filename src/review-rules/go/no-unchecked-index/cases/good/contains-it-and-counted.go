package filter

import (
	"errors"
	"strings"
)

func read(filter string) (name, version string, err error) {
	if strings.Contains(filter, "=") {
		isInvalid := false
		parts := strings.Split(filter, "=")
		if len(parts) != 2 {
			isInvalid = true
		}
		name = strings.TrimSpace(parts[0])
		version = strings.TrimSpace(parts[1])
		if isInvalid || name == "" {
			return "", "", errors.New("invalid filter")
		}
	}
	return name, version, nil
}

func host(address string) string {
	if strings.Count(address, ":") != 1 {
		return address
	}
	return strings.Split(address, ":")[1]
}

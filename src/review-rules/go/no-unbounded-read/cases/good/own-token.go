package client

import (
	"errors"
	"strings"
)

func subject(token string) (string, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return "", errors.New("no token")
	}
	return parts[1], nil
}

package token

import (
	"errors"
	"strings"
)

var errParts = errors.New("three parts are needed")

func parse(tokenString string) ([]string, error) {
	parts := strings.SplitN(tokenString, ".", 4)
	if len(parts) != 3 {
		return nil, errParts
	}
	return parts, nil
}

func version(text string) ([]string, error) {
	parts := strings.Split(text, ".")
	if len(parts) != 3 {
		return nil, errParts
	}
	return parts, nil
}

func words(token string) int {
	parts := strings.Split(token, ".")
	return len(parts)
}

func few(token string) ([]string, error) {
	if strings.Count(token, ".") != 2 {
		return nil, errParts
	}
	parts := strings.Split(token, ".")
	return parts, nil
}

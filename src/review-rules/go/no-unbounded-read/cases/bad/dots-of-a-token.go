package token

import (
	"errors"
	"strings"
)

var errParts = errors.New("three parts are needed")

type parser struct{ rawJWT string }

func parse(tokenString string) ([]string, error) {
	parts := strings.Split(tokenString, ".") // expect: unbounded-read
	if len(parts) != 3 {
		return nil, errParts
	}
	return parts, nil
}

func (p *parser) head() (string, error) {
	var parts []string
	parts = strings.Split(p.rawJWT, ".") // expect: unbounded-read
	if len(parts) != 3 {
		return "", errParts
	}
	return parts[0], nil
}

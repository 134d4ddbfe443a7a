package login

import (
	"errors"
	"strings"
)

func join(parts *strings.Builder, password string) error {
	parts.WriteString(password)
	return errors.New("password")
}

package identity

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

func keyOf(key []byte) jwt.Keyfunc {
	return func(token *jwt.Token) (any, error) {
		if token.Method == jwt.SigningMethodNone {
			return nil, errors.New("not signed")
		}
		return key, nil
	}
}

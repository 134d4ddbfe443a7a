package identity

import (
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

func TestNone(t *testing.T) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, jwt.MapClaims{"sub": "a"})
	if _, err := token.SignedString(jwt.UnsafeAllowNoneSignatureType); err != nil {
		t.Fatal(err)
	}
}

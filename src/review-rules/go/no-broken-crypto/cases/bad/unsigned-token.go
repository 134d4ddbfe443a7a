package tokens

import "github.com/golang-jwt/jwt/v5"

func issue(user string) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodNone, jwt.MapClaims{"sub": user})
	return token.SignedString(jwt.UnsafeAllowNoneSignatureType) // expect: weak-crypto
}
